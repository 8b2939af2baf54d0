package org.broadsheet.analysis.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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

    /** "HK$" */
    private static final int LONGEST_SIGN = 4;

    private static final String CURRENCIES = "£$€¥";

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
            if (!Numeral.isDigit(text, i)) {
                i++;
                continue;
            }
            int call = NumberContext.endOfCall(text, i);
            if (call > i) {
                i = call;
                continue;
            }
            int end = Numeral.end(text, i);
            boolean isShort = end - i <= LONGEST_NUMBER;
            Amount amount = isShort ? amount(text, i, end, language) : null;
            if (amount == null && isShort) {
                unclear.accept(significant(Numeral.of(text.substring(i, end)).value()));
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
        Numeral numeral = Numeral.of(text.substring(start, end));
        String sign = sign(text, start);
        String unit = unit(text, end, !sign.isEmpty());
        int first = start - sign.length();
        int last = end + unit.length();
        boolean plain = sign.isEmpty() && unit.isEmpty();
        if (!isByItself(text, first, last)
                || (plain && (NumberContext.isLetterUnit(text, last) || numeral.isYear() || numeral.isTime()))
                || !numeral.isWellFormed()) {
            return null;
        }
        Measure measure = Measure.at(text, last, sign, unit, language);
        String before = wordBefore(text, first);
        if (!tells(numeral, measure)
                || (numeral.isDay() && (Months.number(measure.word()) != 0 || Months.number(before) != 0))
                || (plain && !measure.isTold() && numeral.mayBeYear())
                || (!measure.isMoney() && !numeral.isGrouped() && isName(before, text, first, language))) {
            return null;
        }
        String value = new BigDecimal(numeral.value())
                .scaleByPowerOfTen(measure.powerOfTen())
                .stripTrailingZeros()
                .toPlainString();
        return new Amount(value, sign + numeral.written() + measure.shown());
    }

    /**
     * Whether a number says something, and the same thing to everybody: a single digit and a short number alone say nothing,
     * "1.125 million" is one number in English and another one in German.
     */
    private static boolean tells(Numeral numeral, Measure measure) {
        if (numeral.isAmbiguous() && measure.isScaled()) {
            return false;
        }
        boolean single = numeral.value().length() == 1 && !measure.isMagnitude();
        return measure.isMoney() || (!single && (measure.isTold() || numeral.digits() > 2));
    }

    /** Whether what stands from {@code first} to {@code last} is a number by itself: no part of a range, a date or a name. */
    private static boolean isByItself(String text, int first, int last) {
        boolean apart = (first == 0 || isApart(text.charAt(first - 1)))
                && (last == text.length() || !Character.isLetterOrDigit(text.charAt(last)));
        boolean clock = text.startsWith(" Uhr", last)
                || (last + 1 < text.length() && text.charAt(last) == ':' && Numeral.isDigit(text, last + 1));
        boolean range = last + 1 < text.length()
                && "-/\u2013\u2014".indexOf(text.charAt(last)) >= 0
                && (Numeral.isDigit(text, last + 1) || CURRENCIES.indexOf(text.charAt(last + 1)) >= 0);
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

    private static boolean isApart(char before) {
        return !Character.isLetterOrDigit(before) && ":-/#.,+\u2013\u2014\u2212".indexOf(before) < 0;
    }

    private static String wordBefore(String text, int start) {
        int end = start - 1;
        int i = end;
        while (i > 0 && end - i < CountedNoun.LONGEST_WORD && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return end < 0 ? "" : text.substring(i, end);
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
}
