package org.broadsheet.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts one after the other in an array of bytes. As a String of its own each would take 40 bytes more, and twice as many
 * for its letters if one of them is a curly quotation mark. Immutable.
 */
public final class Packed {

    private final byte[] bytes;

    /** Of what was added to {@code texts} up to now. */
    Packed(Bytes texts) {
        this(texts.toArray());
    }

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What stands after so many texts. */
    Bytes.Reader after(int texts) {
        Bytes.Reader reader = new Bytes.Reader(bytes, 0, bytes.length);
        for (int i = 0; i < texts; i++) {
            reader.skip();
        }
        return reader;
    }

    /** Adds them to {@code out}, as one text. */
    public void write(Bytes out) {
        out.part(bytes, bytes.length);
    }

    /** Reads what {@link #write} wrote. */
    public static Packed read(Bytes.Reader in) {
        return new Packed(in.bytes());
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
}
