package org.broadsheet.pages.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A month as a table of weeks, each day with articles a link.
 *
 * @param title "May 2024"
 * @param caption for readers who do not see the table
 * @param weekdays the heads of the columns
 * @param weeks seven days each
 */
public record MonthCalendar(String title, String caption, List<Weekday> weekdays, List<List<Day>> weeks) {

    /** Where the week starts on Sunday (Unicode CLDR, "weekData"); not asked of the JDK, whose data differ by release. */
    private static final Set<String> SUNDAY_REGIONS = Set.of(
            "BR", "CA", "CO", "HK", "ID", "IL", "IN", "JP", "KE", "KR", "MX", "PE", "PH", "PK", "PT", "SA", "SG", "TH",
            "TW", "US", "VE", "ZA");

    private static final Set<String> SUNDAY_LANGUAGES = Set.of("he", "hi", "ja", "ko", "th");
    private static final Set<String> SATURDAY_LANGUAGES = Set.of("ar", "fa");

    public MonthCalendar {
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
    }

    /** The head of a column: "M", "Monday". */
    public record Weekday(String letter, String name) {}

    /**
     * A field of the table.
     *
     * @param number day of the month; 0 for a field before the first or after the last day
     * @param page address of what the day links to, relative to the site's root; empty without articles
     * @param tone "t1" to "t3"; empty without articles
     * @param label "14 May, 96 articles"; empty without articles
     * @param today whether it is the latest day of the newspaper
     */
    public record Day(int number, String page, String tone, String label, boolean today) {
        private static final Day NONE = new Day(0, "", "", "", false);
    }

    /**
     * The calendar of {@code month}.
     *
     * @param language of the interface, which decides the first day of the week
     * @param today the latest day of the newspaper; null when none
     * @param page gives the address of a day with articles
     */
    public static MonthCalendar of(
            YearMonth month,
            Tally tally,
            String language,
            @Nullable LocalDate today,
            Function<LocalDate, String> page) {
        DayOfWeek firstOfWeek = firstOfWeek(Locale.forLanguageTag(language));
        LocalDate monday = LocalDate.of(2024, 1, 1);
        List<Weekday> weekdays = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String name = Dates.weekday(monday.plusDays(firstOfWeek.getValue() - 1L + i));
            weekdays.add(new Weekday(name.substring(0, 1), name));
        }
        int most = 0;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            most = Math.max(most, tally.on(month.atDay(day)));
        }
        List<Day> days = new ArrayList<>();
        int blanks = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - firstOfWeek.getValue(), 7);
        for (int i = 0; i < blanks; i++) {
            days.add(Day.NONE);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            int count = tally.on(date);
            days.add(
                    count == 0
                            ? new Day(day, "", "", "", date.equals(today))
                            : new Day(
                                    day,
                                    page.apply(date),
                                    tone(count, most),
                                    Dates.inYear(date) + ", " + Numbers.of(count, "article"),
                                    date.equals(today)));
        }
        while (days.size() % 7 != 0) {
            days.add(Day.NONE);
        }
        List<List<Day>> weeks = new ArrayList<>();
        for (int i = 0; i < days.size(); i += 7) {
            weeks.add(List.copyOf(days.subList(i, i + 7)));
        }
        String title = Dates.of(month);
        return new MonthCalendar(
                title, "Editions in " + title + ", with a link for each day that has articles", weekdays, weeks);
    }

    private static DayOfWeek firstOfWeek(Locale locale) {
        if (!locale.getCountry().isEmpty()) {
            return SUNDAY_REGIONS.contains(locale.getCountry()) ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
        }
        return SATURDAY_LANGUAGES.contains(locale.getLanguage())
                ? DayOfWeek.SATURDAY
                : SUNDAY_LANGUAGES.contains(locale.getLanguage()) ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
    }

    /** Thirds of the fullest day of the month. */
    private static String tone(int count, int most) {
        return count * 3 <= most ? "t1" : count * 3 <= most * 2 ? "t2" : "t3";
    }
}
