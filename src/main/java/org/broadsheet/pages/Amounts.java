package org.broadsheet.pages;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.broadsheet.text.Fold;

/**
 * Finds the numbers in a text that tell something: not years, times of day, days of a month or single digits without
 * “million”.
 */
final class Amounts {

    /** The longest word that is shown beside a number, in UTF-16 units. */
    private static final int LONGEST_WORD = 16;

    /** Words that make a number of a single digit worth telling; folded. */
    private static final Set<String> MILLIONS = Set.of(
            "million",
            "millions",
            "millionen",
            "millones",
            "milioni",
            "milhoes",
            "miljoen",
            "mln",
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
            "trillion");

    private Amounts() {}

    /**
     * Hands over each number: its value, by which numbers are compared ("1500", "1.5", "3 e6"), and how it stands, "312
     * people".
     *
     * @param common folded words that say nothing beside a number
     * @param unclear takes the value of each number that may mean something else: "412" of "412m", "2" of "2 ferries"
     */
    static void each(String text, Set<String> common, BiConsumer<String, String> found, Consumer<String> unclear) {
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
            String value = value(written);
            String word = word(text, end);
            boolean told = false;
            if (apart
                    && !clock
                    && (value.length() > 1 || isMillions(word))
                    && value.length() < 14
                    && !isYear(written)
                    && !isTime(written)) {
                String what = word.isEmpty() || (isName(word) && !isMillions(word)) || common.contains(Fold.fold(word))
                        ? ""
                        : word;
                // a short number alone says nothing
                if (!isMonth(word)
                        && !isMonth(wordBefore(text, i))
                        && (!what.isEmpty() || value.replace(".", "").length() > 2)) {
                    told = true;
                    found.accept(
                            value + magnitude(word),
                            what.isEmpty() ? written : written + (what.equals("%") ? "%" : " " + what));
                }
            }
            if (!told) {
                unclear.accept(value);
            }
            i = end;
        }
    }

    private static boolean isDigit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Digits, and single full stops, commas and narrow spaces between them, or a plain one in a number as 2 500. */
    private static int end(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            if (isDigit(text, i)) {
                i++;
            } else if (i + 1 < text.length()
                    && ".,\u00A0\u2009\u202F".indexOf(text.charAt(i)) >= 0
                    && isDigit(text, i + 1)) {
                i += 2;
            } else if (i - start <= 3 && isGroup(text, i)) {
                i += 4;
            } else {
                break;
            }
        }
        return i;
    }

    /** " 500" of "2 500 oysters". */
    private static boolean isGroup(String text, int space) {
        int end = space + 4;
        return end <= text.length()
                && text.charAt(space) == ' '
                && isDigit(text, space + 1)
                && isDigit(text, space + 2)
                && isDigit(text, space + 3)
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isApart(char before) {
        return !Character.isLetterOrDigit(before) && ":-/#.,".indexOf(before) < 0;
    }

    /** The digits, with a full stop where decimals begin: behind the last sign, unless three digits follow it. */
    private static String value(String written) {
        StringBuilder value = new StringBuilder(written.length());
        int last = -1;
        for (int i = 0; i < written.length(); i++) {
            if (isDigit(written, i)) {
                value.append(written.charAt(i));
            } else {
                last = i;
            }
        }
        int decimals = written.length() - 1 - last;
        if (last >= 0 && decimals != 3) {
            value.insert(value.length() - decimals, '.');
        }
        return last < 0 || decimals == 3 ? value.toString() : value.toString().replaceFirst("[.]?0+$", "");
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

    /**
     * The word after a number, "%" for a sign of percent; empty when there is none, or when it is long. A hyphen goes before
     * "million" alone: "412-million".
     */
    private static String word(String text, int end) {
        if (end < text.length() && text.charAt(end) == '%') {
            return "%";
        }
        int start = end + 1;
        if (start >= text.length() || " -".indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int i = start;
        while (i < text.length() && i - start <= LONGEST_WORD && Character.isLetter(text.charAt(i))) {
            i++;
        }
        String word = i - start > LONGEST_WORD ? "" : text.substring(start, i);
        return text.charAt(end) == ' ' || isMillions(word) ? word : "";
    }

    private static String wordBefore(String text, int start) {
        int end = start - 1;
        int i = end;
        while (i > 0 && end - i < LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end < 0 ? "" : text.substring(i, end);
    }

    /** What tells 3 million from 3 billion; nothing for other words. */
    private static String magnitude(String word) {
        if (!isMillions(word)) {
            return "";
        }
        String folded = Fold.fold(word);
        boolean billions = folded.startsWith("b")
                || folded.startsWith("mrd")
                || folded.contains("iard")
                || folded.contains("jard");
        return billions ? " e9" : folded.startsWith("t") ? " e12" : " e6";
    }

    private static boolean isMillions(String word) {
        return MILLIONS.contains(Fold.fold(word));
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
