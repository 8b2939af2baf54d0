package org.broadsheet.pages.index;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;

/**
 * All sections.
 *
 * @param standfirst how many
 * @param blocks the largest sections with their newest articles
 * @param rest the names of the others
 */
public record SectionsPage(String standfirst, List<Block> blocks, List<Counted> rest) implements Page {

    @Override
    public boolean overview() {
        return true;
    }

    public SectionsPage {
        blocks = List.copyOf(blocks);
        rest = List.copyOf(rest);
    }

    /** A section, and its newest articles; the id is unique on the page. */
    public record Block(String id, Counted section, List<Teaser> newest) {
        public Block {
            newest = List.copyOf(newest);
        }
    }

    /** The blocks in rows of three. */
    public List<List<Block>> rows() {
        List<List<Block>> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i += 3) {
            rows.add(blocks.subList(i, Math.min(i + 3, blocks.size())));
        }
        return rows;
    }

    @Override
    public String address() {
        return Addresses.SECTIONS;
    }

    @Override
    public String title() {
        return "Sections";
    }
}
