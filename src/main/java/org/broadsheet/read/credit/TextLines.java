package org.broadsheet.read.credit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are not empty. */
public final class TextLines {

    /** Of a line so much is looked at, in UTF-16 units. */
    private static final int LONGEST = 2000;

    private static final Pattern HEADING = Pattern.compile("^#{1,6} +");

    private final String text;

    public TextLines(String text) {
        this.text = text;
    }

    /**
     * One line of the text.
     *
     * @param words without white space around them; the beginning of a line that is too long
     * @param next where the line behind it begins
     * @param parted whether an empty line stands before it
     */
    public record Line(String words, int start, int next, boolean parted) {

        /** The words without the sign of a heading. */
        String plain() {
            return HEADING.matcher(words).replaceFirst("");
        }
    }

    String text() {
        return text;
    }

    /** The first line from {@code at} on that is not empty; null when there is none. */
    public @Nullable Line from(int at) {
        int start = at;
        int parts = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            parts += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        if (start == text.length()) {
            return null;
        }
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String words = text.substring(start, Math.min(end, start + LONGEST)).strip();
        return new Line(words, start, Math.min(end + 1, text.length()), parts > 0);
    }

    /** The number of {@code line} in the text, from 1. */
    public int number(Line line) {
        int number = 1;
        for (int end = text.indexOf('\n'); end >= 0 && end < line.start(); end = text.indexOf('\n', end + 1)) {
            number++;
        }
        return number;
    }
}
