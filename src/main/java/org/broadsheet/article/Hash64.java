package org.broadsheet.article;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A quick 64-bit hash that is the same on every machine: two checksums of different polynomials, for which processors have
 * instructions, so that they are quick under either of Java's compilers. It tells contents apart; it does not guard against
 * forgery.
 */
public final class Hash64 {

    /** The odd number nearest to 2^64 divided by the golden ratio. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    /** The hash of the first {@code length} bytes. */
    public static long of(byte[] bytes, int length) {
        CRC32 first = new CRC32();
        first.update(bytes, 0, length);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, length);
        return of(length, first.getValue() << 32 | second.getValue());
    }

    /** The hash of a text, in UTF-8. */
    public static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length);
    }

    /** The hash of two things, in this order, of their hashes. */
    public static long of(long first, long second) {
        return mix(mix(first) + second);
    }

    /** Spreads the bits of a number, one to one: the finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    public static long mix(long bits) {
        long z = bits + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
