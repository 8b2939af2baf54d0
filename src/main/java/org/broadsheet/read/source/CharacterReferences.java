package org.broadsheet.read.source;

import org.owasp.html.Encoding;

/**
 * The references to characters that HTML has, where text was taken out of a page and they were left in it: {@code &}, a name or a
 * number, and {@code ;}.
 */
public final class CharacterReferences {

    /** No name or number of a reference is longer, in UTF-16 units. */
    private static final int LONGEST = 12;

    private CharacterReferences() {}

    /**
     * {@code text} with each reference decoded once; {@code text} itself when it has none. Only whole references are, so that
     * "AT&T" and "&copy" stay.
     */
    public static String decoded(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int end = end(text, at);
            String decoded = end < 0 ? "" : Encoding.decodeHtml(text.substring(at, end), false);
            if (end > 0 && !decoded.equals(text.substring(at, end))) {
                out.append(text, copied, at).append(decoded);
                copied = end;
            }
            at = text.indexOf('&', Math.max(at + 1, copied));
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static int end(String text, int at) {
        int i = at + 1;
        while (i < text.length()
                && i - at < LONGEST
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i < text.length() && i > at + 1 && text.charAt(i) == ';' ? i + 1 : -1;
    }
}
