package org.broadsheet.pages;

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
import org.broadsheet.pages.Masthead.Entry;
import org.jspecify.annotations.Nullable;

/** Makes the lists that stand beside a list of articles: what its articles have in common. */
final class Rails {

    /** Lines of an index in a rail. */
    static final int INDEX = 8;

    /** Stories in a rail. */
    static final int STORIES = 5;

    private Rails() {}

    /** The stories of {@code articles} that most outlets have, at most {@code most}; those of one outlet left out. */
    static Ranking stories(List<Article> articles, Edition edition, int most) {
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

    /** A story in a ranking by outlets. */
    static Ranking.Entry entry(Story story, Edition edition) {
        return new Ranking.Entry(
                story.title(),
                story.page(),
                story.outlets(),
                (story.outlets() == 1 ? "source, " : "sources, ") + Numbers.of(size(story, edition), "article"));
    }

    /** How many articles tell a story, near copies and all. */
    static int size(Story story, Edition edition) {
        int size = 0;
        for (Article article : story.articles()) {
            size += 1 + edition.folded(article).size();
        }
        return size;
    }

    /** The topics that most of {@code articles} share; {@code but} is left out. */
    static List<Entry> topics(List<Article> articles, Edition edition, @Nullable Topic but) {
        Map<String, Entry> topics = new LinkedHashMap<>();
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
    static List<Entry> allOutlets(List<Article> articles) {
        return most(countedOutlets(articles), Integer.MAX_VALUE);
    }

    static List<Entry> sections(List<Article> articles) {
        return most(
                counted(articles, article -> {
                    Section section = article.section();
                    return section == null
                            ? new Entry("Other", "", Addresses.section(Shelves.OTHER), 0)
                            : new Entry(section.name(), "", Addresses.section(section.slug()), 0);
                }),
                INDEX);
    }

    private static Map<String, Entry> countedOutlets(List<Article> articles) {
        return counted(articles, article -> {
            Outlet outlet = article.outlet();
            return outlet == null ? null : new Entry(outlet.name(), "", Addresses.outlet(outlet.slug()), 0);
        });
    }

    private static Map<String, Entry> counted(List<Article> articles, Function<Article, @Nullable Entry> of) {
        Map<String, Entry> counts = new LinkedHashMap<>();
        for (Article article : articles) {
            Entry entry = of.apply(article);
            if (entry != null) {
                count(counts, entry.page(), entry.name(), entry.page());
            }
        }
        return counts;
    }

    private static void count(Map<String, Entry> counts, String key, String name, String page) {
        Entry known = counts.get(key);
        counts.put(
                key,
                known == null ? new Entry(name, "", page, 1) : new Entry(known.name(), "", page, known.count() + 1));
    }

    private static List<Entry> most(Map<String, Entry> counts, int most) {
        List<Entry> entries = new ArrayList<>(counts.values());
        entries.sort(Comparator.comparing(Entry::count)
                .reversed()
                .thenComparing(Entry::name)
                .thenComparing(Entry::page));
        return List.copyOf(entries.subList(0, Math.min(most, entries.size())));
    }
}
