package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Texts;

/**
 * All articles in {@link Article#NEWEST_FIRST} order with what is known of each by its place in that order. Sketches stay
 * where they are kept and are asked for when needed.
 *
 * @param articles in order
 * @param sketches where their sketches are
 * @param originals by index the article it is a copy of; itself when it is none
 * @param vectors by index; empty for copies
 * @param weighing what the terms of the vectors are worth
 */
record Corpus(
        List<Article> articles,
        Sketches sketches,
        List<Integer> originals,
        List<TermVector> vectors,
        TermVectors weighing) {

    /** Folds the copies and weighs the terms of all others. */
    static Corpus of(List<Article> articles, Sketches sketches, Texts texts, StoryRules rules) {
        List<Article> ordered = articles.stream().sorted(Article.NEWEST_FIRST).toList();
        int[] originals = Copies.find(ordered, sketches, texts);
        TermVectors weighing = new TermVectors(rules);
        for (int i = 0; i < originals.length; i++) {
            if (originals[i] == i) {
                weighing.count(sketches.sketch(ordered.get(i)));
            }
        }
        weighing.seal();
        TermVector[] vectors = new TermVector[originals.length];
        Arrays.parallelSetAll(
                vectors, i -> originals[i] == i ? weighing.vector(sketches.sketch(ordered.get(i))) : TermVector.EMPTY);
        return new Corpus(
                ordered, sketches, Arrays.stream(originals).boxed().toList(), Arrays.asList(vectors), weighing);
    }

    Sketch sketch(int index) {
        return sketches.sketch(article(index));
    }

    int size() {
        return articles.size();
    }

    Article article(int index) {
        return articles.get(index);
    }

    private int day(int index) {
        return Sketcher.day(article(index));
    }

    boolean isCopy(int index) {
        return originals.get(index) != index;
    }

    /** The article that {@code index} is a copy of; itself when it is none. */
    int original(int index) {
        return originals.get(index);
    }

    TermVector vector(int index) {
        return vectors.get(index);
    }

    /** How much a term says in this corpus. */
    double worth(int term) {
        return weighing.worth(term);
    }

    /** The articles most like each, as {@link Neighbours#all()} gives them. */
    long[][] neighbours() {
        return new Neighbours(vectors.toArray(new TermVector[0]), weighing.terms()).all();
    }

    /** For each article the least article of the story it would be in; copies are with their original. */
    int[] groups(long[][] neighbours, StoryPins pins, StoryRules rules) {
        Map<String, Integer> indexes = new HashMap<>();
        if (!pins.equals(StoryPins.NONE)) {
            for (int i = 0; i < size(); i++) {
                indexes.put(article(i).id(), original(i));
            }
        }
        Group[] alone = new Group[size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = Group.of(i, vector(i), day(i));
        }
        int[] groups = StoryGroups.join(alone, neighbours, rules, new Bonds(pins, indexes));
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[original(i)];
        }
        return groups;
    }

    /** Near copies by the id of their original, in order. */
    Map<String, List<Article>> copiesOf() {
        Map<String, List<Article>> copies = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            if (isCopy(i)) {
                copies.computeIfAbsent(article(original(i)).id(), id -> new ArrayList<>())
                        .add(article(i));
            }
        }
        copies.replaceAll((id, list) -> List.copyOf(list));
        return Map.copyOf(copies);
    }

    /** Originals by the id of their copies. */
    Map<String, Article> copyOf() {
        Map<String, Article> originalOf = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            if (isCopy(i)) {
                originalOf.put(article(i).id(), article(original(i)));
            }
        }
        return Map.copyOf(originalOf);
    }
}
