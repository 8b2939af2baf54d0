package org.broadsheet.digest;

import java.util.Arrays;

/**
 * Weighted terms of an article, or the sum of those of several: term numbers ascending, whole-number weights, so that sums
 * are exact in any order. Immutable.
 *
 * @see TermVectors
 */
final class TermVector {

    /** The length of one article's vector: a weight of {@code UNIT} would be its only term. */
    static final int UNIT = 4096;

    private static final char[] NONE = new char[0];

    static final TermVector EMPTY = new TermVector(new int[0], new int[0]);

    final int[] terms;

    /** The weights, if all fit into 16 bits, as those of one article do: otherwise their lower halves … */
    private final char[] low;

    /** … and their upper ones; empty when all are 0. */
    private final char[] high;

    TermVector(int[] terms, int[] weights) {
        this.terms = terms;
        low = new char[weights.length];
        boolean fit = true;
        for (int i = 0; i < weights.length; i++) {
            low[i] = (char) weights[i];
            fit &= weights[i] >>> 16 == 0;
        }
        high = fit ? NONE : new char[weights.length];
        for (int i = 0; i < high.length; i++) {
            high[i] = (char) (weights[i] >>> 16);
        }
    }

    /** The weight of the term at place {@code i}. */
    int weight(int i) {
        return high.length == 0 ? low[i] : high[i] << 16 | low[i];
    }

    /** The sum of products of the weights of common terms. */
    static long product(TermVector a, TermVector b) {
        return product(a, b, new long[0]);
    }

    /**
     * The sum of products of the weights of common terms.
     *
     * @param largest receives the largest products, ascending; all 0 before
     */
    static long product(TermVector a, TermVector b, long[] largest) {
        if (a.terms.length > b.terms.length) {
            return product(b, a, largest);
        }
        boolean search = b.terms.length > a.terms.length * 16;
        long sum = 0;
        int j = 0;
        for (int i = 0; i < a.terms.length && j < b.terms.length; i++) {
            int term = a.terms[i];
            if (search) {
                int found = Arrays.binarySearch(b.terms, j, b.terms.length, term);
                j = found < 0 ? -found - 1 : found;
            } else {
                while (j < b.terms.length && b.terms[j] < term) {
                    j++;
                }
            }
            if (j < b.terms.length && b.terms[j] == term) {
                long product = (long) a.weight(i) * b.weight(j++);
                sum += product;
                if (largest.length > 0 && product > largest[0]) {
                    keep(product, largest);
                }
            }
        }
        return sum;
    }

    /** The sum of products with the weights of another vector, given by term. */
    long product(int[] others) {
        long sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += (long) others[terms[i]] * weight(i);
        }
        return sum;
    }

    private static void keep(long product, long[] largest) {
        int i = 0;
        while (i + 1 < largest.length && largest[i + 1] < product) {
            largest[i] = largest[i + 1];
            i++;
        }
        largest[i] = product;
    }

    TermVector plus(TermVector other) {
        int[] terms = new int[this.terms.length + other.terms.length];
        int[] weights = new int[terms.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < this.terms.length || j < other.terms.length) {
            int my = i < this.terms.length ? this.terms[i] : Integer.MAX_VALUE;
            int its = j < other.terms.length ? other.terms[j] : Integer.MAX_VALUE;
            boolean mine = my <= its;
            boolean others = its <= my;
            terms[n] = Math.min(my, its);
            weights[n++] = (mine ? weight(i) : 0) + (others ? other.weight(j) : 0);
            i += mine ? 1 : 0;
            j += others ? 1 : 0;
        }
        return new TermVector(Arrays.copyOf(terms, n), Arrays.copyOf(weights, n));
    }
}
