package org.broadsheet.pages.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.pages.front.FrontPlan.Block;
import org.broadsheet.pages.front.FrontPlan.Row;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.plan.Shelves;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the front page, or the sources where most articles have no section: those with most to show first and
 * widest.
 */
final class FrontBlocks {

    /** What a section needs to fill a block of the whole width, to have one when it is left over, and for a narrow one. */
    private static final int WIDE = 6;

    private static final int FULL = 4;
    private static final int NARROW = 2;

    /** Full blocks at most, sections at most, and headlines of a heavy day at most over all sections. */
    private static final int FULL_BLOCKS = 3;

    private static final int SECTIONS = 12;
    private static final int HEADLINES = 130;

    private final FrontPlanner planner;
    private final boolean heavy;
    private final boolean sources;
    private final List<Article> free;

    /** A section or source, and those of its articles that are free. */
    private record Free(Shelf shelf, List<Article> articles) {

        int size() {
            return articles.size();
        }
    }

    /** @param free what may be used, weightiest first */
    FrontBlocks(FrontPlanner planner, boolean heavy, List<Article> free) {
        this.planner = planner;
        this.heavy = heavy;
        this.free = free;
        sources = free.stream().filter(article -> article.section() != null).count() * 2 < free.size();
    }

    /** Rows of sections or sources. */
    List<Row> rows() {
        List<Free> sections = sections();
        List<Row> rows = new ArrayList<>();
        if (heavy) {
            int heads = Math.min(15, HEADLINES / Math.max(1, sections.size()));
            sections.forEach(section -> rows.add(new Row(Row.Kind.DENSE, List.of(narrow(section, heads)))));
            return rows;
        }
        while (rows.size() < FULL_BLOCKS
                && !sections.isEmpty()
                && sections.get(0).size() >= WIDE) {
            addFull(rows, sections.get(0));
            sections = stillFree(sections.subList(1, sections.size()));
        }
        while (sections.size() >= 2) {
            int wide = sections.size() == 2 || sections.size() == 4 ? 2 : 3;
            List<Block> blocks = new ArrayList<>();
            for (Free section : sections.subList(0, wide)) {
                blocks.add(narrow(section, wide == 2 ? 3 : 4));
            }
            rows.add(new Row(wide == 2 ? Row.Kind.PAIR : Row.Kind.TRIO, blocks));
            sections = sections.subList(wide, sections.size());
        }
        if (!sections.isEmpty() && sections.get(0).size() >= FULL) {
            addFull(rows, sections.get(0));
        }
        return rows;
    }

    /** Every second full block has its lead in the middle. */
    private void addFull(List<Row> rows, Free section) {
        rows.add(new Row(rows.size() % 2 == 0 ? Row.Kind.FULL : Row.Kind.MIDDLE, List.of(full(section))));
    }

    /** The stories of a full block may have taken articles of other sections. */
    private List<Free> stillFree(List<Free> sections) {
        return largestFirst(sections.stream()
                .map(section -> new Free(section.shelf(), planner.free(section.articles())))
                .filter(section -> section.size() >= NARROW)
                .toList());
    }

    private List<Free> sections() {
        Map<String, List<Article>> bySlug = new HashMap<>();
        for (Article article : free) {
            String slug = slug(article);
            if (slug != null) {
                bySlug.computeIfAbsent(slug, key -> new ArrayList<>()).add(article);
            }
        }
        List<Free> sections = new ArrayList<>();
        Shelves shelves = planner.shelves();
        for (Shelf shelf : sources ? shelves.outlets() : shelves.sections()) {
            List<Article> articles = bySlug.getOrDefault(shelf.slug(), List.of());
            if (articles.size() >= NARROW) {
                sections.add(new Free(shelf, articles));
            }
        }
        List<Free> sorted = largestFirst(sections);
        return sorted.subList(0, Math.min(SECTIONS, sorted.size()));
    }

    @Nullable
    private String slug(Article article) {
        if (sources) {
            return article.outlet() == null ? null : article.outlet().slug();
        }
        return article.section() == null ? null : article.section().slug();
    }

    private static List<Free> largestFirst(List<Free> sections) {
        return sections.stream()
                .sorted(Comparator.comparing(Free::size)
                        .reversed()
                        .thenComparing((Free section) -> section.shelf().size(), Comparator.reverseOrder())
                        .thenComparing(section -> section.shelf().slug()))
                .toList();
    }

    private Block full(Free section) {
        Article lead = first(section);
        List<Article> stories = new ArrayList<>(planner.take(section.articles(), 2));
        stories.addAll(planner.takeAny(section.articles(), 2 - stories.size()));
        List<Article> also = planner.others(lead, 3);
        List<Article> heads = new ArrayList<>(planner.takeAny(section.articles(), 5));
        // One headline alone would stand in a column like something forgotten.
        if (heads.size() == 1 && stories.size() == 2) {
            heads.add(stories.remove(1));
        }
        return new Block(sources, section.shelf(), lead, also, stories, newestFirst(heads));
    }

    private Block narrow(Free section, int heads) {
        Article lead = first(section);
        return new Block(
                sources,
                section.shelf(),
                lead,
                List.of(),
                List.of(),
                newestFirst(planner.takeAny(section.articles(), heads)));
    }

    /** Headlines show their dates, and dates are read in order. */
    private static List<Article> newestFirst(List<Article> heads) {
        return heads.stream().sorted(Article.NEWEST_FIRST).toList();
    }

    /** The weightiest of the section, of its latest days if it can be, whose story is not told yet, else the weightiest. */
    private Article first(Free section) {
        List<Article> latest =
                section.articles().stream().filter(planner::isOfLatestDays).toList();
        List<Article> first = new ArrayList<>(planner.take(latest, 1));
        first.addAll(planner.take(section.articles(), 1 - first.size()));
        first.addAll(planner.takeAny(section.articles(), 1 - first.size()));
        return first.get(0);
    }
}
