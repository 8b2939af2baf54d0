package org.broadsheet.digest;

import java.util.Arrays;

/**
 * Weighted terms of an article, or the sum of those of several: term numbers ascending, whole-number weights, so that sums
 * are exact in any order. A million are in memory at once, so each is one array. Immutable.
 *
 * @see TermVectors
 */
final class TermVector {

    /** The length of one article's vector: a weight of {@code UNIT} would be its only term. */
    static final int UNIT = 4096;

    static final TermVector EMPTY = new TermVector(new char[0]);

    /** Set in the first of the two characters of a number that does not fit into one. */
    private static final int LONG = 0x8000;

    /** For each term how far it is from the last one, and its weight. */
    private final char[] code;

    private TermVector(char[] code) {
        this.code = code;
    }

    /**
     * A vector.
     *
     * @param entries {@code term << 32 | weight}, ascending
     * @param size how many of them count
     */
    static TermVector of(long[] entries, int size) {
        Writer writer = new Writer(size * 4);
        for (int i = 0; i < size; i++) {
            writer.add((int) (entries[i] >>> 32), (int) entries[i]);
        }
        return writer.vector();
    }

    /** Goes through the terms. */
    Terms terms() {
        return new Terms(code);
    }

    /** More than there are terms, by little. */
    int size() {
        return code.length / 2;
    }

    /**
     * What two vectors have in common.
     *
     * @param product the sum of products of the weights of common terms
     * @param named what names add to it
     * @param figured what numbers add to it
     * @param largest what the {@link StoryRules#SET_ASIDE} largest of these add to it
     */
    record Overlap(long product, long named, long figured, long largest) {}

    /**
     * Which terms are names, numbers and words, by their own numbers.
     *
     * @param names names are numbered below it
     * @param figures numbers are numbered from {@code names} to below it, words from there
     */
    record Kinds(int names, int figures) {

        /** 0 for a name, 1 for a number, 2 for a word. */
        int of(int term) {
            return term < names ? 0 : term < figures ? 1 : 2;
        }
    }

    /** What {@code a} and {@code b} have in common. */
    static Overlap overlap(TermVector a, TermVector b, Kinds kinds) {
        Sum sum = new Sum(kinds);
        Terms mine = a.terms();
        Terms others = b.terms();
        boolean more = mine.next() && others.next();
        while (more) {
            if (mine.term < others.term) {
                more = mine.next();
            } else if (mine.term > others.term) {
                more = others.next();
            } else {
                sum.add((long) mine.weight * others.weight, mine.term);
                more = mine.next() && others.next();
            }
        }
        return sum.overlap();
    }

    /** What it has in common with another one that was put into a {@code slate}. */
    Overlap overlap(int[] slate, Kinds kinds) {
        Sum sum = new Sum(kinds);
        for (Terms mine = terms(); mine.next(); ) {
            sum.add((long) slate[mine.term] * mine.weight, mine.term);
        }
        return sum.overlap();
    }

    /** The product of {@link #overlap(int[], Kinds)} alone. */
    long product(int[] slate) {
        long sum = 0;
        for (Terms mine = terms(); mine.next(); ) {
            sum += (long) slate[mine.term] * mine.weight;
        }
        return sum;
    }

    /** Puts the weights where their terms say, since to look them up is quicker than to go through two vectors at once. */
    void put(int[] slate) {
        for (Terms mine = terms(); mine.next(); ) {
            slate[mine.term] = mine.weight;
        }
    }

    /** Puts zeros there. */
    void wipe(int[] slate) {
        for (Terms mine = terms(); mine.next(); ) {
            slate[mine.term] = 0;
        }
    }

    TermVector plus(TermVector other) {
        Writer sum = new Writer(code.length + other.code.length);
        Terms mine = terms();
        Terms others = other.terms();
        mine.next();
        others.next();
        while (mine.term < Terms.END || others.term < Terms.END) {
            int term = Math.min(mine.term, others.term);
            int weight = 0;
            if (mine.term == term) {
                weight += mine.weight;
                mine.next();
            }
            if (others.term == term) {
                weight += others.weight;
                others.next();
            }
            sum.add(term, weight);
        }
        return sum.vector();
    }

    /** Goes through the terms of a vector once. */
    static final class Terms {

        /** Comes after all terms. */
        private static final int END = Integer.MAX_VALUE;

        private final char[] code;
        private int at;
        private int term;
        private int weight;

        private Terms(char[] code) {
            this.code = code;
        }

        /** Goes to the next term, which is the first one at first; false when there is none. */
        boolean next() {
            if (at == code.length) {
                term = END;
                return false;
            }
            term += number();
            weight = number();
            return true;
        }

        private int number() {
            int first = code[at++];
            return first < LONG ? first : (first - LONG) << 16 | code[at++];
        }

        int term() {
            return term;
        }

        int weight() {
            return weight;
        }
    }

    /** Adds up products. */
    private static final class Sum {

        private final long[] largest = new long[StoryRules.SET_ASIDE];
        private final Kinds kinds;
        private long product;
        private long named;
        private long figured;

        Sum(Kinds kinds) {
            this.kinds = kinds;
        }

        void add(long one, int term) {
            product += one;
            if (term < kinds.names) {
                named += one;
            } else if (term < kinds.figures) {
                figured += one;
            }
            if (one > largest[0]) {
                int i = 0;
                while (i + 1 < largest.length && largest[i + 1] < one) {
                    largest[i] = largest[i + 1];
                    i++;
                }
                largest[i] = one;
            }
        }

        Overlap overlap() {
            long all = 0;
            for (long one : largest) {
                all += one;
            }
            return new Overlap(product, named, figured, all);
        }
    }

    private static final class Writer {

        private final char[] code;
        private int size;
        private int last;

        Writer(int most) {
            code = new char[most];
        }

        void add(int term, int weight) {
            number(term - last);
            number(weight);
            last = term;
        }

        private void number(int number) {
            if (number >= LONG) {
                code[size++] = (char) (LONG | number >>> 16);
            }
            code[size++] = (char) number;
        }

        TermVector vector() {
            return new TermVector(Arrays.copyOf(code, size));
        }
    }
}
