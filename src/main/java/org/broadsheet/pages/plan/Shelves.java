package org.broadsheet.pages.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Section;
import org.broadsheet.pages.wording.Letters;
import org.jspecify.annotations.Nullable;

/**
 * The articles in the orders that pages need them in, found once for all pages.
 *
 * @param sections largest first, then by name; without {@code other}
 * @param other the articles without a section, and those whose section is called so; null when there are none
 * @param outlets by name
 * @param days by date, latest first; articles without a day are not in them
 * @param dayOf the same days by date, earliest first
 * @param undated the articles that give no date at all, nor a month or year
 */
public record Shelves(
        List<Shelf> sections,
        @Nullable Shelf other,
        List<Shelf> outlets,
        List<Day> days,
        NavigableMap<LocalDate, Day> dayOf,
        List<Article> undated) {

    /** The name and slug of the section of articles that have none. */
    public static final String OTHER = "other";

    /** Those of one size by name. */
    public static final Comparator<Shelf> LARGEST_FIRST = Comparator.comparing(Shelf::size)
            .reversed()
            .thenComparing(Shelf::name)
            .thenComparing(Shelf::slug);

    private static final Comparator<Shelf> BY_NAME = Comparator.comparing(
                    (Shelf shelf) -> Letters.sorting(shelf.name()))
            .thenComparing(Shelf::name)
            .thenComparing(Shelf::slug);

    static Shelves of(List<Article> articles) {
        Map<String, Shelf> sections = new LinkedHashMap<>();
        Map<String, Shelf> outlets = new LinkedHashMap<>();
        NavigableMap<LocalDate, List<Article>> byDay = new TreeMap<>();
        List<Article> undated = new ArrayList<>();
        for (Article article : articles) {
            Section section = article.section();
            if (section == null) {
                put(sections, OTHER, "Other", article);
            } else {
                put(sections, section.slug(), section.name(), article);
            }
            Outlet outlet = article.outlet();
            if (outlet != null) {
                put(outlets, outlet.slug(), outlet.name(), article);
            }
            LocalDate day = article.day();
            if (day != null) {
                byDay.computeIfAbsent(day, date -> new ArrayList<>()).add(article);
            } else if (article.published() == null) {
                undated.add(article);
            }
        }
        Shelf rest = sections.remove(OTHER);
        NavigableMap<LocalDate, Day> dayOf = new TreeMap<>();
        byDay.forEach((date, list) -> dayOf.put(date, new Day(date, List.copyOf(list))));
        return new Shelves(
                sorted(sections, LARGEST_FIRST),
                rest == null ? null : filled(rest),
                sorted(outlets, BY_NAME),
                List.copyOf(dayOf.descendingMap().values()),
                Collections.unmodifiableNavigableMap(dayOf),
                List.copyOf(undated));
    }

    /** The section of that slug; null when there is none, and for "other". */
    @Nullable
    public Shelf section(String slug) {
        for (Shelf shelf : sections) {
            if (shelf.slug().equals(slug)) {
                return shelf;
            }
        }
        return null;
    }

    /** The latest day with articles; null when none has a day. */
    @Nullable
    public LocalDate latest() {
        return days.isEmpty() ? null : days.get(0).date();
    }

    private static void put(Map<String, Shelf> into, String slug, String name, Article article) {
        into.computeIfAbsent(slug, key -> new Shelf(name, slug, new ArrayList<>()))
                .articles()
                .add(article);
    }

    private static List<Shelf> sorted(Map<String, Shelf> shelves, Comparator<Shelf> order) {
        return shelves.values().stream().map(Shelves::filled).sorted(order).toList();
    }

    private static Shelf filled(Shelf shelf) {
        return new Shelf(shelf.name(), shelf.slug(), List.copyOf(shelf.articles()));
    }
}
