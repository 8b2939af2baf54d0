package org.broadsheet.pages.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.jspecify.annotations.Nullable;

/** A page for every year with articles. */
public final class YearPages implements PageKind {

    private static final int STORIES = 9;

    @Override
    public String template() {
        return "year";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        Years years = Years.of(contents);
        NavigableMap<Integer, Listing> monthless = Listings.monthless(contents);
        List<Integer> all = years.newestFirst();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new PlannedPage(
                        Addresses.year(all.get(i)),
                        template(),
                        () -> page(
                                all.get(i),
                                years,
                                monthless.get(all.get(i)),
                                Rows.of(all, i, year -> Integer.toString(year), Addresses::year),
                                contents)));
    }

    private static YearPage page(int year, Years years, @Nullable Listing monthless, PageRow row, Contents contents) {
        Collection<Day> days = contents.shelves()
                .dayOf()
                .subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values();
        List<Article> articles =
                days.stream().flatMap(day -> day.articles().stream()).toList();
        YearBlock block = YearBlock.of(year, years, List.of(), contents);
        return new YearPage(
                block.page(),
                Integer.toString(year),
                List.of(Listings.ARCHIVE),
                ArchivePages.inEditions(years.count(year), articles.size(), days.size()) + ".",
                block,
                monthless == null ? List.of() : monthless.landingDays(contents),
                monthless == null ? PageRow.NONE : monthless.landingRow(),
                row,
                Rails.stories(articles, contents.edition(), STORIES));
    }
}
