package org.broadsheet.pages;

import java.util.stream.Stream;

/** The shelf of undated articles. */
final class UndatedPages implements PageKind {

    @Override
    public String template() {
        return "undated";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.shelves().undated().isEmpty()
                ? Stream.empty()
                : Stream.of(new PlannedPage(Addresses.UNDATED, template(), () -> page(contents)));
    }

    private static UndatedPage page(Contents contents) {
        Listing listing = Listings.undated(contents);
        int count = listing.articles().size();
        return new UndatedPage(
                Numbers.of(count, "article") + " without a date.", listing.landingDays(contents), listing.landingRow());
    }
}
