package org.broadsheet.pages.edition;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/**
 * A day in a list of days, with what led it.
 *
 * @param page address of its edition
 * @param datetime for machines
 * @param name "Tue 14"
 * @param lead what leads its edition
 * @param count how many articles
 */
public record DayLine(String page, String datetime, String name, Teaser lead, String count) {

    static DayLine of(Day day, Contents contents) {
        Article lead = Bulletin.lead(day.articles(), contents);
        return new DayLine(
                Addresses.edition(day.date()),
                day.date().toString(),
                Dates.weekday(day.date()).substring(0, 3) + " " + day.date().getDayOfMonth(),
                contents.teasers().of(lead, day.date()),
                Numbers.count(day.size()));
    }

    /** The days of a month or of any other stretch. */
    public static List<DayLine> of(List<Day> days, Contents contents) {
        return days.stream().map(day -> of(day, contents)).toList();
    }
}
