package org.broadsheet.analysis.amount;

import java.util.Set;
import org.broadsheet.text.Fold;

/** The words and abbreviations for millions and more, which make a number of a single digit worth telling. */
final class Magnitude {

    /** Folded. */
    private static final Set<String> WORDS = Set.of(
            "million",
            "millions",
            "millionen",
            "millones",
            "milioni",
            "milhoes",
            "mil",
            "miljoen",
            "mln",
            "mn",
            "mio",
            "billion",
            "billions",
            "milliarden",
            "milliards",
            "miliardi",
            "bilhoes",
            "miljard",
            "mrd",
            "bn",
            "tn",
            "trillion");

    /** Those of them that stand right behind the digits. */
    private static final Set<String> ABBREVIATIONS = Set.of("mn", "mln", "mio", "bn", "mrd", "tn");

    private Magnitude() {}

    /** Whether {@code folded} is one that stands right behind the digits, as in "3bn". */
    static boolean isAbbreviation(String folded) {
        return ABBREVIATIONS.contains(folded);
    }

    /** The power of ten that a word or an abbreviation stands for; 0 for other words. */
    static int powerOfTen(String word, boolean money) {
        String folded = Fold.fold(word);
        if (folded.equals("mil") || (money && folded.equals("k"))) {
            return 3;
        }
        if (money && folded.equals("m")) {
            return 6;
        }
        if (!isOne(word)) {
            return 0;
        }
        boolean billions = folded.startsWith("b")
                || folded.startsWith("mrd")
                || folded.contains("iard")
                || folded.contains("jard");
        return billions ? 9 : folded.startsWith("t") ? 12 : 6;
    }

    static boolean isOne(String word) {
        return WORDS.contains(Fold.fold(word));
    }
}
