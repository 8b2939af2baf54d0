package org.broadsheet.pages.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.edition.CoveragePage.Cell;
import org.broadsheet.pages.edition.CoveragePage.Line;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.story.FirstReport;
import org.broadsheet.pages.story.StoryWriting;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/**
 * The stories of some articles against the outlets that tell them.
 *
 * @param outlets the columns, those of most stories first
 * @param stories the rows, those of most outlets first
 */
record Coverage(List<Outlet> outlets, List<Told> stories) {

    /** Columns that a table can have and still be read. */
    private static final int OUTLETS = 12;

    private static final int STORIES = 40;

    /** A story, and the articles of each outlet about it, oldest first, by the outlet's slug. */
    record Told(Story story, Map<String, List<Article>> byOutlet) {}

    /** Whether any story of {@code articles} is told by two outlets, so that there is something to compare. */
    static boolean exists(List<Article> articles, Edition edition) {
        Map<String, String> outletOf = new HashMap<>();
        for (Article article : articles) {
            Story story = edition.story(article);
            if (story != null && article.outlet() != null) {
                String known = outletOf.putIfAbsent(story.id(), article.outlet().slug());
                if (known != null && !known.equals(article.outlet().slug())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Of the stories that at least two outlets tell.
     *
     * @param articles newest first
     */
    static Coverage of(List<Article> articles, Edition edition) {
        Map<String, Told> told = new LinkedHashMap<>();
        Map<String, Outlet> outlets = new HashMap<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            Article article = articles.get(i);
            Story story = edition.story(article);
            Outlet outlet = article.outlet();
            if (story != null && outlet != null) {
                outlets.putIfAbsent(outlet.slug(), outlet);
                told.computeIfAbsent(story.id(), id -> new Told(story, new LinkedHashMap<>()))
                        .byOutlet()
                        .computeIfAbsent(outlet.slug(), slug -> new ArrayList<>())
                        .add(article);
            }
        }
        List<Told> stories = told.values().stream()
                .filter(story -> story.byOutlet().size() > 1)
                .sorted(Comparator.comparing((Told story) -> story.byOutlet().size())
                        .reversed()
                        .thenComparing(story -> story.story().id()))
                .limit(STORIES)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        stories.forEach(story -> story.byOutlet().keySet().forEach(outlet -> counts.merge(outlet, 1, Integer::sum)));
        List<Outlet> columns = counts.keySet().stream()
                .sorted(Comparator.comparing((String slug) -> counts.getOrDefault(slug, 0))
                        .reversed()
                        .thenComparing(slug -> slug))
                .limit(OUTLETS)
                .flatMap(slug -> Stream.ofNullable(outlets.get(slug)))
                .toList();
        return new Coverage(columns, stories);
    }

    List<Line> lines(Contents contents) {
        return stories.stream().map(story -> line(story, contents)).toList();
    }

    private Line line(Told told, Contents contents) {
        Story story = told.story();
        Teaser teaser = contents.teasers().of(StoryWriting.lead(story, story.articles()));
        // Of the whole story: what broke in another week was first reported there.
        Article first = FirstReport.of(story.articles());
        List<Cell> cells = new ArrayList<>();
        int shown = 0;
        for (Outlet outlet : outlets) {
            List<Article> articles = told.byOutlet().getOrDefault(outlet.slug(), List.of());
            cells.add(articles.isEmpty() ? Cell.NONE : cell(articles, articles.contains(first)));
            shown += articles.isEmpty() ? 0 : 1;
        }
        int others = told.byOutlet().size() - shown;
        return new Line(
                story.title(),
                story.page(),
                teaser.lang(),
                teaser.dir(),
                cells,
                others == 0 ? "" : "and " + Numbers.inWords(others, "other source"));
    }

    private static Cell cell(List<Article> articles, boolean first) {
        Article article = articles.get(0);
        // It is of a day of the week.
        Published published = Objects.requireNonNull(article.published());
        return new Cell(
                article.page(),
                published.value(),
                when(published),
                articles.size() == 1 ? "" : "and " + Numbers.count(articles.size() - 1) + " more",
                first);
    }

    /** "Tue 07:40". */
    private static String when(Published published) {
        String day = Dates.weekday(published.day()).substring(0, 3);
        return published.hasTime() ? day + " " + Dates.time(published.local()) : day;
    }
}
