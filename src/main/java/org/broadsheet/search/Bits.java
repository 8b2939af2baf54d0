package org.broadsheet.search;

import java.util.Arrays;

/** A string of bits, the first bit highest in its byte; the codes are read back by {@code BitReader} in search.js. */
final class Bits {

    /** A quotient that would need this many bits in unary is written in plain 32 bits instead. */
    private static final int ESCAPE = 24;

    private byte[] array = new byte[16];

    /** Whole bytes in {@code array}. */
    private int whole;

    /** The bits behind them, seven at most, at the right. */
    private long rest;

    private int restBits;

    int bytes() {
        return whole + (restBits > 0 ? 1 : 0);
    }

    /** The lowest {@code count} bits of {@code value}, 32 at most. */
    void put(int value, int count) {
        rest = rest << count | (value & ((1L << count) - 1));
        restBits += count;
        if (restBits >= 8) {
            room(Long.BYTES);
            while (restBits >= 8) {
                restBits -= 8;
                array[whole++] = (byte) (rest >>> restBits);
            }
        }
    }

    private void room(int more) {
        if (whole + more > array.length) {
            array = Arrays.copyOf(array, (whole + more) * 2);
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
        if (restBits == 0) {
            room(other.whole);
            System.arraycopy(other.array, 0, array, whole, other.whole);
            whole += other.whole;
        } else {
            for (int i = 0; i < other.whole; i++) {
                put(other.array[i], 8);
            }
        }
        put((int) other.rest, other.restBits);
    }

    byte[] toArray() {
        byte[] all = Arrays.copyOf(array, bytes());
        if (restBits > 0) {
            all[whole] = (byte) (rest << (8 - restBits));
        }
        return all;
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
