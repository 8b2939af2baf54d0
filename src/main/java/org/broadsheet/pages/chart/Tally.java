package org.broadsheet.pages.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.broadsheet.article.Article;

/**
 * How many articles fall on each day; articles without a day are not in it.
 *
 * @param days only days with articles, oldest first
 */
public record Tally(NavigableMap<LocalDate, Integer> days) {

    public Tally {
        days = Collections.unmodifiableNavigableMap(days);
    }

    public static Tally of(List<Article> articles) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        for (Article article : articles) {
            LocalDate day = article.day();
            if (day != null) {
                days.merge(day, 1, Integer::sum);
            }
        }
        return new Tally(days);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** The earliest day; throws {@link java.util.NoSuchElementException} when there is none. */
    public LocalDate first() {
        return days.firstKey();
    }

    /** The latest day; throws {@link java.util.NoSuchElementException} when there is none. */
    public LocalDate last() {
        return days.lastKey();
    }

    public int on(LocalDate day) {
        return days.getOrDefault(day, 0);
    }

    /** How many articles fall on the days from {@code first} to {@code last}, both included. */
    public int between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? 0
                : days.subMap(first, true, last, true).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    public int in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    public int total() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of this tally that falls into {@code year}. */
    public Tally of(int year) {
        return new Tally(days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true));
    }
}
