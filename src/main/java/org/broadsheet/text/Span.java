package org.broadsheet.text;

/**
 * A place in a text.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last one
 */
public record Span(int start, int end) {

    public String of(String text) {
        return text.substring(start, end);
    }
}
