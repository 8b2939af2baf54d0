package org.broadsheet.pages.furniture;

/**
 * A way to a page of the site.
 *
 * @param name as shown
 * @param page address relative to the site's root
 */
public record Link(String name, String page) {}
