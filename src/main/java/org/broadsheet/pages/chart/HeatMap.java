package org.broadsheet.pages.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.broadsheet.pages.wording.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A year as squares: a column for each week, a row for each day of the week with Monday on top, darker for more
 * articles.
 *
 * @param year the year
 * @param width of the drawing; its height is always 68
 * @param tones at most five paths, the palest first
 * @param title for readers who do not see the drawing
 * @param desc what it shows, in words
 */
public record HeatMap(int year, int width, List<Tone> tones, String title, String desc) {

    /** Fewer articles in a year than this say nothing as squares. */
    private static final int FEWEST = 30;

    private static final int STEP = 10;

    public HeatMap {
        tones = List.copyOf(tones);
    }

    /**
     * The squares of one tone.
     *
     * @param name the class, "h0" for no article to "h4" for the exceptional days
     * @param path their path data
     */
    public record Tone(String name, String path) {}

    /**
     * The map of one year, or null when it has too few articles for one.
     *
     * @param today the latest day of the newspaper; later days are not drawn
     */
    public static @Nullable HeatMap of(int year, Tally all, LocalDate today) {
        Tally tally = all.of(year);
        if (tally.total() < FEWEST) {
            return null;
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        int days = today.getYear() > year ? first.lengthOfYear() : tally.last().getDayOfYear();
        if (today.getYear() == year) {
            days = Math.max(days, today.getDayOfYear());
        }
        int[] counts = new int[days];
        for (Map.Entry<LocalDate, Integer> day : tally.days().entrySet()) {
            counts[day.getKey().getDayOfYear() - 1] = day.getValue();
        }
        return new HeatMap(
                year, width(first), tones(first, counts), "Articles per day in " + year, desc(tally, tally.first()));
    }

    private static int width(LocalDate first) {
        int weeks = (first.getDayOfWeek().getValue() - 1 + first.lengthOfYear() + 6) / 7;
        return weeks * STEP - 2;
    }

    private static List<Tone> tones(LocalDate first, int[] counts) {
        int limit = ninetyEighth(counts);
        int offset = first.getDayOfWeek().getValue() - 1;
        StringBuilder[] paths = new StringBuilder[5];
        Arrays.setAll(paths, tone -> new StringBuilder());
        for (int day = 0; day < counts.length; day++) {
            int place = offset + day;
            paths[tone(counts[day], limit)]
                    .append('M')
                    .append(place / 7 * STEP)
                    .append(' ')
                    .append(place % 7 * STEP)
                    .append("h8v8h-8z");
        }
        List<Tone> tones = new ArrayList<>();
        for (int tone = 0; tone < paths.length; tone++) {
            if (!paths[tone].isEmpty()) {
                tones.add(new Tone("h" + tone, paths[tone].toString()));
            }
        }
        return tones;
    }

    /** Red above the limit; the days up to it are shared out over three tones. */
    private static int tone(int count, int limit) {
        if (count == 0) {
            return 0;
        }
        if (count > limit) {
            return 4;
        }
        return count * 3 <= limit ? 1 : count * 3 <= limit * 2 ? 2 : 3;
    }

    /** The 98th percentile of the days by nearest rank, at least 1. */
    private static int ninetyEighth(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        int rank = (sorted.length * 98 + 99) / 100;
        return Math.max(1, sorted[rank - 1]);
    }

    private static String desc(Tally tally, LocalDate first) {
        LocalDate busiest = first;
        for (Map.Entry<LocalDate, Integer> day : tally.days().entrySet()) {
            if (day.getValue() > tally.on(busiest)) {
                busiest = day.getKey();
            }
        }
        return "One square for each day, one column for each week, Monday at the top; darker means more articles, red"
                + " marks the busiest days. The busiest day was " + Dates.inYear(busiest) + " with "
                + tally.on(busiest) + ". The months and their totals follow as links.";
    }
}
