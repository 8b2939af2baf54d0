package org.broadsheet.analysis.amount;

import java.util.Set;
import org.broadsheet.text.Fold;
import org.broadsheet.text.StopWords;

/**
 * Finds what a number counts: the word behind it, where that has the look of a noun in its language. "100 lost" and "6,1
 * sacudió" count nothing.
 */
final class CountedNoun {

    /** The longest word that is shown beside a number, in UTF-16 units. */
    static final int LONGEST_WORD = 16;

    /** Languages that write every noun with a capital. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    /** Languages whose plurals end in s, or in x as some French ones do. */
    private static final Set<String> PLURAL_S = Set.of("en", "und", "fr", "es", "pt", "ca", "gl");

    /** What is counted in those without an s, folded. */
    private static final Set<String> WITHOUT_S = Set.of(
            ("people men women children police staff crew sheep fish aircraft feet euro yen yuan baht rand kg km cm mm"
                            + " m g l ha mph kw mw gw kwh mwh gwh percent dead injured wounded missing homeless")
                    .split(" "));

    /** Behind "basis", which counts nothing by itself. */
    private static final String POINTS = " points";

    private CountedNoun() {}

    /** What stands behind {@code end}, without the space before it: "boats", "working days"; empty when it counts nothing. */
    static String at(String text, int end, String language) {
        String word = word(text, end);
        if (language.equals("en") && word.equals("basis")) {
            return text.startsWith(POINTS, end + 1 + word.length()) ? word + POINTS : "";
        }
        if (word.isEmpty() || isNoun(word, language)) {
            return word;
        }
        // In English an adjective may come between; what ends in "ed" may be a verb.
        boolean adjective = language.equals("en") && isPlain(word, language) && !word.endsWith("ed");
        String next = adjective ? word(text, end + 1 + word.length()) : "";
        return !next.isEmpty() && isNoun(next, language) ? word + " " + next : "";
    }

    static boolean hasCapitalNouns(String language) {
        return CAPITAL_NOUNS.contains(language);
    }

    private static boolean isNoun(String word, String language) {
        if (hasCapitalNouns(language)) {
            return Character.isUpperCase(word.codePointAt(0));
        }
        char last = word.charAt(word.length() - 1);
        boolean plural = !PLURAL_S.contains(language)
                || (last == 's' && word.length() > 2)
                || (last == 'x' && language.equals("fr"))
                || WITHOUT_S.contains(Fold.fold(word));
        return plural && isPlain(word, language);
    }

    private static boolean isPlain(String word, String language) {
        return !Character.isUpperCase(word.codePointAt(0))
                && !StopWords.of(language).contains(Fold.fold(word));
    }

    /** The word behind a space; empty when there is none, or when it is long. */
    private static String word(String text, int space) {
        int start = space + 1;
        int i = start;
        while (i < text.length() && i - start <= LONGEST_WORD && isPart(text.charAt(i))) {
            i++;
        }
        boolean word = start <= text.length()
                && i - start <= LONGEST_WORD
                && (text.charAt(space) == ' ' || text.charAt(space) == '\u00A0');
        return word ? text.substring(start, i) : "";
    }

    /** Letters, and the signs that Indic scripts write vowels with. */
    static boolean isPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
