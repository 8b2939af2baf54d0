package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;

/**
 * The stories of all articles.
 *
 * @param heaviestFirst {@link Story#HEAVIEST_FIRST}
 * @param byArticle by article id, copies included
 */
record Stories(List<Story> heaviestFirst, Map<String, Story> byArticle) {

    /**
     * Makes the stories.
     *
     * @param groups for each article the least article of its group
     */
    static Stories of(Corpus corpus, int[] groups, StoryWriter writer, StoryPins pins) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], key -> new ArrayList<>()).add(i);
        }
        Map<String, String> names = names(pins);
        List<Story> stories = members.values().parallelStream()
                .map(group -> story(corpus, group, writer, names))
                .flatMap(Optional::stream)
                .sorted(Story.HEAVIEST_FIRST)
                .toList();
        Map<String, Story> byArticle = new HashMap<>();
        for (Story story : stories) {
            for (Article article : story.articles()) {
                byArticle.put(article.id(), story);
            }
        }
        for (int i = 0; i < groups.length; i++) {
            Story story = byArticle.get(corpus.article(corpus.original(i)).id());
            if (story != null) {
                byArticle.put(corpus.article(i).id(), story);
            }
        }
        return new Stories(stories, Map.copyOf(byArticle));
    }

    private static Map<String, String> names(StoryPins pins) {
        Map<String, String> names = new HashMap<>();
        for (StoryPins.Together pin : pins.together()) {
            if (pin.name() != null) {
                for (String id : pin.ids()) {
                    names.putIfAbsent(id, pin.name());
                }
            }
        }
        return names;
    }

    /**
     * The story of a group. Copies count only where nothing else is left to tell of: one text in several outlets is a story,
     * one text saved twice is not.
     */
    private static Optional<Story> story(
            Corpus corpus, List<Integer> group, StoryWriter writer, Map<String, String> names) {
        List<Integer> told = new ArrayList<>();
        for (int index : group) {
            if (!corpus.isCopy(index)) {
                told.add(index);
            }
        }
        Sources sources = Sources.of(corpus, group);
        if (told.size() == 1) {
            told = sources.known() > 1 ? new ArrayList<>(group) : told;
        }
        if (told.size() < 2) {
            return Optional.empty();
        }
        // Newest first is the order of the corpus, undated ones last; a story is told from its beginning.
        told.sort(Comparator.comparing((Integer index) -> !corpus.article(index).hasDay())
                .thenComparing(Collections.reverseOrder()));
        String name = null;
        for (int index : group) {
            name = name == null ? names.get(corpus.article(index).id()) : name;
        }
        return Optional.of(writer.write(told, sources.known(), sources.unknown(), name));
    }

    /** How many outlets of a group are known, and how many of its texts none of them has. */
    private record Sources(int known, int unknown) {

        static Sources of(Corpus corpus, List<Integer> group) {
            Set<String> known = new HashSet<>();
            Set<Integer> texts = new HashSet<>();
            Set<Integer> textsOfKnown = new HashSet<>();
            for (int index : group) {
                Outlet outlet = corpus.article(index).outlet();
                texts.add(corpus.original(index));
                if (outlet != null) {
                    known.add(outlet.slug());
                    textsOfKnown.add(corpus.original(index));
                }
            }
            return new Sources(known.size(), texts.size() - textsOfKnown.size());
        }
    }
}
