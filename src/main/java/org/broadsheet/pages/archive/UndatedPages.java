package org.broadsheet.pages.archive;

import java.util.stream.Stream;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** The shelf of undated articles. */
public final class UndatedPages implements PageKind {

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
