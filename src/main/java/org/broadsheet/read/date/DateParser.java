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
import org.broadsheet.text.Months;
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

    private final DateText text;
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
        this.text = new DateText(text);
    }

    /** The date that {@code text} is; null when it is none, or an impossible one. */
    public static @Nullable Moment parse(String text) {
        String stripped = Spaces.stripped(COMMENT.split(text, 2)[0]);
        // So does Notion write a date.
        String written = stripped.startsWith("@") ? stripped.substring(1) : stripped;
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
        while (text.isMore()) {
            char c = text.next();
            if (DateDigits.isDigit(c)) {
                if (!takeNumber()) {
                    return null;
                }
            } else if (Character.isLetter(c)) {
                if (!takeWord()) {
                    return null;
                }
            } else if (hour >= 0 && (c == '+' || c == '-' || c == '−') && text.isDigitBehind()) {
                takeOffset(c == '+' ? 1 : -1);
            } else if (" ,،.;()[]|·–—-'\"\u00a0\t/:".indexOf(c) >= 0) {
                text.step();
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
        int start = text.at();
        int value = text.number();
        int length = text.at() - start;
        char next = text.next();
        if (length <= 2 && (next == ':' || next == 'h') && text.isDigitBehind()) {
            return takeTime(value);
        }
        if (length <= 2 && next == '.' && year >= 0 && day >= 0 && hour < 0 && text.isDigitBehind()) {
            // "kl. 10.15", behind the day.
            return takeTime(value);
        }
        if (length == 4 && year < 0) {
            year = value;
            return !DateText.isDateSign(next) || !text.isDigitBehind() || takeMonthAndDay();
        }
        if (length <= 2 && DateText.isDateSign(next) && text.hasDigit(text.behind(next)) && day < 0 && month < 0) {
            return takeDayFirst(value, next);
        }
        if (length == 8 && year < 0) {
            year = text.number(start, start + 4);
            month = text.number(start + 4, start + 6);
            day = text.number(start + 6, start + 8);
            return true;
        }
        if (length == 6 && day >= 0 && hour < 0) {
            hour = text.number(start, start + 2);
            minute = text.number(start + 2, start + 4);
            return true;
        }
        if (length > 2) {
            return false;
        }
        if (hour < 0 && text.isHour()) {
            hour = value;
            return hour < 24;
        }
        if (next == '月') {
            month = value;
        } else if (day < 0) {
            day = value;
            text.skipOrdinal();
        } else {
            return false;
        }
        text.skip('月');
        text.skip('日');
        return true;
    }

    private boolean takeMonthAndDay() {
        text.step();
        int start = text.at();
        month = text.number();
        if (text.at() - start > 2) {
            return false;
        }
        if (DateText.isDateSign(text.next()) && text.isDigitBehind()) {
            text.step();
            day = text.number();
        }
        text.skip('日');
        return true;
    }

    /** 20.03.2023 is a day first; 3/20/2023 and 20/3/2023 tell themselves apart, 3/4/2023 does not. */
    private boolean takeDayFirst(int first, char sign) {
        text.goTo(text.behind(sign));
        int second = text.number();
        if (!DateText.isDateSign(text.next()) || !text.hasDigit(text.behind(text.next()))) {
            return false;
        }
        text.goTo(text.behind(text.next()));
        int start = text.at();
        year = text.number();
        boolean dayFirst = sign == '.' || first > 12;
        if (text.at() - start == 2) {
            // 20/3/23 may begin with the day or the year.
            ambiguous |= dayFirst && sign != '.' && year <= 31;
            year += year < 70 ? 2000 : 1900;
        } else if (text.at() - start != 4) {
            return false;
        }
        ambiguous |= !dayFirst && second <= 12 && first != second;
        day = dayFirst ? first : second;
        month = dayFirst ? second : first;
        return true;
    }

    private boolean takeTime(int hours) {
        hour = hours;
        text.step();
        minute = text.number();
        while (":.,".indexOf(text.next()) >= 0 && text.isDigitBehind()) {
            text.step();
            text.number();
        }
        if (hour == 24 && minute == 0) {
            // The end of the day that is written.
            hour = 0;
        }
        return hour < 24;
    }

    private void takeOffset(int sign) {
        text.step();
        int start = text.at();
        int value = text.number();
        int minutes = 0;
        if (text.at() - start > 2) {
            minutes = value % 100;
            value /= 100;
        } else if (text.next() == ':' && text.isDigitBehind()) {
            text.step();
            minutes = text.number();
        }
        offset = ZoneOffset.ofHoursMinutes(sign * value, sign * minutes);
    }

    private boolean takeWord() {
        int start = text.at();
        String written = text.word();
        String word = Normalizer.normalize(written, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replace("\u0307", "");
        if (text.next() == '/' && Character.isUpperCase(written.charAt(0))) {
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
        if (word.equals("tháng") && text.hasDigit(text.behindSpace())) {
            text.goTo(text.behindSpace());
            month = text.number();
            return true;
        }
        int named = Months.number(word);
        if (named != 0) {
            buddhist |= Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.THAI;
            // November in Polish, October in Croatian, which has a full stop behind the day.
            ambiguous |= word.equals("listopada") && text.hasBefore('.', start);
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
        while (!Character.isWhitespace(text.next()) && ")]".indexOf(text.next()) < 0) {
            text.step();
        }
        zone = ZoneId.of(text.from(start));
        return true;
    }
}
