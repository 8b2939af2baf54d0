package org.broadsheet.read.body;

import org.broadsheet.text.Cut;

/** Whether two texts say the same, whatever their punctuation and case. */
public final class Likeness {

    private Likeness() {}

    /** Letters and digits alone, in lower case. */
    public static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : Character.isLetterOrDigit(c)) {
                out.append(c < 128 ? c : Character.toLowerCase(c));
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            }
        }
        return out.toString();
    }

    /** Whether {@code text} begins by saying all of {@code summary}, which may be cut with "…". */
    public static boolean repeats(String text, String summary) {
        String said = letters(summary);
        return !said.isEmpty()
                && letters(Cut.at(text, 2 * summary.length() + 200)).startsWith(said);
    }
}
