package org.broadsheet.pages.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** The figures beneath a {@link BarChart}: equal periods without a gap, and how many articles fall into each. */
final class Bars {

    private final ChronoUnit unit;
    private final LocalDate first;
    private final int[] counts;

    private Bars(ChronoUnit unit, LocalDate first, int[] counts) {
        this.unit = unit;
        this.first = first;
        this.counts = counts;
    }

    /** The last {@code most} periods from {@code first} to {@code last}. */
    static Bars of(Tally tally, ChronoUnit unit, LocalDate first, LocalDate last, int most) {
        LocalDate from = start(unit, first);
        LocalDate to = start(unit, last);
        long size = unit.between(from, to) + 1;
        if (size > most) {
            from = to.minus(most - 1L, unit);
            size = most;
        }
        int[] counts = new int[(int) size];
        LocalDate origin = from;
        tally.days().tailMap(from, true).headMap(last, true).forEach((day, articles) -> {
            counts[(int) unit.between(origin, start(unit, day))] += articles;
        });
        return new Bars(unit, from, counts);
    }

    private static LocalDate start(ChronoUnit unit, LocalDate day) {
        return switch (unit) {
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> throw new IllegalArgumentException("No bars of " + unit);
        };
    }

    int size() {
        return counts.length;
    }

    int count(int bar) {
        return counts[bar];
    }

    int most() {
        return counts[highest()];
    }

    /** How many periods have articles. */
    int standing() {
        int standing = 0;
        for (int count : counts) {
            standing += count > 0 ? 1 : 0;
        }
        return standing;
    }

    boolean holds(int bar, LocalDate day) {
        return start(unit, day).equals(period(bar));
    }

    String unitName() {
        return switch (unit) {
            case DAYS -> "day";
            case MONTHS -> "month";
            default -> "year";
        };
    }

    String shortLabel(int bar) {
        LocalDate day = period(bar);
        return switch (unit) {
            case DAYS -> Dates.inYear(day);
            case MONTHS -> Dates.shortMonth(day.getMonthValue()) + " " + day.getYear();
            default -> String.valueOf(day.getYear());
        };
    }

    String longLabel(int bar) {
        LocalDate day = period(bar);
        return switch (unit) {
            case DAYS -> Dates.of(day);
            case MONTHS -> Dates.of(YearMonth.from(day));
            default -> String.valueOf(day.getYear());
        };
    }

    /** The finding: where the peak stands, how quiet the quietest period was, and how much fell into the last one. */
    String desc() {
        int high = highest();
        int low = lowest();
        int end = counts.length - 1;
        StringBuilder desc = new StringBuilder()
                .append(counts.length)
                .append(counts.length == 1 ? " bar. The highest is " : " bars. The highest is ")
                .append(shortLabel(high))
                .append(" with ")
                .append(Numbers.of(counts[high], "article"));
        if (counts[low] < counts[high]) {
            desc.append(", the lowest ")
                    .append(shortLabel(low))
                    .append(" with ")
                    .append(counts[low] == 0 ? "none" : Numbers.count(counts[low]));
        }
        desc.append('.');
        if (end != high && end != low) {
            desc.append(" The last, ")
                    .append(shortLabel(end))
                    .append(", has ")
                    .append(Numbers.count(counts[end]))
                    .append('.');
        }
        return desc.toString();
    }

    private LocalDate period(int bar) {
        return first.plus(bar, unit);
    }

    private int highest() {
        int highest = 0;
        for (int bar = 1; bar < counts.length; bar++) {
            highest = counts[bar] > counts[highest] ? bar : highest;
        }
        return highest;
    }

    private int lowest() {
        int lowest = 0;
        for (int bar = 1; bar < counts.length; bar++) {
            lowest = counts[bar] < counts[lowest] ? bar : lowest;
        }
        return lowest;
    }
}
