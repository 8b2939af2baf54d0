package org.broadsheet.pages.archive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.chart.MonthCalendar;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.edition.DayLine;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Dates;
import org.jspecify.annotations.Nullable;

/** A page for every month with articles. */
public final class MonthPages implements PageKind {

    @Override
    public String template() {
        return "month";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        NavigableMap<YearMonth, List<Day>> days = byMonth(contents.shelves().days());
        NavigableMap<YearMonth, Listing> dayless = Listings.dayless(contents);
        TreeSet<YearMonth> all = new TreeSet<>(days.keySet());
        all.addAll(dayless.keySet());
        List<YearMonth> months = List.copyOf(all.descendingSet());
        return IntStream.range(0, months.size()).mapToObj(i -> {
            YearMonth month = months.get(i);
            List<Day> ofMonth = days.getOrDefault(month, List.of());
            Listing others = dayless.get(month);
            PageRow row = Rows.of(months, i, Dates::of, Addresses::month);
            return new PlannedPage(
                    Addresses.month(month),
                    template(),
                    () -> page(month, ofMonth, others, row, contents),
                    () -> madeOf(ofMonth, others, row, contents));
        });
    }

    private static String madeOf(List<Day> days, @Nullable Listing dayless, PageRow row, Contents contents) {
        Ingredients ingredients = contents.ingredients()
                .add(Inventory.of(row))
                .add(contents.shelves().latest())
                .list(dayless == null ? List.of() : dayless.articles());
        days.forEach(day -> ingredients.list(day.articles()));
        return ingredients.told();
    }

    /** The days of each month, newest first. */
    static NavigableMap<YearMonth, List<Day>> byMonth(List<Day> days) {
        NavigableMap<YearMonth, List<Day>> months = new TreeMap<>();
        for (Day day : days) {
            months.computeIfAbsent(YearMonth.from(day.date()), month -> new ArrayList<>())
                    .add(day);
        }
        return months;
    }

    private static MonthPage page(
            YearMonth month, List<Day> days, @Nullable Listing dayless, PageRow row, Contents contents) {
        List<Article> articles =
                days.stream().flatMap(day -> day.articles().stream()).toList();
        int count = articles.size() + (dayless == null ? 0 : dayless.articles().size());
        return new MonthPage(
                Addresses.month(month),
                Dates.of(month),
                List.of(Listings.ARCHIVE, new Link(Integer.toString(month.getYear()), Addresses.year(month.getYear()))),
                ArchivePages.inEditions(count, articles.size(), days.size()) + ".",
                MonthCalendar.of(
                        month,
                        Tally.of(articles),
                        contents.publication().language(),
                        contents.shelves().latest(),
                        Addresses::edition),
                DayLine.of(days, contents),
                dayless == null ? List.of() : dayless.landingDays(contents),
                dayless == null ? PageRow.NONE : dayless.landingRow(),
                row,
                Rails.stories(articles, contents.edition(), Rails.STORIES));
    }
}
