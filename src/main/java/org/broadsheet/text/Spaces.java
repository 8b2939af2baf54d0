package org.broadsheet.text;

/** White space at the ends of texts. */
public final class Spaces {

    private Spaces() {}

    /** {@code text} without white space at both ends, no-break spaces included. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The first place from {@code from} on without white space, which a no-break space is not here; the end when there is none. */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
