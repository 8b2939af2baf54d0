package org.broadsheet.pages.wording;

import java.text.Normalizer;
import java.util.Locale;

/** How names are put in the order of the alphabet. */
public final class Letters {

    private Letters() {}

    /** {@code name} without case and accents: what names are sorted by. */
    public static String sorting(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7F) {
                return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
            }
        }
        return lower;
    }

    /** The heading a name stands under in an index: "A" to "Z", the letter itself in other scripts, "#" for the rest. */
    public static String heading(String name) {
        String sorting = sorting(name);
        for (int i = 0; i < sorting.length(); ) {
            int letter = sorting.codePointAt(i);
            if (Character.isLetter(letter)) {
                return Character.toString(Character.toUpperCase(letter));
            }
            if (Character.isDigit(letter)) {
                return "#";
            }
            i += Character.charCount(letter);
        }
        return "#";
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
