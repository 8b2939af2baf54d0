package org.broadsheet.search;

import java.util.Arrays;

/** A string of bits, the first bit highest in its byte; the codes are read back by {@code BitReader} in search.js. */
final class Bits {

    /** A quotient that would need this many bits in unary is written in plain 32 bits instead. */
    private static final int ESCAPE = 24;

    private byte[] array = new byte[16];
    private long length;

    long length() {
        return length;
    }

    int bytes() {
        return (int) ((length + 7) >>> 3);
    }

    /** The lowest {@code count} bits of {@code value}, 32 at most. */
    void put(int value, int count) {
        int needed = (int) ((length + count + 7) >>> 3) + 8;
        if (needed > array.length) {
            array = Arrays.copyOf(array, needed * 2);
        }
        int left = count;
        while (left > 0) {
            int free = 8 - (int) (length & 7);
            int take = Math.min(free, left);
            int part = value >>> (left - take) & ((1 << take) - 1);
            array[(int) (length >>> 3)] |= (byte) (part << (free - take));
            length += take;
            left -= take;
        }
    }

    /** Elias gamma: as many zeros as {@code value} has bits after its first, then the value; from 1. */
    void gamma(int value) {
        int more = 31 - Integer.numberOfLeadingZeros(value);
        put(0, more);
        put(value, more + 1);
    }

    /** Golomb–Rice: the quotient by 2^k in ones and a zero, then the {@code k} bits of the rest; from 0. */
    void rice(int value, int k) {
        int quotient = value >>> k;
        if (quotient >= ESCAPE) {
            put(-1, ESCAPE);
            put(value, 32);
            return;
        }
        put((1 << (quotient + 1)) - 2, quotient + 1);
        put(value, k);
    }

    void append(Bits other) {
        int whole = (int) (other.length >>> 3);
        for (int i = 0; i < whole; i++) {
            put(other.array[i], 8);
        }
        int rest = (int) (other.length & 7);
        if (rest > 0) {
            put((other.array[whole] & 0xFF) >>> (8 - rest), rest);
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(array, bytes());
    }

    /** The best k for {@code count} values from a range of {@code space}: about log2(0.7 · space / count). */
    static int riceOf(long space, int count) {
        int k = 0;
        while (k < 30 && 10L * count * (2L << k) <= 7 * space) {
            k++;
        }
        return k;
    }
}
