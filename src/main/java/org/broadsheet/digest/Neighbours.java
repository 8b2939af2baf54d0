package org.broadsheet.digest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The articles most like each article, found through an inverted index. The reach is bounded: of a term that very many
 * articles have only those next to the article in time are looked at, so the cost of an article does not grow with
 * the corpus.
 */
final class Neighbours {

    /** Terms of an article that are looked up, heaviest first. */
    private static final int LOOKED_UP = 24;

    /** Articles looked at for one term. */
    private static final int REACH = 128;

    /** Articles compared in full. */
    private static final int COMPARED = 48;

    /** Neighbours kept of an article. */
    private static final int KEPT = 24;

    private final TermVector[] vectors;
    private final int[] starts;
    private final int[] postings;

    /**
     * Indexes the articles.
     *
     * @param alone each by itself, in the order of time
     * @param terms how many terms they have
     */
    Neighbours(Group[] alone, int terms) {
        vectors = Arrays.stream(alone).map(group -> group.sum).toArray(TermVector[]::new);
        starts = new int[terms + 1];
        for (TermVector vector : vectors) {
            for (TermVector.Terms each = vector.terms(); each.next(); ) {
                starts[each.term() + 1]++;
            }
        }
        for (int i = 0; i < terms; i++) {
            starts[i + 1] += starts[i];
        }
        postings = new int[starts[terms]];
        int[] next = Arrays.copyOf(starts, terms);
        for (int i = 0; i < vectors.length; i++) {
            for (TermVector.Terms each = vectors[i].terms(); each.next(); ) {
                postings[next[each.term()]++] = i;
            }
        }
    }

    /** For each article its neighbours. */
    Nearest all() {
        Nearest all = new Nearest(vectors.length, KEPT);
        Slates byArticle = new Slates(vectors.length);
        Slates byTerm = new Slates(starts.length);
        IntStream.range(0, vectors.length).parallel().forEach(i -> {
            int[] scores = byArticle.take();
            int[] weights = byTerm.take();
            all.put(i, of(i, scores, weights));
            byArticle.giveBack(scores);
            byTerm.giveBack(weights);
        });
        return all;
    }

    /**
     * The neighbours of an article.
     *
     * @param scores a slate by article
     * @param weights a slate by term
     */
    private long[] of(int article, int[] scores, int[] weights) {
        int[] touched = new int[256];
        int n = 0;
        for (long entry : heaviest(vectors[article])) {
            int term = (int) entry;
            int weight = (int) (entry >>> 32);
            int from = starts[term];
            int to = starts[term + 1];
            if (to - from > REACH) {
                int own = Arrays.binarySearch(postings, from, to, article);
                from = Math.max(from, Math.min(own - REACH / 2, to - REACH));
                to = from + REACH;
            }
            for (int p = from; p < to; p++) {
                int other = postings[p];
                if (scores[other] == 0) {
                    if (n == touched.length) {
                        touched = Arrays.copyOf(touched, n * 2);
                    }
                    touched[n++] = other;
                }
                scores[other] += weight;
            }
        }
        long[] found = new long[n];
        int size = 0;
        for (int i = 0; i < n; i++) {
            int other = touched[i];
            if (other != article) {
                found[size++] = (long) scores[other] << 32 | (0x7FFFFFFF - other);
            }
            scores[other] = 0;
        }
        return nearest(article, best(found, size, COMPARED), weights);
    }

    private long[] nearest(int article, long[] candidates, int[] weights) {
        TermVector own = vectors[article];
        own.put(weights);
        long[] compared = new long[candidates.length];
        for (int i = 0; i < compared.length; i++) {
            int other = 0x7FFFFFFF - (int) candidates[i];
            long likeness = vectors[other].product(weights) / TermVector.UNIT;
            compared[i] = likeness << 32 | (0x7FFFFFFF - other);
        }
        own.wipe(weights);
        long[] best = best(compared, compared.length, KEPT);
        for (int i = 0; i < best.length; i++) {
            best[i] = (best[i] & ~0xFFFFFFFFL) | (0x7FFFFFFF - (int) best[i]);
        }
        return best;
    }

    /** The {@code most} largest, largest first. */
    private static long[] best(long[] values, int size, int most) {
        if (size > most) {
            Largest largest = new Largest(most);
            for (int i = 0; i < size; i++) {
                largest.offer(values[i]);
            }
            return largest.descending();
        }
        Arrays.sort(values, 0, size);
        long[] best = new long[size];
        for (int i = 0; i < size; i++) {
            best[i] = values[size - 1 - i];
        }
        return best;
    }

    /** The heaviest terms of a vector, each as {@code weight << 32 | term}. */
    private static long[] heaviest(TermVector vector) {
        long[] entries = new long[vector.size()];
        int n = 0;
        for (TermVector.Terms each = vector.terms(); each.next(); ) {
            entries[n++] = (long) each.weight() << 32 | each.term();
        }
        return best(entries, n, LOOKED_UP);
    }
}
