package org.broadsheet.analysis.amount;

import java.util.Set;
import org.broadsheet.text.Fold;

/** What stands around a number and says that it is no amount by itself: a range, a year of an era, a time of day, a telephone number. */
final class NumberContext {

    /** Between the numbers of a range: "20 to 30 per cent". */
    private static final Set<String> TO = Set.of("to", "or", "bis", "oder", "a", "ou", "o", "till", "tot", "до");

    /** Between them behind "between". */
    private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "en", "och", "og", "и");

    private static final Set<String> BETWEEN =
            Set.of("between", "zwischen", "entre", "tra", "fra", "tussen", "mellan", "mellem");

    private static final Set<String> ERA = Set.of("ad", "bc", "bce", "ce");
    private static final Set<String> YEAR =
            Set.of("year", "jahr", "annee", "lan", "ano", "anno", "ad", "jaar", "ar", "год");

    /** Behind the number of an hour, and before it where it is a time of day and not how long something took. */
    private static final Set<String> HOURS = Set.of("h", "heure", "heures", "horas", "hora", "ore", "uur");

    private static final Set<String> AT =
            Set.of("a", "vers", "des", "jusqua", "avant", "apres", "las", "as", "alle", "dalle", "om");

    /** Digits of a telephone number, at least. */
    private static final int FEWEST_CALLED = 7;

    /** With the signs between its digits. */
    private static final int LONGEST_CALL = 24;

    private NumberContext() {}

    /** Whether the number from {@code first} to {@code last} is one end of "20 to 30" or of "between 20 and 30". */
    static boolean isOfRange(String text, int first, int last) {
        String before = wordBefore(text, first);
        int joint = first - before.length() - 2;
        boolean second = joint > 0
                && isNumberBefore(text, joint)
                && (TO.contains(before) || (AND.contains(before) && isBetween(text, joint)));
        return second || isFirst(text, first, last);
    }

    private static boolean isFirst(String text, int first, int last) {
        String behind = wordBehind(text, last);
        int next = last + behind.length() + 2;
        return !behind.isEmpty()
                && next < text.length()
                && Character.isDigit(text.charAt(next))
                && (TO.contains(behind) || (AND.contains(behind) && BETWEEN.contains(wordBefore(text, first))));
    }

    /** Whether "between" stands before the number that ends before {@code end}. */
    private static boolean isBetween(String text, int end) {
        int i = end - 1;
        while (i > 0 && (Character.isDigit(text.charAt(i)) || ".,%$€£".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return BETWEEN.contains(wordBefore(text, i + 1));
    }

    private static boolean isNumberBefore(String text, int end) {
        char c = end > 0 ? text.charAt(end - 1) : ' ';
        return end > 0 && isSpace(text.charAt(end)) && (Character.isDigit(c) || c == '%');
    }

    /** "476 AD", "AD 476", "the year 1500". */
    static boolean isOfYear(String text, int first, int last) {
        return ERA.contains(wordBehind(text, last))
                || (last - first <= 4 && YEAR.contains(wordBefore(text, first)))
                || text.startsWith(" n. Chr", last)
                || text.startsWith(" v. Chr", last)
                || text.startsWith(" av. J.", last);
    }

    /** "14 h 30", "à 14 heures", "a las 20 horas"; not "24 heures". */
    static boolean isHour(String text, int first, int last) {
        if (last - first > 2 && first + 5 != last) {
            return false;
        }
        String unit = wordBehind(text, last);
        int next = last + 1 + unit.length();
        boolean minutes = unit.equals("h") && next + 1 < text.length() && Character.isDigit(text.charAt(next + 1));
        String before = wordBefore(text, first);
        return minutes
                || (HOURS.contains(unit) && AT.contains(before))
                || (before.equals("h") && isNumberBefore(text, first - 3));
    }

    /** "100 m", "5 M": metres or millions, which nothing tells apart. */
    static boolean isLetterUnit(String text, int last) {
        String unit = wordBehind(text, last);
        return unit.equals("m") || unit.equals("k");
    }

    /** The end of a telephone number, "0800 123 456" or "+44 20 7946 0958"; {@code start} when there is none. */
    static int endOfCall(String text, int start) {
        boolean abroad = start > 0 && text.charAt(start - 1) == '+';
        if (!abroad && text.charAt(start) != '0') {
            return start;
        }
        int groups = 1;
        int end = start;
        for (int i = start; i < text.length() && i - start < LONGEST_CALL; i++) {
            if (isDigit(text.charAt(i))) {
                end = i + 1;
            } else if (" -\u00A0()".indexOf(text.charAt(i)) < 0 || i - end > 1) {
                break;
            } else {
                groups += i == end ? 1 : 0;
            }
        }
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return groups > 1 && digits >= FEWEST_CALLED ? end : start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The word behind a space at {@code end}, folded; empty when there is none. */
    private static String wordBehind(String text, int end) {
        int i = end + 1;
        while (i < text.length() && i - end <= CountedNoun.LONGEST_WORD && Character.isLetter(text.charAt(i))) {
            i++;
        }
        boolean word = end < text.length() && isSpace(text.charAt(end));
        return word ? Fold.fold(text.substring(end + 1, Math.max(end + 1, i))) : "";
    }

    /** The word before a space before {@code start}, folded; empty when there is none. */
    private static String wordBefore(String text, int start) {
        int end = start - 1;
        int i = end;
        while (i > 0 && end - i <= CountedNoun.LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end > 0 && isSpace(text.charAt(end)) ? Fold.fold(text.substring(i, end)) : "";
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
