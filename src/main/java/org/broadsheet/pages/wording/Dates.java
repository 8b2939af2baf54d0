package org.broadsheet.pages.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;

/**
 * Dates in English words, from tables of our own: the words of the JDK differ from release to release, and the same site
 * has to come out of all of them.
 */
public final class Dates {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** "Tuesday". */
    public static String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** "May", for a month from 1 to 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** "Jan", "May": the first three letters. */
    public static String shortMonth(int month) {
        return MONTHS.get(month - 1).substring(0, 3);
    }

    /** "May 2024". */
    public static String of(YearMonth month) {
        return month(month.getMonthValue()) + " " + month.getYear();
    }

    /** "14 May 2024". */
    public static String of(LocalDate day) {
        return inYear(day) + " " + day.getYear();
    }

    /** "14 May". */
    public static String inYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day.getMonthValue());
    }

    /** "Tuesday 14 May 2024". */
    public static String withWeekday(LocalDate day) {
        return weekday(day) + " " + of(day);
    }

    /** The same words in one line. */
    public static String unbroken(String date) {
        return date.replace(' ', '\u00a0');
    }

    /** "Tuesday 14 May", with its year where that of {@code other} is another. */
    public static String withWeekdayBeside(LocalDate other, LocalDate day) {
        return weekday(day) + " " + (day.getYear() == other.getYear() ? inYear(day) : of(day));
    }

    /** As precisely as it is known: "14 May 2024, 06:15", "14 May 2024", "May 2024", "2024". */
    public static String of(Published published) {
        return switch (published.precision()) {
            case YEAR -> Integer.toString(published.local().getYear());
            case MONTH -> of(YearMonth.from(published.local()));
            case DAY -> of(published.day());
            case MINUTE -> of(published.day()) + ", " + time(published.local());
        };
    }

    /** The same among things of one year: "14 May, 06:15", "14 May"; what is known of it when the day is not. */
    public static String inYear(Published published) {
        return published.hasDay()
                ? inYear(published.day()) + (published.hasTime() ? ", " + time(published.local()) : "")
                : of(published);
    }

    /** As precisely as it is known, the month in three letters, for narrow columns: "22 Sep 2024, 06:15". */
    public static String brief(Published published) {
        return switch (published.precision()) {
            case YEAR, MONTH -> of(published);
            case DAY -> brief(published.day());
            case MINUTE -> brief(published.day()) + ", " + time(published.local());
        };
    }

    /** "22 Sep 2024". */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + shortMonth(day.getMonthValue()) + " " + day.getYear();
    }

    /**
     * As short as it can be among things of {@code day}: the time on the same day (empty when not known), "13 May" in
     * the same year, else with the year.
     */
    public static String seenFrom(LocalDate day, Published published) {
        if (!published.hasDay()) {
            return of(published);
        }
        if (published.day().equals(day)) {
            return published.hasTime() ? time(published.local()) : "";
        }
        return published.day().getYear() == day.getYear() ? inYear(published.day()) : of(published.day());
    }

    /** Whether all of {@code articles} that have a date are of one year, so that it need not be said with each. */
    public static boolean areOfOneYear(List<Article> articles) {
        return articles.stream()
                        .map(Article::published)
                        .filter(Objects::nonNull)
                        .map(published -> published.local().getYear())
                        .distinct()
                        .count()
                == 1;
    }

    /** "06:15". */
    public static String time(LocalDateTime moment) {
        return two(moment.getHour()) + ":" + two(moment.getMinute());
    }

    /** "14 May 2024" for one day, "3 to 14 May 2024", "28 April to 14 May 2024", "3 January 2021 to 14 May 2024". */
    public static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return of(to);
        }
        if (from.getYear() != to.getYear()) {
            return of(from) + " to " + of(to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth();
        return (sameMonth ? Integer.toString(from.getDayOfMonth()) : inYear(from)) + " to " + of(to);
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
