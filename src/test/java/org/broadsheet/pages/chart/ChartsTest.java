package org.broadsheet.pages.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);

    @Test
    void a_week_of_articles_has_a_bar_a_day_and_the_latest_is_marked() {
        BarChart chart = drawn(BarChart.of(days("2024-05-08", 2, 0, 4, 0, 0, 0, 1), TODAY));

        assertEquals("Articles a day", chart.caption());
        assertEquals(67, chart.width());
        assertEquals("M0 100v-50h7v50zM20 100v-100h7v100z", chart.bars());
        assertEquals("M60 100v-25h7v25z", chart.now());
        assertEquals("8 May", chart.first());
        assertEquals("14 May", chart.last());
        assertEquals("Articles per day from 8 May 2024 to 14 May 2024", chart.title());
        assertEquals(
                "7 bars. The highest is 10 May with 4 articles, the lowest 9 May with none. The last, 14 May, has 1.",
                chart.desc());
    }

    @Test
    void nothing_is_drawn_below_seven_days_three_bars_or_seven_articles() {
        assertNull(BarChart.of(days("2024-05-08", 2, 1, 4, 3, 1, 1), TODAY));
        assertNull(BarChart.of(days("2024-05-08", 2, 0, 0, 0, 0, 0, 0, 0, 1), TODAY));
        assertNull(BarChart.of(days("2024-05-08", 2, 0, 0, 1, 0, 0, 0, 0, 3), TODAY));
        assertNull(BarChart.of(days("2024-05-08"), TODAY));
    }

    @Test
    void longer_spans_are_drawn_by_month_and_then_by_year() {
        Tally months = tally("2023-01-31", 2, "2023-03-01", 2, "2024-05-01", 3);
        BarChart byMonth = drawn(BarChart.of(months, TODAY));
        assertEquals("Articles a month", byMonth.caption());
        assertEquals("Jan 2023", byMonth.first());
        assertEquals("May 2024", byMonth.last());
        assertEquals(17 * 10 - 3, byMonth.width());
        assertEquals("M160 100v-100h7v100z", byMonth.now(), "the month of today is marked");

        BarChart byYear = drawn(BarChart.of(tally("1990-01-31", 2, "2001-03-01", 2, "2020-05-01", 3), TODAY));
        assertEquals("Articles a year", byYear.caption());
        assertEquals("", byYear.now(), "nothing is marked when the last bar is not of today");
    }

    @Test
    void an_ancient_date_does_not_make_a_thousand_bars() {
        BarChart chart =
                drawn(BarChart.of(tally("0800-12-25", 1, "2022-03-01", 2, "2023-03-01", 2, "2024-05-01", 3), TODAY));
        assertTrue(chart.width() < 630, "no more than about sixty bars: " + chart.width());
    }

    @Test
    void the_table_beside_thirty_days_gives_the_figures_by_week() {
        BarChart chart = drawn(BarChart.lastDays(
                tally("2024-01-01", 9, "2024-04-15", 1, "2024-05-06", 2, "2024-05-14", 4), 30, TODAY));
        assertEquals(
                List.of(
                        "15 to 21 April 1",
                        "22 to 28 April 0",
                        "29 April to 5 May 0",
                        "6 to 12 May 2",
                        "13 to 14 May 4"),
                chart.rows().stream()
                        .map(row -> row.period() + " " + row.articles())
                        .toList());
    }

    @Test
    void thirty_days_of_which_two_have_articles_are_not_drawn() {
        assertNull(BarChart.lastDays(tally("2024-01-01", 9, "2024-05-06", 2, "2024-05-14", 4), 30, TODAY));
    }

    @Test
    void a_year_of_squares_stands_in_five_paths_and_eight_kilobytes() {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
            days.put(day, day.getDayOfYear() % 11);
        }
        days.put(LocalDate.of(2023, 8, 17), 99);
        days.values().removeIf(count -> count == 0);
        HeatMap map = drawn(HeatMap.of(2023, new Tally(days), TODAY));

        assertEquals(
                List.of("h0", "h1", "h2", "h3", "h4"),
                map.tones().stream().map(HeatMap.Tone::name).toList());
        String paths =
                String.join("", map.tones().stream().map(HeatMap.Tone::path).toList());
        assertEquals(365, paths.chars().filter(c -> c == 'M').count(), "one square a day");
        assertTrue(paths.getBytes(StandardCharsets.UTF_8).length < 8000);
        assertEquals("M330 30h8v8h-8z", map.tones().get(4).path(), "Thursday 17 August 2023 alone is exceptional");
        assertTrue(map.desc().contains("The busiest day was 17 August with 99."));
        assertEquals(528, map.width());
    }

    @Test
    void the_squares_end_with_the_newest_day() {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        days.put(LocalDate.of(2024, 1, 1), 40);
        HeatMap map = drawn(HeatMap.of(2024, new Tally(days), TODAY));
        String paths =
                String.join("", map.tones().stream().map(HeatMap.Tone::path).toList());
        assertEquals(TODAY.getDayOfYear(), paths.chars().filter(c -> c == 'M').count());
    }

    @Test
    void a_year_of_few_articles_is_not_drawn() {
        assertNull(HeatMap.of(2024, days("2024-05-01", 10, 10, 9), TODAY));
    }

    @Test
    void a_month_is_a_table_of_weeks_with_a_link_for_each_day_of_articles() {
        MonthCalendar may =
                MonthCalendar.of(YearMonth.of(2024, 5), days("2024-05-12", 1, 3, 9), "en", TODAY, day -> day + ".html");

        assertEquals("May 2024", may.title());
        assertEquals("Monday", may.weekdays().get(0).name());
        assertEquals(5, may.weeks().size());
        assertEquals(0, may.weeks().get(0).get(1).number(), "1 May 2024 was a Wednesday");
        assertEquals(1, may.weeks().get(0).get(2).number());
        assertEquals("", may.weeks().get(0).get(2).page());
        MonthCalendar.Day fourteenth = may.weeks().get(2).get(1);
        assertEquals(new MonthCalendar.Day(14, "2024-05-14.html", "t3", "14 May, 9 articles", true), fourteenth);
        assertEquals("12 May, 1 article", may.weeks().get(1).get(6).label());
        assertEquals(
                List.of("t1", "t1"),
                List.of(
                        may.weeks().get(1).get(6).tone(),
                        may.weeks().get(2).get(0).tone()));
    }

    @Test
    void the_week_starts_as_the_language_does() {
        MonthCalendar may = MonthCalendar.of(YearMonth.of(2024, 5), days("2024-05-12", 1), "en-US", TODAY, day -> "");
        assertEquals("Sunday", may.weekdays().get(0).name());
        assertEquals(1, may.weeks().get(0).get(3).number());
    }

    private static Tally days(String first, int... counts) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                days.put(LocalDate.parse(first).plusDays(i), counts[i]);
            }
        }
        return new Tally(days);
    }

    private static Tally tally(Object... daysAndCounts) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (int i = 0; i < daysAndCounts.length; i += 2) {
            days.put(LocalDate.parse((String) daysAndCounts[i]), (Integer) daysAndCounts[i + 1]);
        }
        return new Tally(days);
    }

    private static <T> T drawn(@Nullable T chart) {
        assertNotNull(chart);
        return chart;
    }
}
