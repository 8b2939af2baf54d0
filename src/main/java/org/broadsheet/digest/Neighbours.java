package org.broadsheet.digest;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.broadsheet.article.Hash64;

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
    static final int KEPT = 24;

    /** Postings between two marks. */
    private static final int STRIDE = 32;

    private final TermVector[] vectors;
    private final int[] starts;
    private final int[] postings;

    /** Of each article a hash of its vector, and of all else that decides whether it is a neighbour, and which. */
    private final long[] hashes;

    /** The sums of the hashes of the articles before every {@value #STRIDE}th posting. */
    private final long[] marks;

    /**
     * Indexes the articles.
     *
     * @param alone each by itself, in the order of time
     * @param terms how many terms they have
     * @param hashes of each article a hash of its vector and of its place in the order
     */
    Neighbours(Group[] alone, int terms, long[] hashes) {
        this.hashes = hashes;
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
        marks = new long[postings.length / STRIDE + 1];
        long sum = 0;
        for (int i = 0; i < postings.length; ) {
            sum += hashes[postings[i++]];
            if (i % STRIDE == 0) {
                marks[i / STRIDE] = sum;
            }
        }
    }

    /** Finds the neighbours of each article that are not known. */
    void find(KnownNeighbours known) {
        Slates byArticle = new Slates(vectors.length);
        Slates byTerm = new Slates(starts.length);
        IntStream.range(0, vectors.length).parallel().forEach(i -> {
            long[] heaviest = heaviest(vectors[i]);
            long hash = foundIn(i, heaviest);
            if (!known.has(i, hash)) {
                int[] scores = byArticle.take();
                int[] weights = byTerm.take();
                known.put(i, hash, of(i, heaviest, scores, weights));
                byArticle.giveBack(scores);
                byTerm.giveBack(weights);
            }
        });
    }

    /** A hash of all that the neighbours of an article depend on. */
    private long foundIn(int article, long[] heaviest) {
        long hash = hashes[article];
        for (long entry : heaviest) {
            int term = (int) entry;
            int from = from(article, term);
            hash = Hash64.of(hash, sum(to(from, term)) - sum(from));
        }
        return hash;
    }

    /** The sum of the hashes of the articles of all postings before {@code place}. */
    private long sum(int place) {
        int mark = place / STRIDE;
        long sum = marks[mark];
        for (int i = mark * STRIDE; i < place; i++) {
            sum += hashes[postings[i]];
        }
        return sum;
    }

    /** Where those postings of a term begin that are looked at for an article: of many, those next to it. */
    private int from(int article, int term) {
        int from = starts[term];
        int to = starts[term + 1];
        if (to - from <= REACH) {
            return from;
        }
        int own = Arrays.binarySearch(postings, from, to, article);
        return Math.max(from, Math.min(own - REACH / 2, to - REACH));
    }

    private int to(int from, int term) {
        return Math.min(from + REACH, starts[term + 1]);
    }

    /**
     * The neighbours of an article.
     *
     * @param heaviest of its terms
     * @param scores a slate by article
     * @param weights a slate by term
     */
    private long[] of(int article, long[] heaviest, int[] scores, int[] weights) {
        int[] touched = new int[256];
        int n = 0;
        for (long entry : heaviest) {
            int term = (int) entry;
            int weight = (int) (entry >>> 32);
            int from = from(article, term);
            int to = to(from, term);
            for (int p = from; p < to; p++) {
                int other = postings[p];
                if (scores[other] == 0) {
                    touched = n < touched.length ? touched : Arrays.copyOf(touched, n * 2);
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
