package org.broadsheet.pages;

/**
 * A figure at the head of a page.
 *
 * @param name what it tells, "Articles"
 * @param value "1,106"
 * @param note beneath it, "of the 212 stories it covered"; may be empty
 * @param page address that the note leads to, relative to the site's root; empty for none
 */
public record Fact(String name, String value, String note, String page) {

    Fact(String name, String value, String note) {
        this(name, value, note, "");
    }

    Fact(String name, String value) {
        this(name, value, "", "");
    }
}
