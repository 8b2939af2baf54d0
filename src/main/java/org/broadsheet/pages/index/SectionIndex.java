package org.broadsheet.pages.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.index.SectionsPage.Block;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.wording.Numbers;

/** The page of all sections. */
public final class SectionIndex implements PageKind {

    /** Sections shown with their newest articles. */
    private static final int BLOCKS = 24;

    private static final int NEWEST = 3;

    @Override
    public String template() {
        return "sections";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Shelf> sections = Listings.sections(contents);
        return sections.isEmpty()
                ? Stream.empty()
                : Stream.of(new PlannedPage(Addresses.SECTIONS, template(), () -> page(sections, contents)));
    }

    private static SectionsPage page(List<Shelf> sections, Contents contents) {
        List<Block> blocks = new ArrayList<>();
        List<Counted> rest = new ArrayList<>();
        for (Shelf shelf : sections) {
            Counted entry = new Counted(shelf.name(), "", Addresses.section(shelf.slug()), shelf.size());
            if (blocks.size() < BLOCKS) {
                List<Article> newest = shelf.articles().subList(0, Math.min(NEWEST, shelf.size()));
                blocks.add(new Block(
                        "s" + (blocks.size() + 1),
                        entry,
                        contents.teasers().of(newest, contents.shelves().latest())));
            } else {
                rest.add(entry);
            }
        }
        return new SectionsPage(
                Numbers.sentence(Numbers.inWords(contents.edition().articles().size(), "article")) + " in "
                        + Numbers.inWords(sections.size(), "section") + ".",
                blocks,
                rest);
    }
}
