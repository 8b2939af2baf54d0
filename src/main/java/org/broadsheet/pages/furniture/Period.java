package org.broadsheet.pages.furniture;

/**
 * One of the pages that a long list is cut into.
 *
 * @param name "May 2024"
 * @param page address relative to the site's root
 * @param current whether it is the page it stands on
 */
public record Period(String name, String page, boolean current) {}
