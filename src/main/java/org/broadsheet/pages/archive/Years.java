package org.broadsheet.pages.archive;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Contents;

/**
 * How many articles fall into each year and month, with those that do not know their day or month.
 *
 * @param tally of the days
 * @param months all months with articles
 * @param years all years with articles
 */
record Years(Tally tally, NavigableMap<YearMonth, Integer> months, NavigableMap<Integer, Integer> years) {

    static Years of(Contents contents) {
        Tally tally = Tally.of(contents.edition().articles());
        NavigableMap<YearMonth, Integer> months = new TreeMap<>();
        tally.days().forEach((day, count) -> months.merge(YearMonth.from(day), count, Integer::sum));
        Listings.dayless(contents)
                .forEach((month, listing) ->
                        months.merge(month, listing.articles().size(), Integer::sum));
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Integer::sum));
        Listings.monthless(contents)
                .forEach((year, listing) -> years.merge(year, listing.articles().size(), Integer::sum));
        return new Years(tally, months, years);
    }

    int count(YearMonth month) {
        return months.getOrDefault(month, 0);
    }

    int count(int year) {
        return years.getOrDefault(year, 0);
    }

    List<Integer> newestFirst() {
        return List.copyOf(years.descendingKeySet());
    }
}
