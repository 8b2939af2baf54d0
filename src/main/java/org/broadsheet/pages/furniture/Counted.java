package org.broadsheet.pages.furniture;

import org.broadsheet.pages.wording.Numbers;

/**
 * A line of an index: a name and how often it is met.
 *
 * @param name as shown
 * @param slug of a section in the navigation; empty for others
 * @param page address relative to the site's root; empty when it has none
 * @param count how many things are there; 0 when that is not said
 */
public record Counted(String name, String slug, String page, int count) {

    /** The count with its thousands parted; empty when it is not said. */
    public String number() {
        return count == 0 ? "" : Numbers.count(count);
    }
}
