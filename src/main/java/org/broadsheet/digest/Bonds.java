package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.broadsheet.article.Article;

/** The pins of {@code stories.yml} while groups are joined: which articles must be together, which groups apart. */
final class Bonds {

    private final List<int[]> together = new ArrayList<>();
    private final Map<Integer, Set<Integer>> parted = new HashMap<>();

    /** The names of groups; groups of two names are two stories. */
    private final Map<Integer, String> names = new HashMap<>();

    /**
     * Reads the pins.
     *
     * @param indexes article indexes by article id; ids that are not in it are passed over
     */
    private Bonds(StoryPins pins, Map<String, Integer> indexes) {
        for (StoryPins.Together pin : pins.together()) {
            List<Integer> known = known(pin.ids(), indexes);
            String name = pin.name();
            if (name != null) {
                known.forEach(index -> names.putIfAbsent(index, name));
            }
            for (int i = 1; i < known.size(); i++) {
                together.add(new int[] {known.get(i - 1), known.get(i)});
            }
        }
        for (List<String> pin : pins.apart()) {
            part(known(pin, indexes));
        }
    }

    /**
     * The pins for {@code articles}.
     *
     * @param group the index of the article by which each is known
     */
    static Bonds of(StoryPins pins, List<Article> articles, IntUnaryOperator group) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < articles.size() && !pins.equals(StoryPins.NONE); i++) {
            indexes.put(articles.get(i).id(), group.applyAsInt(i));
        }
        return new Bonds(pins, indexes);
    }

    private static List<Integer> known(List<String> ids, Map<String, Integer> indexes) {
        List<Integer> known = new ArrayList<>();
        for (String id : ids) {
            Integer index = indexes.get(id);
            if (index != null) {
                known.add(index);
            }
        }
        return known;
    }

    /** Parts each article from all others. */
    private void part(List<Integer> articles) {
        for (Integer article : articles) {
            Set<Integer> others = new HashSet<>(articles);
            others.remove(article);
            partedFrom(article).addAll(others);
        }
    }

    private Set<Integer> partedFrom(Integer group) {
        return parted.computeIfAbsent(group, key -> new HashSet<>());
    }

    /** Pairs of articles that are one story. */
    List<int[]> together() {
        return together;
    }

    /** Whether two groups, each named by its least article, must not be joined. */
    boolean parted(int a, int b) {
        String one = names.isEmpty() ? null : names.get(a);
        String other = one == null ? null : names.get(b);
        return (other != null && !other.equals(one))
                || (!parted.isEmpty() && parted.getOrDefault(a, Set.of()).contains(b));
    }

    /** Group {@code gone} became part of group {@code kept}. */
    void unite(int kept, int gone) {
        String name = names.remove(gone);
        if (name != null) {
            names.putIfAbsent(kept, name);
        }
        Set<Integer> foes = parted.remove(gone);
        if (foes != null) {
            for (Integer foe : foes) {
                partedFrom(foe).remove(gone);
                partedFrom(foe).add(kept);
            }
            partedFrom(kept).addAll(foes);
        }
    }
}
