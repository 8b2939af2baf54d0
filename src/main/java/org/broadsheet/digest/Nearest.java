package org.broadsheet.digest;

import java.util.Arrays;

/**
 * The articles most like each article, most alike first, side by side in two arrays: those of one stand at the places
 * {@link #from} to {@link #to}.
 */
final class Nearest {

    /** Stands where an article has fewer than the others. */
    private static final int NONE = -1;

    private final int most;
    private final int[] articles;
    private final char[] likeness;

    /**
     * Room for so many articles.
     *
     * @param most of each
     */
    Nearest(int size, int most) {
        this.most = most;
        articles = new int[size * most];
        likeness = new char[size * most];
        Arrays.fill(articles, NONE);
    }

    /**
     * Puts those of one article; threads may put those of different ones.
     *
     * @param nearest each as {@code likeness << 32 | article}
     */
    void put(int article, long[] nearest) {
        int place = from(article);
        for (long each : nearest) {
            articles[place] = (int) each;
            likeness[place++] = (char) (each >>> 32);
        }
        Arrays.fill(articles, place, from(article) + most, NONE);
    }

    int from(int article) {
        return article * most;
    }

    int to(int article) {
        int to = from(article);
        while (to < from(article) + most && articles[to] != NONE) {
            to++;
        }
        return to;
    }

    int article(int place) {
        return articles[place];
    }

    /** In 1/{@value TermVector#UNIT}. */
    int likeness(int place) {
        return likeness[place];
    }

    boolean has(int article, int near) {
        for (int i = from(article); i < to(article); i++) {
            if (articles[i] == near) {
                return true;
            }
        }
        return false;
    }
}
