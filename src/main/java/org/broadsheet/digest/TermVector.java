package org.broadsheet.digest;

/**
 * Weighted terms of an article, or the sum of those of several: term numbers ascending, whole-number weights, so that sums
 * are exact in any order. Immutable.
 *
 * @see TermVectors
 */
final class TermVector {

    /** The length of one article's vector: a weight of {@code UNIT} would be its only term. */
    static final int UNIT = 4096;

    static final TermVector EMPTY = new TermVector(new int[0], new int[0]);

    final int[] terms;
    final int[] weights;

    TermVector(int[] terms, int[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The sum of products of the weights of common terms. */
    static long product(TermVector a, TermVector b) {
        if (a.terms.length > b.terms.length) {
            return product(b, a);
        }
        long sum = 0;
        if (b.terms.length > a.terms.length * 16) {
            for (int i = 0; i < a.terms.length; i++) {
                int j = java.util.Arrays.binarySearch(b.terms, a.terms[i]);
                if (j >= 0) {
                    sum += (long) a.weights[i] * b.weights[j];
                }
            }
            return sum;
        }
        int i = 0;
        int j = 0;
        while (i < a.terms.length && j < b.terms.length) {
            int difference = a.terms[i] - b.terms[j];
            if (difference == 0) {
                sum += (long) a.weights[i++] * b.weights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The cosine of two articles, or the mean cosine of {@code pairs} pairs of articles, 0 to 1. */
    static double likeness(TermVector a, TermVector b, long pairs) {
        return product(a, b) / ((double) UNIT * UNIT * pairs);
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
            weights[n++] = (mine ? this.weights[i] : 0) + (others ? other.weights[j] : 0);
            i += mine ? 1 : 0;
            j += others ? 1 : 0;
        }
        return new TermVector(java.util.Arrays.copyOf(terms, n), java.util.Arrays.copyOf(weights, n));
    }
}
