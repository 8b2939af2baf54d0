package org.broadsheet.digest;

/** Hashes that are the same on every machine. */
final class Hash {

    private Hash() {}

    /** 64 bits of a string, from its specified 32-bit hash and its length. */
    static long of(String text) {
        return mix(((long) text.length() << 32) ^ (text.hashCode() & 0xFFFFFFFFL));
    }

    /** Spreads the bits: the finisher of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mix(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
