package org.broadsheet.text;

/**
 * A word of a text as search and analysis count it.
 *
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after the last one; a final {@code 's} lies inside
 * @param folded the folded word; two characters for scripts without spaces
 */
public record Token(int start, int end, String folded) {}
