package org.broadsheet.pages.index;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Numbers;

/** The outlets from A to Z. */
public final class OutletIndex implements PageKind {

    @Override
    public String template() {
        return "outlets";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Counted> outlets = contents.shelves().outlets().stream()
                .map(shelf -> new Counted(shelf.name(), "", Addresses.outlet(shelf.slug()), shelf.size()))
                .toList();
        return new Alphabet(
                        "Sources",
                        Addresses.OUTLETS,
                        template(),
                        Numbers.sentence(Numbers.inWords(
                                        contents.edition().articles().size(), "article")) + " from "
                                + Numbers.inWords(outlets.size(), "source") + ".",
                        "Most articles",
                        outlets)
                .pages();
    }
}
