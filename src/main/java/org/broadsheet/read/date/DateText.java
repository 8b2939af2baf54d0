package org.broadsheet.read.date;

import java.util.Locale;

/** A text that is read as a date from its beginning to its end: its next character, number or word. */
final class DateText {

    /** Stands behind the end. */
    private static final char NOTHING = ' ';

    private final String text;
    private int at;

    DateText(String text) {
        this.text = text;
    }

    /** Where the next character stands. */
    int at() {
        return at;
    }

    boolean isMore() {
        return at < text.length();
    }

    /** The next character; a space behind the end. */
    char next() {
        return isMore() ? text.charAt(at) : NOTHING;
    }

    /** Whether a digit stands behind the next character. */
    boolean isDigitBehind() {
        return hasDigit(at + 1);
    }

    boolean hasDigit(int index) {
        return index < text.length() && DateDigits.isDigit(text.charAt(index));
    }

    /** Whether {@code sign} stands somewhere before {@code index}. */
    boolean hasBefore(char sign, int index) {
        return text.lastIndexOf(sign, index) >= 0;
    }

    void step() {
        at++;
    }

    void goTo(int index) {
        at = index;
    }

    /** Goes behind {@code sign} if it comes next. */
    void skip(char sign) {
        at += next() == sign ? 1 : 0;
    }

    /** Goes behind "th" and its like, the ending of an ordinal. */
    void skipOrdinal() {
        for (String ending : DateWords.ORDINALS) {
            int end = at + ending.length();
            if (text.regionMatches(true, at, ending, 0, ending.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                at = end;
                return;
            }
        }
    }

    /** Where the number behind {@code sign}, which comes next, begins: "20.3.2023" and "20. 3. 2023", but "20/3/2023" only. */
    int behind(char sign) {
        return sign == '.' ? behindSpace(at + 1) : at + 1;
    }

    /** Where the spaces end that come next. */
    int behindSpace() {
        return behindSpace(at);
    }

    private int behindSpace(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0')) {
            end++;
        }
        return end;
    }

    /** Goes behind the last digit of the number that comes next; only the first nine count. */
    int number() {
        int start = at;
        while (hasDigit(at)) {
            at++;
        }
        return number(start, Math.min(at, start + 9));
    }

    /** The number from {@code start} to {@code end}. */
    int number(int start, int end) {
        return DateDigits.number(text, start, end);
    }

    /** Goes behind the word that comes next, "Mar" or "a.m". */
    String word() {
        int start = at;
        while (isMore() && (isOfWord(next()) || isInnerDot())) {
            at++;
        }
        return from(start);
    }

    /** What was read since {@code start}. */
    String from(int start) {
        return text.substring(start, at);
    }

    /** Vowels of Indic scripts and of Thai are marks, not letters. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The dots of "a.m.", but not the one that ends "Mar." */
    private boolean isInnerDot() {
        return next() == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** Whether what comes next makes the number before it an hour: "5 pm", "8 Uhr", "8 h". */
    boolean isHour() {
        int from = behindSpace();
        String rest = text.substring(from, Math.min(text.length(), from + 4)).toLowerCase(Locale.ROOT);
        return rest.startsWith("am")
                || rest.startsWith("pm")
                || rest.startsWith("a.m")
                || rest.startsWith("p.m")
                || rest.equals("uhr")
                || rest.startsWith("uhr ")
                || rest.equals("h");
    }

    static boolean isDateSign(char c) {
        return c == '-' || c == '/' || c == '.' || c == '_' || c == '年' || c == '月';
    }
}
