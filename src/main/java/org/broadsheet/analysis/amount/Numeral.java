package org.broadsheet.analysis.amount;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as it is written in figures.
 *
 * @param written as it stands, "1,500.25"
 * @param value its digits, with a full stop where decimals begin, "1500.25"
 */
record Numeral(String written, String value) {

    /** A number of more digits is a code. */
    private static final int MOST_DIGITS = 13;

    /** The first two digits of a year. */
    private static final Set<String> CENTURIES = Set.of("16", "17", "18", "19", "20");

    /** With groups of three or without; not "192.168.10.44", nor "0800". */
    private static final Pattern NUMBER =
            Pattern.compile("(?:[1-9][0-9]{0,2}(?:[., \u00A0\u2009\u202F][0-9]{3})+|[1-9][0-9]*|0)(?:[.,][0-9]+)?");

    private static final Pattern THREE_DECIMALS = Pattern.compile("[0-9]{1,3}[.,][0-9]{3}");

    static Numeral of(String written) {
        return new Numeral(written, value(written));
    }

    /**
     * Where the numeral from {@code start} ends: behind its digits, and single full stops, commas and narrow spaces between
     * them, or plain ones in a number as 2 500.
     */
    static int end(String text, int start) {
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

    static boolean isDigit(String text, int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
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

    /** Whether it is written as numbers are, and no code. */
    boolean isWellFormed() {
        return NUMBER.matcher(written).matches() && value.length() <= MOST_DIGITS;
    }

    /** How many digits it has, decimals included. */
    int digits() {
        return value.indexOf('.') < 0 ? value.length() : value.length() - 1;
    }

    /** "1.125": a thousand and more in one language, one and an eighth in another. */
    boolean isAmbiguous() {
        return THREE_DECIMALS.matcher(written).matches();
    }

    /** "4,288" */
    boolean isGrouped() {
        return written.length() > value.length() && value.indexOf('.') < 0;
    }

    /** "1998": of the centuries that news tell of. */
    boolean isYear() {
        return written.length() == 4 && CENTURIES.contains(written.substring(0, 2));
    }

    /** Of four digits without a sign between them, "1500": alone it may be a year. */
    boolean mayBeYear() {
        return written.length() == 4 && written.charAt(0) == '1' && isDigit(written, 1);
    }

    /** "07.50" */
    boolean isTime() {
        return written.length() == 5
                && written.charAt(2) == '.'
                && written.compareTo("24") < 0
                && written.charAt(3) < '6';
    }

    /** Whether a month may have such a day. */
    boolean isDay() {
        return value.length() <= 2 && Integer.parseInt(value) <= 31;
    }
}
