package org.broadsheet.read.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date in any of the forms that saved articles use: ISO and its relatives, RFC 2822, seconds or milliseconds since
 * 1970, years, months and days in Chinese, Japanese and Korean, and the words of {@link DateWords}. One pass; what it does
 * not understand makes the whole text no date.
 */
public final class DateParser {

    /** Longest text that can be a date, in UTF-16 units. */
    private static final int LONGEST = 80;

    /** What YAML has for a comment. */
    private static final Pattern COMMENT = Pattern.compile("\\s#");

    /** Years that the calendar of Thailand is ahead. */
    private static final int BUDDHIST = 543;

    private final String text;
    private int at;
    private int year = -1;
    private int month = -1;
    private int day = -1;
    private int hour = -1;
    private int minute;
    private boolean ambiguous;
    private boolean buddhist;
    private @Nullable ZoneOffset offset;
    private @Nullable ZoneId zone;

    private DateParser(String text) {
        this.text = text;
    }

    /** The date that {@code text} is; null when it is none, or an impossible one. */
    public static @Nullable Moment parse(String text) {
        String written = Spaces.stripped(COMMENT.split(text, 2)[0]);
        if (written.isEmpty() || written.length() > LONGEST) {
            return null;
        }
        try {
            String bare = IsoDates.spelt(EastAsianDates.spelt(inAsciiDigits(written)));
            Moment moment = DateDigits.of(bare);
            Moment found = moment != null ? moment : new DateParser(bare).read();
            return found == null || !isMidnight(found) ? found : new Moment(found.local(), Precision.DAY, null);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** "2023-03-20T00:00:00Z" is how programs write a day. */
    private static boolean isMidnight(Moment moment) {
        return moment.precision() == Precision.MINUTE
                && moment.local().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Whether {@code text} is a date like 03/04/2023 that nobody can tell from 4 March or 3 April. */
    public static boolean isAmbiguous(String text) {
        String bare = Spaces.stripped(text);
        DateParser dates = new DateParser(Cut.at(bare, LONGEST));
        try {
            dates.read();
        } catch (DateTimeException impossible) {
            return false;
        }
        return dates.ambiguous;
    }

    /** Whether {@code word}, in lower case, is the name of a month in a language that dates are read in. */
    public static boolean isMonth(String word) {
        return DateWords.MONTHS.containsKey(word);
    }

    /** Arabic and Indic digits as those that dates are read by. */
    private static String inAsciiDigits(String text) {
        if (text.chars().noneMatch(c -> c > '9' && Character.isDigit(c))) {
            return text;
        }
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append((char) (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)));
        return digits.toString();
    }

    private @Nullable Moment read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (DateDigits.isDigit(c)) {
                if (!takeNumber()) {
                    return null;
                }
            } else if (Character.isLetter(c)) {
                if (!takeWord()) {
                    return null;
                }
            } else if (hour >= 0 && (c == '+' || c == '-' || c == '−') && digitAt(at + 1)) {
                takeOffset(c == '+' ? 1 : -1);
            } else if (" ,،.;()[]|·–—-'\"\u00a0\t/:".indexOf(c) >= 0) {
                at++;
            } else {
                return null;
            }
        }
        return moment();
    }

    private @Nullable Moment moment() {
        if (ambiguous || year < 0 || (month < 0 && day >= 0)) {
            return null;
        }
        LocalDate date = LocalDate.of(
                buddhist && year > 2400 ? year - BUDDHIST : year, month < 0 ? 1 : month, day < 0 ? 1 : day);
        if (hour < 0 || day < 0) {
            return new Moment(
                    date.atStartOfDay(),
                    day >= 0 ? Precision.DAY : month >= 0 ? Precision.MONTH : Precision.YEAR,
                    null);
        }
        LocalDateTime local = date.atTime(LocalTime.of(hour, minute));
        ZoneOffset written = zone != null && offset == null ? zone.getRules().getOffset(local) : offset;
        return new Moment(local, Precision.MINUTE, written);
    }

    private boolean takeNumber() {
        int start = at;
        int value = readNumber();
        int length = at - start;
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (length <= 2 && (next == ':' || next == 'h') && digitAt(at + 1)) {
            return takeTime(value);
        }
        if (length <= 2 && next == '.' && year >= 0 && day >= 0 && hour < 0 && digitAt(at + 1)) {
            // "kl. 10.15", behind the day.
            return takeTime(value);
        }
        if (length == 4 && year < 0) {
            year = value;
            return !isDateSign(next) || !digitAt(at + 1) || takeMonthAndDay();
        }
        if (length <= 2 && isDateSign(next) && digitAt(behind(next)) && day < 0 && month < 0) {
            return takeDayFirst(value, next);
        }
        if (length == 8 && year < 0) {
            year = DateDigits.number(text, start, start + 4);
            month = DateDigits.number(text, start + 4, start + 6);
            day = DateDigits.number(text, start + 6, start + 8);
            return true;
        }
        if (length == 6 && day >= 0 && hour < 0) {
            hour = DateDigits.number(text, start, start + 2);
            minute = DateDigits.number(text, start + 2, start + 4);
            return true;
        }
        if (length > 2) {
            return false;
        }
        if (hour < 0 && isHour(skipSpace(at))) {
            hour = value;
            return hour < 24;
        }
        if (next == '月') {
            month = value;
        } else if (day < 0) {
            day = value;
            skipOrdinal();
        } else {
            return false;
        }
        at += next == '月' || next == '日' ? 1 : 0;
        return true;
    }

