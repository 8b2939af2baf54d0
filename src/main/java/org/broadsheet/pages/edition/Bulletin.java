package org.broadsheet.pages.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.Article;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Prominence;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.edition.EditionPage.Item;
import org.broadsheet.pages.edition.EditionPage.Line;
import org.broadsheet.pages.edition.EditionPage.Neighbour;
import org.broadsheet.pages.edition.EditionPage.Part;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.story.StoryWriting;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what stands in an edition so that it can be read in about five minutes: the weightiest stories, each told by
 * one article, then the next ones in brief.
 *
 * @param top the weightiest
 * @param others the next, by section
 * @param briefs headlines alone
 * @param articles how many articles the time had
 * @param day the day of the edition; null for a week
 * @param year of the day or the week
 */
record Bulletin(
        List<Article> top,
        List<Article> others,
        List<Article> briefs,
        int articles,
        @Nullable LocalDate day,
        int year,
        Contents contents) {

    private static final int TOP = 3;
    private static final int BRIEFS = 12;

    /** With fewer stories than this, contents at the head say nothing. */
    private static final int GLANCE = 4;

    /** Words a minute, for the time it takes to read an edition. */
    private static final int PACE = 200;

    static Bulletin ofDay(Day day, Contents contents) {
        return of(day.articles(), day.date(), day.date().getYear(), 6, contents);
    }

    static Bulletin ofWeek(EditionPages.Week week, Contents contents) {
        return of(week.articles(), null, week.year(), 9, contents);
    }

    private static Bulletin of(
            List<Article> articles, @Nullable LocalDate day, int year, int others, Contents contents) {
        List<Article> units = units(articles, contents);
        int top = Math.min(TOP, units.size());
        int rest = Math.min(top + others, units.size());
        return new Bulletin(
                units.subList(0, top),
                units.subList(top, rest),
                units.subList(rest, Math.min(rest + BRIEFS, units.size())),
                articles.size(),
                day,
                year,
                contents);
    }

    /** What leads the edition of {@code articles}. */
    static Article lead(List<Article> articles, Contents contents) {
        return units(articles, contents).get(0);
    }

    /**
     * One article of each story, and the articles without one, weightiest first. A story is told by the article that
     * gives it its name if that is among {@code articles}, else by the weightiest.
     */
    private static List<Article> units(List<Article> articles, Contents contents) {
        Set<String> present = new HashSet<>();
        articles.forEach(article -> present.add(article.id()));
        Set<String> told = new HashSet<>();
        List<Article> units = new ArrayList<>();
        for (Article article : new Prominence(contents.edition()).sorted(articles)) {
            Story story = contents.edition().story(article);
            Article original = contents.edition().copyOf().get(article.id());
            if (told.add(story != null ? story.id() : original != null ? original.id() : article.id())) {
                Article named = story == null ? article : StoryWriting.lead(story, story.articles());
                units.add(present.contains(named.id()) ? named : article);
            }
        }
        return units;
    }

    EditionPage page(
            String address,
            String title,
            String kicker,
            List<DayLine> days,
            List<Link> links,
            @Nullable Neighbour earlier,
            @Nullable Neighbour later) {
        List<Part> parts = parts();
        List<Line> glance = new ArrayList<>();
        for (Part part : parts) {
            part.items().forEach(item -> glance.add(new Line(item.id(), item.teaser())));
        }
        List<Teaser> inBrief = briefs.stream().map(this::teaser).toList();
        return new EditionPage(
                address,
                title,
                kicker,
                standfirst(parts, glance.size()),
                glance.size() < GLANCE ? List.of() : glance,
                briefs.isEmpty() ? "" : "And " + Numbers.word(briefs.size()) + " in brief",
                parts,
                inBrief,
                days,
                links,
                earlier,
                later);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int number = 1;
        List<Item> items = new ArrayList<>();
        for (Article article : top) {
            items.add(item(article, number++));
        }
        String time = day == null ? "week" : "day";
        parts.add(new Part("d-top", others.isEmpty() ? "The " + time : "The top of the " + time, items));
        Map<String, List<Article>> sections = new LinkedHashMap<>();
        for (Article article : others) {
            Section section = article.section();
            sections.computeIfAbsent(section == null ? "" : section.name(), name -> new ArrayList<>())
                    .add(article);
        }
        List<Article> unnamed = sections.remove("");
        if (unnamed != null) {
            // A section may be called so itself.
            sections.computeIfAbsent(
                            sections.isEmpty() ? "More of the " + time : "Other news", name -> new ArrayList<>())
                    .addAll(unnamed);
        }
        for (Map.Entry<String, List<Article>> section : sections.entrySet()) {
            List<Item> ofSection = new ArrayList<>();
            for (Article article : section.getValue()) {
                ofSection.add(item(article, number++));
            }
            parts.add(new Part("p" + parts.size(), section.getKey(), ofSection));
        }
        return parts;
    }

    private Item item(Article article, int number) {
        return new Item("d" + number, contents.told(article, teaser(article)));
    }

    /** A week says its year, a day all of its date. */
    private Teaser teaser(Article article) {
        return day != null
                ? contents.teasers().of(article, day)
                : contents.teasers().inYear(article, year);
    }

    /** "Nine stories from 96 articles, the most widely covered first. About five minutes." */
    private String standfirst(List<Part> parts, int stories) {
        int words = briefs.size() * 12;
        for (Part part : parts) {
            for (Item item : part.items()) {
                words += Words.count(item.teaser().title())
                        + Words.count(item.teaser().dek());
            }
        }
        int minutes = Math.max(1, Math.round(words / (float) PACE));
        String count = Numbers.sentence(Numbers.inWords(stories, "story"));
        return (stories == articles
                        ? count + "."
                        : count + " from " + Numbers.inWords(articles, "article")
                                + (stories > 1 ? ", the most widely covered first." : "."))
                + " About " + Numbers.inWords(minutes, "minute") + ".";
    }
}
