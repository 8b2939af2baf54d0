package org.broadsheet.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;
import org.broadsheet.article.Hash64;
import org.broadsheet.article.Published;
import org.broadsheet.article.Texts;

/**
 * All articles in {@link Article#NEWEST_FIRST} order with what is known of each by its place in that order. Sketches stay
 * where they are kept and are asked for when needed.
 */
final class Corpus {

    /** The day of an article that does not know its day. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final List<Article> articles;
    private final Sketches sketches;

    /** The article that each is a copy of; itself when it is none. */
    private final int[] originals;

    private final TermVectors weighing;

    /** Whether most texts that could show names do; not so where all was saved in small letters. */
    private final boolean namesUsual;

    private Corpus(
            List<Article> articles, Sketches sketches, int[] originals, TermVectors weighing, boolean namesUsual) {
        this.articles = articles;
        this.sketches = sketches;
        this.originals = originals;
        this.weighing = weighing;
        this.namesUsual = namesUsual;
    }

    /** Folds the copies and weighs the terms of all others. */
    static Corpus of(List<Article> articles, Sketches sketches, Texts texts, StoryPins pins, StoryRules rules) {
        List<Article> ordered = articles.stream().sorted(Article.NEWEST_FIRST).toList();
        int[] originals = Copies.find(ordered, sketches, texts, pins);
        TermVectors weighing = new TermVectors(rules);
        int named = 0;
        int nameless = 0;
        for (int i = 0; i < originals.length; i++) {
            if (originals[i] == i) {
                Sketch sketch = sketches.sketch(ordered.get(i));
                weighing.count(sketch);
                if (sketch.hasNames()) {
                    named++;
                } else if (showsNames(ordered.get(i))) {
                    nameless++;
                }
            }
        }
        weighing.seal();
        return new Corpus(ordered, sketches, originals, weighing, named > nameless);
    }

    /** In order. */
    List<Article> articles() {
        return articles;
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

    int day(int index) {
        return day(article(index));
    }

    /** The day of {@code article} since 1970-01-01, or {@link #NO_DAY}. */
    static int day(Article article) {
        LocalDate day = article.day();
        return day == null ? NO_DAY : (int) day.toEpochDay();
    }

    boolean isCopy(int index) {
        return originals[index] != index;
    }

    /** The article that {@code index} is a copy of; itself when it is none. */
    int original(int index) {
        return originals[index];
    }

    /** The weighted terms of an article; none of a copy. */
    TermVector vector(int index) {
        return isCopy(index) ? TermVector.EMPTY : weighing.vector(sketch(index));
    }

    /** The group of an article by itself; that of a copy has no terms. */
    Group alone(int index) {
        Sketch sketch = sketch(index);
        TermVector vector = isCopy(index) ? TermVector.EMPTY : weighing.vector(sketch);
        boolean named = sketch.hasNames() || (namesUsual && showsNames(article(index)));
        return Group.of(index, vector, kinds(), named, weighing.figures(sketch), day(index));
    }

    /** A hash of what tells an article from others and puts it into its place in the order. */
    long place(int index) {
        Published published = article(index).published();
        return Hash64.of(
                article(index).id() + (published == null ? "" : " " + published.local() + published.precision()));
    }

    /** A hash of a vector of this corpus that those of others can be compared with. */
    long hash(TermVector vector) {
        return weighing.hash(vector);
    }

    /** How many terms the vectors have. */
    int terms() {
        return weighing.terms();
    }

    /** Which of them are names and numbers. */
    TermVector.Kinds kinds() {
        return weighing.kinds();
    }

    private static boolean showsNames(Article article) {
        return Sketch.showsNames(article.language().primary());
    }

    /** How much a term says in this corpus. */
    double worth(int term) {
        return weighing.worth(term);
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
