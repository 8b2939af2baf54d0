package org.broadsheet.article;

/**
 * A part of the newspaper.
 *
 * @param name as shown, "Europe"
 * @param slug for addresses, "europe"
 * @param origin where it was found
 */
public record Section(String name, String slug, Origin origin) {}
