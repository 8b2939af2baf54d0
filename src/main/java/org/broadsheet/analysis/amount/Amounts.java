package org.broadsheet.analysis.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Months;
import org.broadsheet.text.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers in a text that tell something: not years, times of day, days of a month or single digits without
 * “million”.
 */
public final class Amounts {

    /** What is longer is no amount, and must not keep a pattern busy. In UTF-16 units. */
    private static final int LONGEST_NUMBER = 24;

    /** A number of more digits is a code. */
    private static final int MOST_DIGITS = 13;

    /** "HK$" */
    private static final int LONGEST_SIGN = 4;

    /** The first two digits of a year. */
    private static final Set<String> CENTURIES = Set.of("16", "17", "18", "19", "20");

    private static final String CURRENCIES = "£$€¥";

    /** With groups of three or without; not "192.168.10.44", nor "0800". */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[1-9][0-9]{0,2}(?:[., \u00A0\u2009\u202F][0-9]{3})+|[1-9][0-9]*|0)(?:[.,][0-9]+)?");

    private static final Pattern THREE_DECIMALS = Pattern.compile("[0-9]{1,3}[.,][0-9]{3}");

    private static final String PER_CENT = " per cent";

    private Amounts() {}

    /**
     * A number that tells something.
     *
     * @param value by which numbers are compared, "1500000" for 1.5 million
     * @param shown as it stands, "1.5 million", "£1.2m", "312 people"
     */
    private record Amount(String value, String shown) {}

    /**
     * Hands over each number: its value, by which numbers are compared, and how it stands.
     *
     * @param language a primary tag, "en"
     * @param unclear takes the {@link #significant} digits of each number that may mean something else: "412" of "412m", "2"
     *     of "2 ferries"
     */
    public static void each(String text, String language, BiConsumer<String, String> found, Consumer<String> unclear) {
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int call = NumberContext.endOfCall(text, i);
            if (call > i) {
                i = call;
                continue;
            }
            int end = end(text, i);
            boolean isShort = end - i <= LONGEST_NUMBER;
            Amount amount = isShort ? amount(text, i, end, language) : null;
            if (amount == null && isShort) {
                unclear.accept(significant(value(text.substring(i, end))));
            }
            if (amount != null) {
                found.accept(amount.value(), amount.shown());
            }
            i = end;
        }
    }

    /** The digits of {@code value} without what only says how large it is. */
    public static String significant(String value) {
        return value.replace(".", "").replaceFirst("^0+", "").replaceFirst("0+$", "");
    }

    private static @Nullable Amount amount(String text, int start, int end, String language) {
        String written = text.substring(start, end);
        String value = value(written);
        String sign = sign(text, start);
        String unit = unit(text, end, !sign.isEmpty());
        int first = start - sign.length();
        int last = end + unit.length();
        boolean plain = sign.isEmpty() && unit.isEmpty();
        if (!isByItself(text, first, last)
                || (plain && (NumberContext.isLetterUnit(text, last) || isYear(written) || isTime(written)))
                || !NUMBER.matcher(written).matches()
                || value.isEmpty()
                || value.length() > MOST_DIGITS) {
            return null;
        }
        boolean perCent = unit.isEmpty() && text.startsWith(PER_CENT, last);
        String word = unit.isEmpty() ? word(text, last) : unit.strip();
        // "1.125 million" is one number in English and another one in German.
        boolean open = THREE_DECIMALS.matcher(written).matches();
        if (open && (perCent || Magnitude.isOne(word) || word.equals("%") || !unit.isEmpty())) {
            return null;
        }
        String noun = unit.isEmpty() ? CountedNoun.at(text, last, language) : "";
        boolean says = perCent || Magnitude.isOne(word) || word.equals("%") || !noun.isEmpty();
        // A single digit, and a short number alone, say nothing.
        boolean told = !sign.isEmpty()
                || ((value.length() > 1 || Magnitude.isOne(word))
                        && (says || value.replace(".", "").length() > 2));
        String before = wordBefore(text, first);
        if (!told
                || (isDay(value) && (Months.number(word) != 0 || Months.number(before) != 0))
                || (plain && !says && isMaybeYear(written))
                || (sign.isEmpty() && !isGrouped(written, value) && isName(before, text, first, language))) {
            return null;
        }
        boolean counts = says && (sign.isEmpty() || Magnitude.isOne(word));
        String behind = !unit.isEmpty()
                ? unit
                : perCent
                        ? PER_CENT
                        : !counts ? "" : word.equals("%") ? "%" : Magnitude.isOne(word) ? " " + word : " " + noun;
        return new Amount(
                new BigDecimal(value)
                        .scaleByPowerOfTen(Magnitude.powerOfTen(word, !sign.isEmpty()))
                        .stripTrailingZeros()
                        .toPlainString(),
                sign + written + behind);
    }

    /** Whether what stands from {@code first} to {@code last} is a number by itself: no part of a range, a date or a name. */
    private static boolean isByItself(String text, int first, int last) {
        boolean apart = (first == 0 || isApart(text.charAt(first - 1)))
                && (last == text.length() || !Character.isLetterOrDigit(text.charAt(last)));
        boolean clock = text.startsWith(" Uhr", last)
                || (last + 1 < text.length() && text.charAt(last) == ':' && isDigit(text, last + 1));
        boolean range = last + 1 < text.length()
                && "-/\u2013\u2014".indexOf(text.charAt(last)) >= 0
                && (isDigit(text, last + 1) || CURRENCIES.indexOf(text.charAt(last + 1)) >= 0);
        return apart
                && !clock
                && !range
                && !NumberContext.isOfRange(text, first, last)
                && !NumberContext.isOfYear(text, first, last)
                && !NumberContext.isHour(text, first, last);
    }

    /** "£" of "£5", "US$" of "US$5"; empty when no sign of a currency stands there. */
    private static String sign(String text, int start) {
        if (start == 0 || CURRENCIES.indexOf(text.charAt(start - 1)) < 0) {
            return "";
        }
        int first = start - 1;
        while (first > 0 && start - first < LONGEST_SIGN && Character.isUpperCase(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, start);
    }

    /** "bn" of "3bn"; of "3m" and "3k", or "3 m", only behind a currency, since they may be metres. */
    private static String unit(String text, int end, boolean money) {
        boolean space = money && end + 1 < text.length() && " \u00A0".indexOf(text.charAt(end)) >= 0;
        int from = space ? end + 1 : end;
        int i = from;
        while (i < text.length() && i - from < 4 && Character.isLetter(text.charAt(i))) {
            i++;
        }
        String folded = Fold.fold(text.substring(from, i));
        boolean letter = money && (folded.equals("m") || folded.equals("k"));
        return letter || (!space && Magnitude.isAbbreviation(folded)) ? text.substring(end, i) : "";
    }

    private static boolean isDigit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Digits, and single full stops, commas and narrow spaces between them, or plain ones in a number as 2 500. */
    private static int end(String text, int start) {
        int i = start + 1;
        boolean grouped = false;
        while (i < text.length()) {
            if (isDigit(text, i)) {
                i++;
            } else if (i + 1 < text.length()
                    && ".,\u00A0\u2009\u202F".indexOf(text.charAt(i)) >= 0
                    && isDigit(text, i + 1)) {
                i += 2;
            } else if ((grouped || i - start <= 3) && isGroup(text, i)) {
                grouped = true;
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
        return !Character.isLetterOrDigit(before) && ":-/#.,+\u2013\u2014\u2212".indexOf(before) < 0;
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
        return written.length() == 4 && CENTURIES.contains(written.substring(0, 2));
    }

    /** Of four digits without a sign between them, "1500": alone it may be a year. */
    private static boolean isMaybeYear(String written) {
        return written.length() == 4 && written.charAt(0) == '1' && isDigit(written, 1);
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
        while (i < text.length() && i - start <= CountedNoun.LONGEST_WORD && CountedNoun.isPart(text.charAt(i))) {
            i++;
        }
        String word = i - start > CountedNoun.LONGEST_WORD ? "" : text.substring(start, i);
        return text.charAt(end) == ' ' || Magnitude.isOne(word) ? word : "";
    }

    private static String wordBefore(String text, int start) {
        int end = start - 1;
        int i = end;
        while (i > 0 && end - i < CountedNoun.LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end < 0 ? "" : text.substring(i, end);
    }

    /** "4,288": names have no such numbers. */
    private static boolean isGrouped(String written, String value) {
        return written.length() > value.length() && value.indexOf('.') < 0;
    }

    /** "FTSE" of "FTSE 100", "Boeing" of "Boeing 737"; what opens a sentence has a capital for that alone. */
    private static boolean isName(String before, String text, int first, String language) {
        if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        if (before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT))) {
            return true;
        }
        int i = first - before.length() - 2;
        while (i >= 0 && " \u00A0\"\u201C„«(".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        boolean opens = i < 0 || ".!?:;…\n\u201D»\u2013\u2014|*".indexOf(text.charAt(i)) >= 0;
        return !opens
                && !CountedNoun.hasCapitalNouns(language)
                && !StopWords.of(language).contains(Fold.fold(before));
    }

    private static boolean isDay(String value) {
        return value.length() <= 2 && Integer.parseInt(value) <= 31;
    }
}