    private boolean takeMonthAndDay() {
        at++;
        int start = at;
        month = readNumber();
        if (at - start > 2) {
            return false;
        }
        if (at < text.length() && isDateSign(text.charAt(at)) && digitAt(at + 1)) {
            at++;
            day = readNumber();
        }
        at += at < text.length() && text.charAt(at) == '日' ? 1 : 0;
        return true;
    }

    /** 20.03.2023 is a day first; 3/20/2023 and 20/3/2023 tell themselves apart, 3/4/2023 does not. */
    private boolean takeDayFirst(int first, char sign) {
        at = behind(sign);
        int second = readNumber();
        if (at >= text.length() || !isDateSign(text.charAt(at)) || !digitAt(behind(text.charAt(at)))) {
            return false;
        }
        at = behind(text.charAt(at));
        int start = at;
        year = readNumber();
        if (at - start == 2 && sign == '.') {
            year += year < 70 ? 2000 : 1900;
        } else if (at - start != 4) {
            return false;
        }
        boolean dayFirst = sign == '.' || first > 12;
        ambiguous |= !dayFirst && second <= 12 && first != second;
        day = dayFirst ? first : second;
        month = dayFirst ? second : first;
        return true;
    }

    /** Where the number behind {@code sign} begins: "20.3.2023" and "20. 3. 2023", but "20/3/2023" only. */
    private int behind(char sign) {
        return sign == '.' ? skipSpace(at + 1) : at + 1;
    }

    private boolean takeTime(int hours) {
        hour = hours;
        at++;
        minute = readNumber();
        while (at + 1 < text.length() && ":.,".indexOf(text.charAt(at)) >= 0 && digitAt(at + 1)) {
            at++;
            readNumber();
        }
        if (hour == 24 && minute == 0) {
            // The end of the day that is written.
            hour = 0;
        }
        return hour < 24;
    }

    private void takeOffset(int sign) {
        at++;
        int start = at;
        int value = readNumber();
        int minutes = 0;
        if (at - start > 2) {
            minutes = value % 100;
            value /= 100;
        } else if (at < text.length() && text.charAt(at) == ':' && digitAt(at + 1)) {
            at++;
            minutes = readNumber();
        }
        offset = ZoneOffset.ofHoursMinutes(sign * value, sign * minutes);
    }

    private boolean takeWord() {
        int start = at;
        while (at < text.length() && (isOfWord(text.charAt(at)) || isInnerDot())) {
            at++;
        }
        String written = text.substring(start, at);
        String word = Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("\u0307", "");
        if (at < text.length() && text.charAt(at) == '/' && Character.isUpperCase(written.charAt(0))) {
            return takeRegion(start);
        }
        if ((word.equals("am") || word.equals("pm")) && hour >= 0) {
            hour = hour % 12 + (word.equals("pm") ? 12 : 0);
            return true;
        }
        String region = hour >= 0 ? DateWords.REGIONS.get(written) : null;
        if (region != null) {
            zone = ZoneId.of(region);
            return true;
        }
        if (word.equals("tháng") && digitAt(skipSpace(at))) {
            at = skipSpace(at);
            month = readNumber();
            return true;
        }
        Integer named = DateWords.MONTHS.get(word);
        if (named != null) {
            buddhist |= Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.THAI;
            // November in Polish, October in Croatian, which has a full stop behind the day.
            ambiguous |= word.equals("listopada") && text.lastIndexOf('.', start) >= 0;
            month = named;
            return true;
        }
        Integer hours = DateWords.ZONES.get(word);
        if (hours != null && (hour >= 0 || !word.equals("z"))) {
            offset = ZoneOffset.ofHours(hours);
            return true;
        }
        return DateWords.SKIPPED.contains(word);
    }

    private boolean takeRegion(int start) {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && ")]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        zone = ZoneId.of(text.substring(start, at));
        return true;
    }

    /** Vowels of Indic scripts and of Thai are marks, not letters. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** The dots of "a.m.", but not the one that ends "Mar." */
    private boolean isInnerDot() {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** "5 pm", "8 Uhr", "8 h". */
    private boolean isHour(int from) {
        String rest = text.substring(from, Math.min(text.length(), from + 4)).toLowerCase(Locale.ROOT);
        return rest.startsWith("am")
                || rest.startsWith("pm")
                || rest.startsWith("a.m")
                || rest.startsWith("p.m")
                || rest.equals("uhr")
                || rest.startsWith("uhr ")
                || rest.equals("h");
    }

    private void skipOrdinal() {
        for (String ending : DateWords.ORDINALS) {
            int end = at + ending.length();
            if (text.regionMatches(true, at, ending, 0, ending.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                at = end;
                return;
            }
        }
    }

    private int skipSpace(int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00a0')) {
            end++;
        }
        return end;
    }

    /** Reads on to the last digit; only the first nine count. */
    private int readNumber() {
        int start = at;
        while (digitAt(at)) {
            at++;
        }
        return DateDigits.number(text, start, Math.min(at, start + 9));
    }

    private boolean digitAt(int index) {
        return index < text.length() && DateDigits.isDigit(text.charAt(index));
    }

    private static boolean isDateSign(char c) {
        return c == '-' || c == '/' || c == '.' || c == '_' || c == '年' || c == '月';
    }
}
