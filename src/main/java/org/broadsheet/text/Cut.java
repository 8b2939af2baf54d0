package org.broadsheet.text;

/** Cuts long texts where it does no harm. */
public final class Cut {

    private Cut() {}

    /** The first {@code length} UTF-16 units at most, never half a character. */
    public static String at(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    /** At most {@code length} UTF-16 units, cut after a word if one ends in the last quarter, with "…". */
    public static String atWord(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length - 1);
        return (space > length * 3 / 4 ? text.substring(0, space) : at(text, length - 1)) + "…";
    }
}
