package org.broadsheet.read.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/** Dates that are nothing but digits. */
final class DateDigits {

    private DateDigits() {}

    /** Seconds, milliseconds, yyyyMMddHHmmss, yyyyMMdd or a year; null when the text is not all digits. */
    static @Nullable Moment of(String text) {
        int dot = text.indexOf('.');
        String whole = dot >= 10 && allDigits(text, dot + 1) ? text.substring(0, dot) : text;
        if (!allDigits(whole, 0)) {
            return null;
        }
        return switch (whole.length()) {
            case 4 -> ofDay(number(whole, 0, 4), 1, 1, Precision.YEAR);
            case 6 -> ofDay(number(whole, 0, 4), number(whole, 4, 6), 1, Precision.MONTH);
            case 8 -> ofDay(number(whole, 0, 4), number(whole, 4, 6), number(whole, 6, 8), Precision.DAY);
            case 10 -> ofEpoch(Long.parseLong(whole));
            case 13 -> ofEpoch(Long.parseLong(whole) / 1000);
            case 14 ->
                new Moment(
                        LocalDateTime.of(
                                number(whole, 0, 4),
                                number(whole, 4, 6),
                                number(whole, 6, 8),
                                number(whole, 8, 10),
                                number(whole, 10, 12)),
                        Precision.MINUTE,
                        null);
            default -> null;
        };
    }

    private static Moment ofDay(int year, int month, int day, Precision precision) {
        return new Moment(LocalDate.of(year, month, day).atStartOfDay(), precision, null);
    }

    private static Moment ofEpoch(long seconds) {
        LocalDateTime local = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        return new Moment(local.withSecond(0), Precision.MINUTE, ZoneOffset.UTC);
    }

    private static boolean allDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < text.length();
    }

    static int number(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
