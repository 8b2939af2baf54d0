package org.broadsheet.digest;

import java.util.Arrays;
import org.broadsheet.analysis.sketch.Sketch;

/**
 * Numbers the terms that two or more articles share, and counts the articles that have each. Open addressing on plain
 * arrays: a million articles have tens of millions of terms.
 */
final class TermIndex {

    /** The tally of a number. */
    private static final byte NUMBER = Byte.MIN_VALUE;

    private int[] hashes = new int[1 << 12];
    private int[] counts = new int[1 << 12];

    /** How many more articles have the term as a name than not, from -127 to 127; or {@link #NUMBER}. */
    private byte[] tallies = new byte[1 << 12];

    private int[] numbers = new int[0];

    /** By number. */
    private int[] hashesOfShared = new int[0];

    private int used;
    private int names;
    private int figures;
    private int shared;

    /** Counts one article's terms. */
    void count(Sketch sketch) {
        for (int term : sketch.terms()) {
            int place = place(Sketch.hash(term));
            tallies[place] = tally(tallies[place], Sketch.kind(term));
            if (counts[place]++ == 0) {
                hashes[place] = Sketch.hash(term);
                if (++used * 2 > hashes.length) {
                    grow();
                }
            }
        }
    }

    private static byte tally(byte tally, int kind) {
        if (kind == Sketch.NUMBER || tally == NUMBER) {
            return NUMBER;
        }
        return (byte) (kind == Sketch.NAME ? Math.min(Byte.MAX_VALUE, tally + 1) : Math.max(NUMBER + 1, tally - 1));
    }

    /**
     * Numbers the shared terms, as {@link TermVector.Kinds} has it and then by their hash, so that numbers do not depend on the
     * order of counting.
     */
    void number() {
        long[] sorted = new long[used];
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (counts[i] > 1) {
                long kind = tallies[i] >= 0 ? 0 : tallies[i] == NUMBER ? 1 : 2;
                names += kind == 0 ? 1 : 0;
                figures += kind == 1 ? 1 : 0;
                sorted[n++] = kind << 32 | hashes[i];
            }
        }
        Arrays.sort(sorted, 0, n);
        numbers = new int[hashes.length];
        hashesOfShared = new int[n];
        for (int i = 0; i < n; i++) {
            hashesOfShared[i] = (int) sorted[i];
            numbers[place(hashesOfShared[i])] = i + 1;
        }
        shared = n;
    }

    /** Which of the shared terms are names and numbers. */
    TermVector.Kinds kinds() {
        return new TermVector.Kinds(names, names + figures);
    }

    /** How many terms are shared. */
    int shared() {
        return shared;
    }

    /** In how many articles the term is; 0 when none was counted. */
    int articles(int hash) {
        return counts[place(hash)];
    }

    /** The number of a shared term, from 0; -1 for others. */
    int number(int hash) {
        return numbers[place(hash)] - 1;
    }

    /** The hash of a shared term. */
    int hash(int number) {
        return hashesOfShared[number];
    }

    private int place(int hash) {
        int mask = hashes.length - 1;
        // Fibonacci hashing (Knuth, TAOCP 6.4): of the product, as many of the highest bits as there are places.
        int place = (hash * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
        while (counts[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldCounts = counts;
        byte[] oldTallies = tallies;
        hashes = new int[oldHashes.length * 2];
        counts = new int[hashes.length];
        tallies = new byte[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                counts[place] = oldCounts[i];
                tallies[place] = oldTallies[i];
            }
        }
    }
}
