package org.broadsheet.pages.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/** Makes the lists that stand beside a list of articles: what its articles have in common. */
public final class Rails {

    /** Lines of an index in a rail. */
    private static final int INDEX = 8;

    /** Stories in a rail. */
    public static final int STORIES = 5;

    /** So many of the newest articles decide what is most covered now. */
    private static final int RECENT = 400;

    private Rails() {}

    /** The newest of {@code articles}, which come newest first. */
    public static List<Article> recent(List<Article> articles) {
        return articles.subList(0, Math.min(RECENT, articles.size()));
    }

    /** The stories of {@code articles} that most outlets have, at most {@code most}; those of one outlet left out. */
    public static Ranking stories(List<Article> articles, Edition edition, int most) {
        Map<String, Story> stories = new LinkedHashMap<>();
        for (Article article : articles) {
            Story story = edition.story(article);
            if (story != null && story.outlets() > 1) {
                stories.putIfAbsent(story.id(), story);
            }
        }
        return Ranking.of(stories.values().stream()
                .sorted(Story.HEAVIEST_FIRST)
                .limit(most)
                .map(story -> entry(story, edition))
                .toList());
    }

    /** A story of several outlets in a ranking by them. */
    public static Ranking.Entry entry(Story story, Edition edition) {
        return new Ranking.Entry(
                story.title(), story.page(), story.outlets(), "sources, " + Numbers.of(edition.size(story), "article"));
    }

    /** The topics that most of {@code articles} share; {@code but} is left out. */
    public static List<Counted> topics(List<Article> articles, Edition edition, @Nullable Topic but) {
        Map<String, Counted> topics = new LinkedHashMap<>();
        for (Article article : articles) {
            for (Topic topic : edition.topics(article)) {
                if (but == null || !topic.slug().equals(but.slug())) {
                    count(topics, topic.slug(), topic.name(), topic.page());
                }
            }
        }
        // a name that one article of many has says nothing about them
        topics.values().removeIf(entry -> entry.count() < 2 && articles.size() > 2);
        return most(topics, INDEX);
    }

    /** All outlets of {@code articles}, those with most first. */
    public static List<Counted> allOutlets(List<Article> articles) {
        return most(countedOutlets(articles), Integer.MAX_VALUE);
    }

    /** The first of a long list, and a line without a link that counts the others: "12 others". */
    public static List<Counted> shortened(List<Counted> entries) {
        if (entries.size() <= INDEX + 1) {
            return entries;
        }
        List<Counted> rest = entries.subList(INDEX, entries.size());
        List<Counted> shortened = new ArrayList<>(entries.subList(0, INDEX));
        shortened.add(new Counted(
                Numbers.of(rest.size(), "other"),
                "",
                "",
                rest.stream().mapToInt(Counted::count).sum()));
        return List.copyOf(shortened);
    }

    /** The sections of {@code articles}, those with most first; the last line counts what a long list leaves out. */
    public static List<Counted> sections(List<Article> articles) {
        return shortened(most(
                counted(articles, article -> {
                    Section section = article.section();
                    return section == null
                            ? new Counted("Other", "", Addresses.section(Shelves.OTHER), 0)
                            : new Counted(section.name(), "", Addresses.section(section.slug()), 0);
                }),
                Integer.MAX_VALUE));
    }

    private static Map<String, Counted> countedOutlets(List<Article> articles) {
        return counted(articles, article -> {
            Outlet outlet = article.outlet();
            return outlet == null ? null : new Counted(outlet.name(), "", Addresses.outlet(outlet.slug()), 0);
        });
    }

    private static Map<String, Counted> counted(List<Article> articles, Function<Article, @Nullable Counted> of) {
        Map<String, Counted> counts = new LinkedHashMap<>();
        for (Article article : articles) {
            Counted entry = of.apply(article);
            if (entry != null) {
                count(counts, entry.page(), entry.name(), entry.page());
            }
        }
        return counts;
    }

    private static void count(Map<String, Counted> counts, String key, String name, String page) {
        Counted known = counts.get(key);
        counts.put(
                key,
                known == null
                        ? new Counted(name, "", page, 1)
                        : new Counted(known.name(), "", page, known.count() + 1));
    }

    private static List<Counted> most(Map<String, Counted> counts, int most) {
        List<Counted> entries = new ArrayList<>(counts.values());
        entries.sort(Comparator.comparing(Counted::count)
                .reversed()
                .thenComparing(Counted::name)
                .thenComparing(Counted::page));
        return List.copyOf(entries.subList(0, Math.min(most, entries.size())));
    }
}
