package org.broadsheet.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that grow at the end. Numbers take seven bits a byte, the lowest first, so that small ones take one byte; texts are
 * UTF-8 behind its length plus one, null is a zero. What was added is read in the same order. For one thread.
 */
public final class Bytes {

    /** Set in each byte of a number but its last. */
    private static final int MORE = 0x80;

    private byte[] array;
    private int length;

    /** None yet, with room for {@code capacity}. */
    public Bytes(int capacity) {
        array = new byte[capacity];
    }

    /** All of {@code array}, which becomes ours. */
    public Bytes(byte[] array) {
        this.array = array;
        length = array.length;
    }

    /** Holds the bytes in its first {@link #length()} places; valid until something is added. */
    public byte[] array() {
        return array;
    }

    public int length() {
        return length;
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return Arrays.copyOf(array, length);
    }

    /** Their {@link Hash64}. */
    public long hash() {
        return Hash64.of(array, length);
    }

    /** Takes all bytes away, and keeps the room. */
    public void clear() {
        length = 0;
    }

    /** Adds a number: one byte below 128, five for any other int, ten for one below 0. */
    public Bytes number(long number) {
        long rest = number;
        for (; (rest & -MORE) != 0; rest >>>= 7) {
            put((byte) (rest | MORE));
        }
        return put((byte) rest);
    }

    public Bytes flag(boolean flag) {
        return put((byte) (flag ? 1 : 0));
    }

    public Bytes text(@Nullable String text) {
        if (text == null) {
            return number(0);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return part(utf8, utf8.length);
    }

    /** Several texts, which then count as one. */
    public Bytes texts(List<String> texts) {
        Bytes inside = new Bytes(64);
        texts.forEach(inside::text);
        return part(inside);
    }

    /** Keys and values in the order of the map, which count as one text. */
    public Bytes map(Map<String, String> map) {
        Bytes inside = new Bytes(64);
        map.forEach((key, value) -> inside.text(key).text(value));
        return part(inside);
    }

    /** All that was added to {@code inside}; it counts as one text. */
    public Bytes part(Bytes inside) {
        return part(inside.array, inside.length);
    }

    Bytes part(byte[] bytes, int count) {
        return number(count + 1).put(bytes, count);
    }

    /** Adds the first {@code count} of {@code bytes} as they are. */
    public Bytes put(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, array, length, count);
        length += count;
        return this;
    }

    private Bytes put(byte one) {
        room(1);
        array[length++] = one;
        return this;
    }

    private void room(int more) {
        if (length + more > array.length) {
            array = Arrays.copyOf(array, Math.max(length + more, array.length * 2));
        }
    }

    /** Reads what was added behind the first {@code from} bytes; nothing may be added meanwhile. */
    public Reader reader(int from) {
        return new Reader(array, from, length);
    }

    /** Reads bytes from front to back; an IndexOutOfBoundsException says that they end too early. */
    public static final class Reader {

        private final byte[] array;
        private final int end;
        private int at;

        Reader(byte[] array, int from, int end) {
            this.array = array;
            this.end = end;
            at = from;
        }

        public boolean hasMore() {
            return at < end;
        }

        /** A number that was an int. */
        public int number() {
            return (int) large();
        }

        /** A number that was a long. */
        public long large() {
            byte next = array[at++];
            long number = next & (MORE - 1);
            for (int shift = 7; next < 0; shift += 7) {
                next = array[at++];
                number |= (long) (next & (MORE - 1)) << shift;
            }
            return number;
        }

        public boolean flag() {
            return array[at++] != 0;
        }

        public @Nullable String text() {
            int length = number() - 1;
            return length < 0 ? null : utf8(length);
        }

        /**
         * A text that is never null.
         *
         * @throws IllegalArgumentException when it is
         */
        public String needed() {
            String text = text();
            if (text == null) {
                throw new IllegalArgumentException("A text is missing");
            }
            return text;
        }

        /** The text in the next {@code length} bytes. */
        public String utf8(int length) {
            return new String(array, skip(length), length, StandardCharsets.UTF_8);
        }

        public List<String> texts() {
            Reader inside = part();
            List<String> texts = new ArrayList<>();
            while (inside.hasMore()) {
                texts.add(inside.needed());
            }
            return List.copyOf(texts);
        }

        /** In the order in which it was added. */
        public Map<String, String> map() {
            Reader inside = part();
            Map<String, String> map = new LinkedHashMap<>();
            while (inside.hasMore()) {
                map.put(inside.needed(), inside.needed());
            }
            return Collections.unmodifiableMap(map);
        }

        /** Reads what counts as one text. */
        public Reader part() {
            int from = skip(number() - 1);
            return new Reader(array, from, at);
        }

        /** What counts as one text, as it is. */
        byte[] bytes() {
            int from = skip(number() - 1);
            return Arrays.copyOfRange(array, from, at);
        }

        /** Passes over a text, or what counts as one. */
        void skip() {
            skip(Math.max(0, number() - 1));
        }

        /** Passes over some bytes; the place of the first, for {@link Bytes#reader}. */
        public int skip(int count) {
            int from = Objects.checkFromIndexSize(at, count, end);
            at += count;
            return from;
        }
    }
}
