package org.broadsheet.pages.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.pages.wording.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Bars over time, one for each day, month or year.
 *
 * @param caption what is counted, "Articles a day"
 * @param title for readers who do not see the drawing
 * @param desc what it shows, in words
 * @param width of the drawing; its height is always 100
 * @param bars path data of the bars
 * @param now path data of the bar of the newspaper's latest day; empty when it has none
 * @param first the label under the first bar
 * @param last the label under the last bar
 * @param rows the same figures, by week when the bars are days
 */
public record BarChart(
        String caption,
        String title,
        String desc,
        int width,
        String bars,
        String now,
        String first,
        String last,
        List<Row> rows) {

    /** Fewer days than this are better told in words. */
    private static final int FEWEST_DAYS = 7;

    /** Fewer articles than this make no pattern. */
    private static final int FEWEST_ARTICLES = 7;

    /** Fewer bars than this are no chart. */
    private static final int FEWEST_BARS = 3;

    private static final int MOST_DAYS = 62;
    private static final int MOST_BARS = 60;
    private static final int STEP = 10;
    private static final int BAR = 7;

    public BarChart {
        rows = List.copyOf(rows);
    }

    /** One line of the table: "6 to 12 May", 653. */
    public record Row(String period, int articles) {}

    /**
     * The chart that suits the span of the articles: by day up to two months, by month up to five years, then by year.
     * Null when they span less than seven days, when there are fewer than seven, or
     * when fewer than three bars would stand.
     *
     * @param today the latest day of the newspaper, whose bar is marked
     */
    public static @Nullable BarChart of(Tally tally, LocalDate today) {
        if (tally.isEmpty()) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(tally.first(), tally.last()) + 1;
        if (days < FEWEST_DAYS) {
            return null;
        }
        ChronoUnit unit =
                days <= MOST_DAYS ? ChronoUnit.DAYS : days <= MOST_BARS * 30L ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
        Bars bars = Bars.of(tally, unit, tally.first(), tally.last(), MOST_BARS + 2);
        return bars.standing() < FEWEST_BARS || tally.total() < FEWEST_ARTICLES ? null : chart(bars, today, List.of());
    }

    /**
     * One bar for each of the last {@code days} days, with the figures by week; null when the newspaper has not yet
     * seen seven days, or when fewer than three bars would stand.
     */
    public static @Nullable BarChart lastDays(Tally tally, int days, LocalDate today) {
        if (tally.isEmpty() || ChronoUnit.DAYS.between(tally.first(), today) + 1 < FEWEST_DAYS) {
            return null;
        }
        LocalDate from = today.minusDays(days - 1L);
        LocalDate first = from.isBefore(tally.first()) ? tally.first() : from;
        Bars bars = Bars.of(tally, ChronoUnit.DAYS, first, today, days);
        return bars.standing() < FEWEST_BARS ? null : chart(bars, today, weeks(tally, first, today));
    }

    private static BarChart chart(Bars bars, LocalDate today, List<Row> rows) {
        StringBuilder all = new StringBuilder();
        String now = "";
        for (int i = 0; i < bars.size(); i++) {
            if (bars.count(i) == 0) {
                continue;
            }
            long height = Math.max(1, Math.round(bars.count(i) * 100.0 / bars.most()));
            String bar = "M" + i * STEP + " 100v-" + height + "h" + BAR + "v" + height + "z";
            if (bars.holds(i, today)) {
                now = bar;
            } else {
                all.append(bar);
            }
        }
        String one = bars.unitName();
        return new BarChart(
                "Articles a " + one,
                "Articles per " + one + " from " + bars.longLabel(0) + " to " + bars.longLabel(bars.size() - 1),
                bars.desc(),
                bars.size() * STEP - (STEP - BAR),
                all.toString(),
                now,
                bars.shortLabel(0),
                bars.shortLabel(bars.size() - 1),
                rows);
    }

    /** "6 to 12 May", "29 April to 5 May", "13 May". */
    private static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return Dates.inYear(to);
        }
        boolean oneMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        return (oneMonth ? Integer.toString(from.getDayOfMonth()) : Dates.inYear(from)) + " to " + Dates.inYear(to);
    }

    /** Weeks begin on Monday; the first and the last may be parts of one. */
    private static List<Row> weeks(Tally tally, LocalDate first, LocalDate last) {
        List<Row> rows = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate sunday = from.plusDays(7L - from.getDayOfWeek().getValue());
            LocalDate to = sunday.isAfter(last) ? last : sunday;
            rows.add(new Row(range(from, to), tally.between(from, to)));
            from = to.plusDays(1);
        }
        return rows;
    }
}
