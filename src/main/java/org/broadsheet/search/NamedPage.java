package org.broadsheet.search;

/**
 * A story or topic that is found by its name and shown above the articles.
 *
 * @param name as shown
 * @param page address relative to the site's root
 * @param articles how many articles it has
 * @param kind what it is
 */
public record NamedPage(String name, String page, int articles, Kind kind) {

    /** What a page is about. */
    public enum Kind {
        STORY,
        TOPIC
    }
}
