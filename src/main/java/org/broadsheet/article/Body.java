package org.broadsheet.article;

/**
 * The text of an article, kept in the workspace and never on the card.
 *
 * @param html safe HTML: allow-listed elements, well-formed, made only by the {@code read} package
 * @param text the plain text of {@code html}, paragraphs parted by an empty line; offsets of sentences count in it
 */
public record Body(String html, String text) {}
