package org.broadsheet.workspace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A quick 64-bit hash that is the same on every machine: eight bytes at a time are folded in by one 64×64→128-bit
 * multiplication (the construction of wyhash). It tells contents apart; it does not guard against forgery.
 */
public final class Hash64 {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD1B54A32D192ED03L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Hash64() {}

    /** The hash of the first {@code length} bytes. */
    public static long of(byte[] bytes, int length) {
        long hash = fold(length + FIRST, SECOND);
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            hash = fold(hash ^ (long) LONGS.get(bytes, at), FIRST);
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = (rest << 8) | (bytes[at] & 0xFF);
        }
        return fold(hash ^ rest, SECOND);
    }

    /** The hash of a text, in UTF-8. */
    public static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length);
    }

    /** The hash of two things, in this order, of their hashes. */
    public static long of(long first, long second) {
        return fold(first ^ FIRST, second ^ SECOND) ^ second;
    }

    private static long fold(long a, long b) {
        return (a * b) ^ Math.multiplyHigh(a, b);
    }
}
