package org.broadsheet.pages.edition;

import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** A table for every week in which outlets shared a story. */
public final class CoveragePages implements PageKind {

    @Override
    public String template() {
        return "coverage";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<EditionPages.Week> weeks = EditionPages.weeks(contents.shelves().days()).stream()
                .filter(week -> Coverage.exists(week.articles(), contents.edition()))
                .toList();
        return IntStream.range(0, weeks.size())
                .mapToObj(i -> new PlannedPage(
                        Addresses.coverage(weeks.get(i).monday()),
                        template(),
                        () -> page(weeks, i, contents),
                        () -> madeOf(weeks, i, contents)));
    }

    private static String madeOf(List<EditionPages.Week> weeks, int place, Contents contents) {
        Ingredients ingredients = contents.ingredients().list(weeks.get(place).articles());
        Rows.around(weeks, place, Rows.NEIGHBOURS).forEach(week -> ingredients.add(week.monday()));
        return ingredients.told();
    }

    private static CoveragePage page(List<EditionPages.Week> weeks, int place, Contents contents) {
        EditionPages.Week week = weeks.get(place);
        Coverage coverage = Coverage.of(week.articles(), contents.edition());
        return new CoveragePage(
                Addresses.coverage(week.monday()),
                "Who covered what, " + week.name().replace("Week", "week"),
                List.of(Listings.ARCHIVE, new Link(week.name(), Addresses.week(week.monday()))),
                week.span(),
                Numbers.sentence(Numbers.inWords(coverage.stories().size(), "story"))
                        + " that at least two sources reported. Each entry leads to the first article of a source in the week.",
                coverage.outlets().stream()
                        .map(outlet -> new Link(outlet.name(), Addresses.outlet(outlet.slug())))
                        .toList(),
                coverage.lines(contents),
                Rows.of(
                        weeks,
                        place,
                        other -> "Week " + other.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        other -> Addresses.coverage(other.monday())));
    }
}
