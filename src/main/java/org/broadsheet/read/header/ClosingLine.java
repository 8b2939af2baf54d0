package org.broadsheet.read.header;

import org.broadsheet.read.source.SourceText;

/**
 * Looks ahead for the line that closes a header. Below a line of the header stand nothing but keys, their values, comments
 * and blank lines up to there; a line of anything else is the text of an article, unless a known key follows it.
 */
final class ClosingLine {

    private final SourceText source;

    /** Lines before this offset have been looked at. */
    private int looked = -1;

    /** A line from this offset on has the closing line below it. */
    private int closedFrom;

    ClosingLine(SourceText source) {
        this.source = source;
    }

    /** Whether the line at {@code at} has one below; asked from top to bottom, so that every line is looked at once. */
    boolean isBelow(int at, int mostLines) {
        if (at >= looked) {
            look(at, mostLines);
        }
        return at >= closedFrom;
    }

    private void look(int start, int mostLines) {
        String text = source.text();
        boolean afterBlank = false;
        closedFrom = start;
        looked = start;
        for (int i = 0; looked < text.length() && i < mostLines; i++) {
            int at = looked;
            int end = source.lineEnd(at);
            looked = source.nextLine(at);
            if (HeaderScanner.isFenceAt(text, at, end)) {
                return;
            }
            if (HeaderScanner.isBlank(text, at, end)) {
                afterBlank = true;
                continue;
            }
            char first = text.charAt(at);
            KeyLine key = KeyLine.of(text, at, end);
            if (key != null && Field.isKnown(key.key())) {
                closedFrom = start;
            } else if (first == '#' && (afterBlank || at == start)) {
                // A heading, as long as no known key shows it to be a comment.
                closedFrom = looked;
            } else if (" \t-#".indexOf(first) < 0 && key == null && KeyLine.loose(text, at, end) == null) {
                if (afterBlank) {
                    break;
                }
                closedFrom = looked;
            }
            afterBlank = false;
        }
        closedFrom = Integer.MAX_VALUE;
    }
}
