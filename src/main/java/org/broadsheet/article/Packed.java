package org.broadsheet.article;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts one after the other in an array of bytes. As a String of its own each would take 40 bytes more, and twice as many
 * for its letters if one of them is a curly quotation mark. Immutable.
 */
public final class Packed {

    /** Set in each byte of a number but its last. */
    private static final int MORE = 0x80;

    /** For each text the length of its UTF-8 plus one, seven bits a byte, and its UTF-8; for null a zero. */
    private final byte[] bytes;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What stands after so many texts. */
    Reader after(int texts) {
        Reader reader = new Reader(bytes, 0, bytes.length);
        for (int i = 0; i < texts; i++) {
            reader.skip();
        }
        return reader;
    }

    /** Writes the bytes behind their number. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #write} wrote. */
    public static Packed read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new Packed(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The texts, for those who look for mistakes. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Packs text after text. */
    static final class Writer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

        Writer add(@Nullable String text) {
            return text == null ? add(0) : add(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Several texts, which then count as one. */
        Writer add(List<String> several) {
            Writer inside = new Writer();
            several.forEach(inside::add);
            return add(inside);
        }

        /** What was packed in {@code inside}; it counts as one text. */
        Writer add(Writer inside) {
            return add(inside.bytes.toByteArray());
        }

        private Writer add(byte[] text) {
            add(text.length + 1);
            bytes.writeBytes(text);
            return this;
        }

        /** A number, not below 0. */
        Writer add(int number) {
            int rest = number;
            for (; rest >= MORE; rest >>>= 7) {
                bytes.write(rest | MORE);
            }
            bytes.write(rest);
            return this;
        }

        Packed packed() {
            return new Packed(bytes.toByteArray());
        }
    }

    /** Unpacks what a {@link Writer} packed, in the same order. */
    static final class Reader {

        private final byte[] bytes;
        private final int end;
        private int at;

        private Reader(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.end = end;
            at = start;
        }

        boolean hasMore() {
            return at < end;
        }

        private void skip() {
            int length = number() - 1;
            at += Math.max(0, length);
        }

        @Nullable
        String text() {
            int length = number() - 1;
            if (length < 0) {
                return null;
            }
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        /** A text that is never null. */
        String needed() {
            return Objects.requireNonNull(text());
        }

        List<String> several() {
            Reader inside = inside();
            List<String> texts = new ArrayList<>();
            while (inside.hasMore()) {
                texts.add(inside.needed());
            }
            return List.copyOf(texts);
        }

        /** Reads what counts as one text. */
        Reader inside() {
            int length = number() - 1;
            at += length;
            return new Reader(bytes, at - length, at);
        }

        int number() {
            int number = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                number |= (next & (MORE - 1)) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }
    }
}
