package org.broadsheet.analysis.reading;

/** French, Italian and Catalan write article and noun as one: "l'homme", "dell'anno". */
public final class Elision {

    /** The longest that is written before the noun: "dell'". */
    private static final int LONGEST = 5;

    private Elision() {}

    /** Where the noun begins in the word from {@code start} to {@code end}; {@code start} when nothing is elided. */
    public static int noun(String language, String text, int start, int end) {
        if (language.equals("fr") || language.equals("it") || language.equals("ca")) {
            for (int i = Math.min(end, start + LONGEST) - 1; i > start; i--) {
                if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
                    return i + 1;
                }
            }
        }
        return start;
    }
}
