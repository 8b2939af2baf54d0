package org.broadsheet.pages.index;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.plan.Page;

/**
 * An index from A to Z, or a part of one.
 *
 * @param address where it stands
 * @param title "Topics"; "Topics: S" on the page of a letter
 * @param crumbs the whole index on the page of a letter; else empty
 * @param standfirst what is listed
 * @param letters the way to the groups; none for a short index
 * @param label over {@code most}
 * @param most the largest entries
 * @param groups the names by their first letter; none when each has a page of its own
 */
public record AlphabetPage(
        String address,
        String title,
        List<Link> crumbs,
        String standfirst,
        List<Letter> letters,
        String label,
        List<Counted> most,
        List<Group> groups)
        implements Page {

    @Override
    public boolean overview() {
        return true;
    }

    public AlphabetPage {
        crumbs = List.copyOf(crumbs);
        letters = List.copyOf(letters);
        most = List.copyOf(most);
        groups = List.copyOf(groups);
    }

    /**
     * A letter of the row at the head.
     *
     * @param name "A"
     * @param page address of the page of that letter; empty when its names stand on this page
     * @param id of its group on this page; empty when there is none
     * @param current whether this is its page
     */
    public record Letter(String name, String page, String id, boolean current) {}

    /** The names under one letter; the id is unique on the page. */
    public record Group(String letter, String id, List<Counted> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public String description() {
        return standfirst;
    }
}
