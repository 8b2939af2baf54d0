package org.broadsheet.pages.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one day in a list.
 *
 * @param name "Tuesday 14 May"; with the year where it is another than the newspaper's latest; "Undated"
 * @param datetime for machines; empty when undated
 * @param amount "12 articles", or "9 of 17 articles" where the list breaks off
 * @param items newest first
 */
public record ListedDay(String name, String datetime, String amount, List<Teaser> items) {

    public ListedDay {
        items = List.copyOf(items);
    }

    /**
     * Parts the first {@code most} of {@code articles} into their days.
     *
     * @param articles newest first
     * @param contents makes the teasers and knows the latest day
     */
    public static List<ListedDay> of(List<Article> articles, int most, Contents contents) {
        List<ListedDay> days = new ArrayList<>();
        int from = 0;
        while (from < articles.size() && from < most) {
            Published published = articles.get(from).published();
            int end = from + 1;
            while (end < articles.size() && sameDay(published, articles.get(end).published())) {
                end++;
            }
            int shown = Math.min(end, most);
            days.add(day(published, articles.subList(from, shown), end - from, contents));
            from = end;
        }
        return days;
    }

    private static ListedDay day(@Nullable Published published, List<Article> articles, int all, Contents contents) {
        String amount = articles.size() == all
                ? Numbers.of(all, "article")
                : Numbers.count(articles.size()) + " of " + Numbers.of(all, "article");
        if (published == null) {
            return new ListedDay("Undated", "", amount, contents.teasers().of(articles, null));
        }
        LocalDate day = published.day();
        if (!published.hasDay()) {
            return new ListedDay(
                    Dates.of(published),
                    published.value(),
                    amount,
                    contents.teasers().of(articles, day));
        }
        return new ListedDay(
                name(day, contents.shelves().latest()),
                day.toString(),
                amount,
                contents.teasers().of(articles, day));
    }

    /** "Tuesday 14 May" in the year of {@code latest}, else with its year; it breaks after the weekday only. */
    public static String name(LocalDate day, @Nullable LocalDate latest) {
        boolean sameYear = latest != null && latest.getYear() == day.getYear();
        return Dates.weekday(day) + " " + Dates.unbroken(sameYear ? Dates.inYear(day) : Dates.of(day));
    }

    private static boolean sameDay(@Nullable Published one, @Nullable Published other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.hasDay() == other.hasDay()
                && (one.hasDay() || one.precision() == other.precision())
                && one.day().equals(other.day());
    }
}
