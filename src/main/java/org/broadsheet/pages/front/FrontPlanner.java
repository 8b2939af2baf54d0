package org.broadsheet.pages.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Prominence;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.front.FrontPlan.Layout;
import org.broadsheet.pages.front.FrontPlan.Row;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.plan.Teasers;
import org.jspecify.annotations.Nullable;

/** Lays out the front page: the latest day first, filled up with the days before it while there is room. */
final class FrontPlanner {

    /** Whole days are added until there are as many articles as this. */
    private static final int ENOUGH = 60;

    /** The lead and the tiers beside it are chosen from the latest days with as many articles as this together. */
    private static final int TOP = 8;

    /** Days, with that of the page, whose articles may lead a section before older ones that weigh more. */
    private static final int LATEST_DAYS = 7;

    private static final int BRIEFS = 12;

    /** Two in each column. */
    private static final int FEW_BRIEFS = 6;

    /** How many points of prominence a picture outweighs when it comes to leading: about one source in five. */
    private static final int PICTURE = 15;

    private static final int OTHERS = 4;

    private final Edition edition;
    private final Shelves shelves;
    private final Teasers teasers;
    private final Prominence prominence;
    private final Set<String> used = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    private FrontPlanner(Contents contents) {
        edition = contents.edition();
        shelves = contents.shelves();
        teasers = contents.teasers();
        prominence = new Prominence(edition);
    }

    /** The plan; null when there are no articles at all. */
    static @Nullable FrontPlan plan(Contents contents) {
        return contents.edition().articles().isEmpty() ? null : new FrontPlanner(contents).plan();
    }

    private FrontPlan plan() {
        List<Article> shown = tellingFirst(prominence.sorted(latest(ENOUGH)));
        Layout layout = Layout.of(shown.size());
        boolean tiers = layout.compareTo(Layout.SOME) >= 0;
        List<Article> top = tiers ? telling(prominence.sorted(latest(TOP))) : shown;
        Article lead = lead(top);
        List<Article> also = tiers ? others(lead, OTHERS) : List.of();
        List<Article> second = tiers ? fill(3, top, shown) : takeAny(shown, shown.size());
        List<Article> third = tiers ? row(fill(4, top, shown)) : List.of();
        List<Row> rows = layout.compareTo(Layout.FULL) >= 0
                ? new FrontBlocks(this, layout == Layout.HEAVY, free(shown)).rows()
                : List.of();
        List<Article> brief = layout == Layout.HEAVY && !rows.isEmpty() ? List.of() : brief(shown);
        LocalDate day = shelves.latest();
        return new FrontPlan(layout, day, isOf(day, shown), lead, also, second, third, rows, brief);
    }

    /**
     * The articles of the latest day, and of the days before it until there are {@code enough}, unless it fills a page alone;
     * those without a day come last.
     */
    private List<Article> latest(int enough) {
        List<Article> latest = new ArrayList<>();
        for (Day day : shelves.days()) {
            boolean page = latest.size() >= Layout.FULL_FROM
                    && (isFull(shelves.days().get(0)) || latest.size() + day.size() > Layout.FULL_TO);
            if (page || latest.size() >= enough) {
                return latest;
            }
            day.articles().stream().filter(this::isNoCopy).forEach(latest::add);
        }
        if (latest.size() < enough) {
            edition.articles().stream()
                    .filter(article -> !article.hasDay() && isNoCopy(article))
                    .limit(enough - latest.size())
                    .forEach(latest::add);
        }
        return latest;
    }

    /** What cannot say that it is news stands behind what can, and what has nothing but a headline behind all. */
    private static List<Article> tellingFirst(List<Article> articles) {
        return articles.stream()
                .sorted(Comparator.comparing((Article article) -> !tells(article))
                        .thenComparing(article -> article.published() == null))
                .toList();
    }

    private static boolean tells(Article article) {
        return article.words() > 0 || article.summary() != null;
    }

    /** Those that have more than a headline; all when none has. */
    private static List<Article> telling(List<Article> articles) {
        List<Article> telling = articles.stream().filter(FrontPlanner::tells).toList();
        return telling.isEmpty() ? articles : telling;
    }

    private static boolean isFull(Day day) {
        return day.size() >= Layout.FULL_FROM;
    }

    private boolean isNoCopy(Article article) {
        return !edition.copyOf().containsKey(article.id());
    }

    boolean isOfLatestDays(Article article) {
        LocalDate latest = shelves.latest();
        LocalDate day = article.day();
        return latest != null && day != null && day.isAfter(latest.minusDays(LATEST_DAYS));
    }

