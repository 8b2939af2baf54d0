package org.broadsheet.read.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.text.Months;
import org.jspecify.annotations.Nullable;

/** The date in the path of an address or file, by rules that hold for all sites. */
public final class AddressDate {

    /** The first two digits of a year. */
    private static final Set<String> CENTURIES = Set.of("16", "17", "18", "19", "20");

    private static final Pattern APART =
            Pattern.compile("/((?:16|17|18|19|20)\\d\\d)/[A-Za-z][\\w-]{1,30}/(\\d{1,2})/(\\d{1,2})(?=/)");

    private final PossibleDays days;

    /** Dates that cannot be yet are none. */
    public AddressDate(PossibleDays days) {
        this.days = days;
    }

    /** The date in {@code path}; a day wins over a month, a written date over one counted in seconds. */
    @Nullable
    public Moment in(String path) {
        Moment found = written(path);
        if (found == null) {
            found = stamped(path);
        }
        if (found == null) {
            found = apart(path);
        }
        if (found == null) {
            found = month(path);
        }
        return found != null ? found : counted(path);
    }

    /** 2023/03/20, 2023-3-20, 2023_03_20, 2023/mar/20, 20230320; null when there is none. */
    @Nullable
    public Moment written(String path) {
        for (int i = 0; i + 7 < path.length(); i++) {
            if (isYear(path, i)) {
                LocalDate compact = compact(path, i);
                LocalDate date = compact == null && isSign(path.charAt(i + 4)) ? separated(path, i) : compact;
                Moment moment = date == null ? null : new Moment(date.atStartOfDay(), Precision.DAY, null);
                if (moment != null && days.hold(moment)) {
                    return moment;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate separated(String path, int start) {
        int year = number(path, start, start + 4);
        int at = start + 5;
        int end = at;
        while (end < path.length() && end - at < 10 && Character.isLetter(path.charAt(end))) {
            end++;
        }
        int month;
        if (end > at) {
            month = Months.number(path.substring(at, end));
        } else {
            end = digitsEnd(path, at);
            month = end - at <= 2 ? number(path, at, end) : 0;
        }
        if (month == 0 || end >= path.length() || !isSign(path.charAt(end))) {
            return null;
        }
        int dayEnd = digitsEnd(path, end + 1);
        int length = dayEnd - end - 1;
        return length < 1 || length > 2 ? null : date(year, month, number(path, end + 1, dayEnd));
    }

    private @Nullable LocalDate compact(String path, int start) {
        return digits(path, start) == 8 ? day(path, start) : null;
    }

    /** 20230320201502 is a day and a time of it; in the name of a file that of saving. */
    private @Nullable Moment stamped(String path) {
        for (int i = 0; i + 14 <= path.length(); i++) {
            boolean stamp = isYear(path, i)
                    && digits(path, i) == 14
                    && number(path, i + 8, i + 10) < 24
                    && number(path, i + 10, i + 12) < 60
                    && number(path, i + 12, i + 14) < 60;
            LocalDate day = stamp ? day(path, i) : null;
            if (day != null) {
                return new Moment(day.atStartOfDay(), Precision.DAY, null);
            }
        }
        return null;
    }

    /** How many digits stand from {@code start} on, if signs stand around them; else 0. */
    private static int digits(String path, int start) {
        int end = digitsEnd(path, start);
        boolean bounded = (start == 0 || isSign(path.charAt(start - 1)))
                && (end == path.length() || isSign(path.charAt(end)) || path.charAt(end) == '.');
        return bounded ? end - start : 0;
    }

    private @Nullable LocalDate day(String path, int start) {
        return suggested(
                number(path, start, start + 4), number(path, start + 4, start + 6), number(path, start + 6, start + 8));
    }

    /** /2010/politics/08/13/: a section between the year and the month, as whole segments. */
    private @Nullable Moment apart(String path) {
        Matcher apart = APART.matcher(path);
        LocalDate day = apart.find()
                ? suggested(
                        Integer.parseInt(apart.group(1)),
                        Integer.parseInt(apart.group(2)),
                        Integer.parseInt(apart.group(3)))
                : null;
        return day == null ? null : new Moment(day.atStartOfDay(), Precision.DAY, null);
    }

    /** /2023/03/ or /2023-03/ as whole segments. */
    private @Nullable Moment month(String path) {
        for (int i = 0; i + 6 < path.length(); i++) {
            boolean starts = path.charAt(i) == '/' && isYear(path, i + 1);
            if (starts && isSign(path.charAt(i + 5))) {
                int end = digitsEnd(path, i + 6);
                boolean bounded = end == path.length() || path.charAt(end) == '/';
                int length = end - i - 6;
                LocalDate first = bounded && length >= 1 && length <= 2
                        ? suggested(number(path, i + 1, i + 5), number(path, i + 6, end), 1)
                        : null;
                if (first != null) {
                    return new Moment(first.atStartOfDay(), Precision.MONTH, null);
                }
            }
        }
        return null;
    }

    /** Ten digits that end the slug are seconds since 1970; 24 hexadecimal digits begin with such seconds. */
    private @Nullable Moment counted(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        int slash = path.lastIndexOf('/', end - 1);
        int dot = path.indexOf('.', slash + 1);
        if (dot > 0 && dot < end) {
            end = dot;
        }
        int start = end;
        while (start > 0 && Character.digit(path.charAt(start - 1), 16) >= 0) {
            start--;
        }
        if (start == 0 || !isSign(path.charAt(start - 1))) {
            return null;
        }
        if (end - start == 10 && digitsEnd(path, start) >= end) {
            return second(Long.parseLong(path.substring(start, end)));
        }
        return end - start == 24 ? second(Long.parseLong(path.substring(start, start + 8), 16)) : null;
    }

    private @Nullable Moment second(long seconds) {
        LocalDate day = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC).toLocalDate();
        return days.suggest(day) ? new Moment(day.atStartOfDay(), Precision.DAY, null) : null;
    }

    private @Nullable LocalDate suggested(int year, int month, int day) {
        LocalDate date = date(year, month, day);
        return date != null && days.suggest(date) ? date : null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean isYear(String path, int at) {
        if (at + 4 > path.length() || (at > 0 && isDigit(path.charAt(at - 1)))) {
            return false;
        }
        return CENTURIES.contains(path.substring(at, at + 2))
                && isDigit(path.charAt(at + 2))
                && isDigit(path.charAt(at + 3));
    }

    private static int digitsEnd(String path, int from) {
        int end = from;
        while (end < path.length() && isDigit(path.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String path, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + path.charAt(i) - '0';
        }
        return value;
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '-' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
