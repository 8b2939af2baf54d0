package org.broadsheet.pages.furniture;

/**
 * A figure at the head of a page.
 *
 * @param name what it tells, "Articles"
 * @param value "1,106"
 * @param note beneath it, "of the 212 stories it covered"; may be empty
 * @param page address that the note leads to, relative to the site's root; empty for none
 */
public record Fact(String name, String value, String note, String page) {

    /** Without a page that it leads to. */
    public Fact(String name, String value, String note) {
        this(name, value, note, "");
    }

    /** Without a note, too. */
    public Fact(String name, String value) {
        this(name, value, "", "");
    }
}