    /** Whether all of {@code articles} are of {@code day}. */
    static boolean isOf(@Nullable LocalDate day, List<Article> articles) {
        return day != null && articles.stream().allMatch(article -> day.equals(article.day()));
    }

    /**
     * The weightiest; or of its story one with a picture that is not much shorter; or else an article with a picture that
     * weighs about as much.
     */
    private Article lead(List<Article> top) {
        Article lead = pictured(top.get(0), top);
        used.add(lead.id());
        Story story = edition.story(lead);
        if (story != null) {
            told.add(story.id());
        }
        return lead;
    }

    private Article pictured(Article weightiest, List<Article> from) {
        if (teasers.photo(weightiest.picture()) != null) {
            return weightiest;
        }
        List<Article> pictured = from.stream()
                .filter(article -> teasers.photo(article.picture()) != null)
                .toList();
        Story story = edition.story(weightiest);
        for (Article other : pictured) {
            if (story != null && story.equals(edition.story(other)) && other.words() * 2 >= weightiest.words()) {
                return other;
            }
        }
        int enough = prominence.points(weightiest, shelves.latest()) - PICTURE;
        return pictured.stream()
                .filter(other -> prominence.points(other, shelves.latest()) >= enough)
                .findFirst()
                .orElse(weightiest);
    }

    /**
     * What is left of stories not told yet; of told ones, where that is little, one more each. A page that would show all
     * leaves out only what a teaser on it leads to by its story.
     */
    private List<Article> brief(List<Article> shown) {
        List<Article> brief = new ArrayList<>(take(shown, BRIEFS));
        Set<String> inBrief = new HashSet<>();
        brief.forEach(article -> inBrief.add(unit(article)));
        List<Article> more = take(shown, FEW_BRIEFS - brief.size(), article -> inBrief.add(unit(article)));
        boolean small = shown.size() < Layout.FULL_FROM;
        // One line more on a story of the page, beneath a heading of its own, would stand there like something
        // forgotten.
        if (small || brief.size() + more.size() > 1) {
            brief.addAll(more);
        }
        if (small) {
            brief.addAll(take(shown, BRIEFS - brief.size(), article -> teasers.shared(article) == null));
        }
        return tellingFirst(brief);
    }

    private String unit(Article article) {
        Story story = edition.story(article);
        return story == null ? article.id() : story.id();
    }

    /** {@code count} articles: of stories not told yet, of the latest days if they have them; then any. */
    private List<Article> fill(int count, List<Article> top, List<Article> shown) {
        List<Article> taken = new ArrayList<>(take(top, count));
        taken.addAll(take(shown, count - taken.size()));
        taken.addAll(takeAny(shown, count - taken.size()));
        return taken;
    }

    /** A row needs three at least; fewer are given back. */
    private List<Article> row(List<Article> articles) {
        if (articles.size() >= 3) {
            return articles;
        }
        articles.forEach(article -> used.remove(article.id()));
        return List.of();
    }

    /** The first {@code most} that are free and whose story is not told yet. */
    List<Article> take(List<Article> from, int most) {
        return take(from, most, article -> {
            Story story = edition.story(article);
            return story == null || told.add(story.id());
        });
    }

    /** The first {@code most} that are free. */
    List<Article> takeAny(List<Article> from, int most) {
        return take(from, most, article -> true);
    }

    private List<Article> take(List<Article> from, int most, Predicate<Article> wanted) {
        List<Article> taken = new ArrayList<>();
        for (Article article : from) {
            if (taken.size() >= most) {
                break;
            }
            if (!used.contains(article.id()) && wanted.test(article)) {
                used.add(article.id());
                taken.add(article);
            }
        }
        return taken;
    }

    List<Article> free(List<Article> from) {
        return from.stream().filter(article -> !used.contains(article.id())).toList();
    }

    /** The story of {@code article} in other outlets, one article of each, the newest first. */
    List<Article> others(Article article, int most) {
        Story story = edition.story(article);
        if (story == null) {
            return List.of();
        }
        // By the slug, since one article may say in its header whose it is and another in its address.
        String own = article.outlet() == null ? "" : article.outlet().slug();
        Map<String, Article> byOutlet = new LinkedHashMap<>();
        for (int i = story.articles().size() - 1; i >= 0; i--) {
            Article other = story.articles().get(i);
            Outlet outlet = other.outlet();
            if (outlet != null && !outlet.slug().equals(own) && !used.contains(other.id())) {
                byOutlet.putIfAbsent(outlet.slug(), other);
            }
        }
        List<Article> others = byOutlet.values().stream().limit(most).toList();
        others.forEach(other -> used.add(other.id()));
        return others;
    }

    Shelves shelves() {
        return shelves;
    }
}
