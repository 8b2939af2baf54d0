package org.broadsheet.pages.listing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** The periods of all long lists of articles. */
public final class PartPages implements PageKind {

    @Override
    public String template() {
        return "part";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return Listings.all(contents).flatMap(listing -> parts(listing, contents));
    }

    private Stream<PlannedPage> parts(Listing listing, Contents contents) {
        if (listing.slices().isEmpty()) {
            return Stream.empty();
        }
        List<Slice<Article>> leaves = listing.leaves();
        Stream<PlannedPage> lists = IntStream.range(0, leaves.size())
                .mapToObj(i -> new PlannedPage(
                        listing.page(leaves.get(i)),
                        template(),
                        () -> list(listing, leaves, i, contents),
                        () -> madeOf(listing, leaves, i, contents)));
        Stream<PlannedPage> indexes = Slice.forks(listing.slices()).stream()
                .map(fork -> new PlannedPage(listing.page(fork), template(), () -> index(listing, fork)));
        return Stream.concat(lists, indexes);
    }

    private static String madeOf(Listing listing, List<Slice<Article>> leaves, int place, Contents contents) {
        return contents.ingredients()
                .add(listing.name())
                .add(Inventory.of(listing.up()))
                .add(listing.section())
                .add(Inventory.of(listing.row(leaves, place)))
                .add(contents.shelves().latest())
                .list(leaves.get(place).things())
                .told();
    }

    private static PartPage list(Listing listing, List<Slice<Article>> leaves, int place, Contents contents) {
        Slice<Article> slice = leaves.get(place);
        List<ListedDay> days = ListedDay.of(slice.things(), slice.size(), contents);
        return page(listing, slice, days, List.of(), listing.row(leaves, place));
    }

    private static PartPage index(Listing listing, Slice<Article> fork) {
        List<Counted> parts = fork.parts().stream()
                .map(part -> new Counted(part.name(), "", listing.page(part), part.size()))
                .toList();
        return page(listing, fork, List.of(), parts, PageRow.NONE);
    }

    private static PartPage page(
            Listing listing, Slice<Article> slice, List<ListedDay> days, List<Counted> parts, PageRow row) {
        return new PartPage(
                listing.page(slice),
                listing.name() + ", " + slice.name(),
                listing.section(),
                List.of(listing.up(), new Link(listing.name(), listing.landing())),
                listing.name(),
                slice.name(),
                Numbers.of(slice.size(), "article"),
                days,
                parts,
                row);
    }
}
