package org.broadsheet.pages.archive;

import java.util.List;
import org.broadsheet.pages.chart.MonthCalendar;
import org.broadsheet.pages.edition.DayLine;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Page;

/**
 * A month.
 *
 * @param address where it stands
 * @param title "May 2024"
 * @param crumbs the archive and the year
 * @param summary "381 articles in 31 editions."
 * @param calendar its days as a table
 * @param days its days, newest first
 * @param dayless articles that give the month and no day
 * @param parts the way to the rest of those
 * @param row the months before and after
 * @param stories the most covered of the month
 */
public record MonthPage(
        String address,
        String title,
        List<Link> crumbs,
        String summary,
        MonthCalendar calendar,
        List<DayLine> days,
        List<ListedDay> dayless,
        PageRow parts,
        PageRow row,
        Ranking stories)
        implements Page {

    public MonthPage {
        crumbs = List.copyOf(crumbs);
        days = List.copyOf(days);
        dayless = List.copyOf(dayless);
    }

    @Override
    public String description() {
        return summary;
    }
}
