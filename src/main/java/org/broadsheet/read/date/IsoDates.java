package org.broadsheet.read.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rarer forms of ISO 8601: the day of a year, 2026-005, and that of a week, 2026-W05-3; dashes for hyphens; and the years of
 * RFC 822 and of databases, which have two digits: "Tue, 15 Sep 26 18:02:00 GMT", "15-SEP-26".
 */
final class IsoDates {

    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-(\\d{3})(?=$|[T ])");
    private static final Pattern OF_WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})-?([1-7])(?=$|[T ])");

    /** With the day; "2011–12" is two years. */
    private static final Pattern DASHES =
            Pattern.compile("(\\d{4})[\\u2010-\\u2014\\u2212](\\d{1,2})[\\u2010-\\u2014\\u2212](\\d{1,2})(?!\\d)");

    private static final Pattern SHORT_YEAR =
            Pattern.compile("((?:\\p{L}{3}, )?\\d{1,2}([ -])\\p{L}{3}\\2)(\\d{2})(?=$|,? \\d{1,2}:\\d{2})");

    private IsoDates() {}

    /** The date with year, month and day, "2026-01-05"; other texts as they are. Throws when there is no such day. */
    static String spelt(String text) {
        Matcher dashes = DASHES.matcher(text);
        if (dashes.lookingAt()) {
            return dashes.replaceFirst("$1-$2-$3");
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.lookingAt()) {
            int year = number(shortYear, 3);
            return shortYear.group(1) + (year < 70 ? 2000 + year : 1900 + year) + text.substring(shortYear.end());
        }
        Matcher ofYear = OF_YEAR.matcher(text);
        if (ofYear.lookingAt()) {
            LocalDate day = LocalDate.ofYearDay(number(ofYear, 1), number(ofYear, 2));
            return day + text.substring(ofYear.end());
        }
        Matcher ofWeek = OF_WEEK.matcher(text);
        if (ofWeek.lookingAt()) {
            // The fourth of January is in the first week of every year.
            LocalDate inYear = LocalDate.of(number(ofWeek, 1), 1, 4);
            LocalDate day = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(ofWeek, 2))
                    .with(ChronoField.DAY_OF_WEEK, number(ofWeek, 3));
            if (day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != number(ofWeek, 2)) {
                throw new DateTimeException("a year without a week of this number");
            }
            return day + text.substring(ofWeek.end());
        }
        return text;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
