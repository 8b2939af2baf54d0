package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Articles to read next: those with the most alike texts outside an article's own story. A million articles have six
 * million of them, so they are kept as numbers.
 */
public final class RelatedArticles {

    /** None for any article. */
    public static final RelatedArticles NONE = new RelatedArticles(List.of(), Map.of());

    /** Related articles of one article. */
    private static final int MOST = 6;

    /** Scores are multiples of this, so that they do not flicker. */
    private static final int STEP = 5;

    /** Texts less alike, in steps, share a turn of phrase or a place: in the sample they had nothing to do with each other. */
    private static final int LEAST = 2;

    /** Bits of a score in steps. */
    private static final int BITS = 5;

    private final List<Article> articles;

    /** By the id of an article, for each related one its index and score: {@code index << BITS | score / STEP}. */
    private final Map<String, int[]> numbers;

    private RelatedArticles(List<Article> articles, Map<String, int[]> numbers) {
        this.articles = articles;
        this.numbers = numbers;
    }

    /** Copies get those of their original. */
    static RelatedArticles of(Corpus corpus, Nearest nearest, int[] groups) {
        Map<String, int[]> related = new HashMap<>();
        int[] found = new int[MOST];
        for (int i = 0; i < corpus.size(); i++) {
            int original = corpus.original(i);
            int size = 0;
            for (int at = nearest.from(original); at < nearest.to(original); at++) {
                int other = nearest.article(at);
                int steps = steps(nearest.likeness(at));
                if (steps >= LEAST && groups[other] != groups[original] && size < MOST) {
                    found[size++] = other << BITS | steps;
                }
            }
            if (size > 0) {
                related.put(corpus.article(i).id(), Arrays.copyOf(found, size));
            }
        }
        return new RelatedArticles(corpus.articles(), Map.copyOf(related));
    }

    private static int steps(int likeness) {
        return Math.min(100 / STEP, (likeness * 100 / TermVector.UNIT + STEP / 2) / STEP);
    }

    /** At most six, the most alike first. */
    List<Related> of(Article article) {
        List<Related> related = new ArrayList<>(MOST);
        for (int number : numbers.getOrDefault(article.id(), new int[0])) {
            related.add(new Related(articles.get(number >>> BITS), (number & ((1 << BITS) - 1)) * STEP));
        }
        return related;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelatedArticles same
                && articles.equals(same.articles)
                && articles.stream().allMatch(article -> of(article).equals(same.of(article)));
    }

    @Override
    public int hashCode() {
        return articles.hashCode();
    }
}
