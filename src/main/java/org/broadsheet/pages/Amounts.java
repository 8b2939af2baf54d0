package org.broadsheet.pages;

import java.util.Set;
import java.util.function.BiConsumer;
import org.broadsheet.text.Fold;

/** Finds the numbers in a text that tell something: not years, times of day, days of a month or single digits. */
final class Amounts {

    /** The longest word that is shown beside a number, in UTF-16 units. */
    private static final int LONGEST_WORD = 16;

    private Amounts() {}

    /**
     * Hands over each number: its digits alone, by which numbers are compared, and how it stands, "312 people".
     *
     * @param common folded words that say nothing beside a number
     */
    static void each(String text, Set<String> common, BiConsumer<String, String> found) {
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = end(text, i);
            boolean apart = (i == 0 || isApart(text.charAt(i - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            boolean clock = end + 1 < text.length() && text.charAt(end) == ':' && isDigit(text, end + 1);
            String written = text.substring(i, end);
            String digits = digits(written);
            if (apart
                    && !clock
                    && digits.length() > 1
                    && digits.length() < 13
                    && !isYear(written)
                    && !isTime(written)) {
                String word = word(text, end);
                String what = word.isEmpty() || isName(word) || common.contains(Fold.fold(word)) ? "" : word;
                // a short number alone says nothing
                if (!isMonth(word) && !isMonth(wordBefore(text, i)) && (!what.isEmpty() || digits.length() > 2)) {
                    found.accept(digits, what.isEmpty() ? written : written + (what.equals("%") ? "%" : " " + what));
                }
            }
            i = end;
        }
    }

    private static boolean isDigit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Digits, and single full stops, commas and narrow spaces between them. */
    private static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            if (isDigit(text, i)) {
                i++;
            } else if (i + 1 < text.length() && ".,\u00A0\u202F".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isApart(char before) {
        return !Character.isLetterOrDigit(before) && ":-/#.,".indexOf(before) < 0;
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (isDigit(written, i)) {
                digits.append(written.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean isYear(String written) {
        return written.length() == 4 && (written.startsWith("19") || written.startsWith("20"));
    }

    /** "07.50" */
    private static boolean isTime(String written) {
        return written.length() == 5
                && written.charAt(2) == '.'
                && written.compareTo("24") < 0
                && written.charAt(3) < '6';
    }

    /** The word after a number, "%" for a sign of percent; empty when there is none, or when it is long. */
    private static String word(String text, int end) {
        if (end < text.length() && text.charAt(end) == '%') {
            return "%";
        }
        int start = end + 1;
        if (start >= text.length() || text.charAt(end) != ' ') {
            return "";
        }
        int i = start;
        while (i < text.length() && i - start <= LONGEST_WORD && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i - start > LONGEST_WORD ? "" : text.substring(start, i);
    }

    private static String wordBefore(String text, int start) {
        int end = start - 1;
        int i = end;
        while (i > 0 && end - i < LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end < 0 ? "" : text.substring(i, end);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isMonth(String word) {
        for (int month = 1; month <= 12; month++) {
            if (word.equals(Dates.month(month)) || word.equals(Dates.shortMonth(month))) {
                return true;
            }
        }
        return false;
    }
}
