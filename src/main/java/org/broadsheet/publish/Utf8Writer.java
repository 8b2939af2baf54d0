package org.broadsheet.publish;

import java.io.Writer;
import java.util.Arrays;

/** Characters go in, UTF-8 bytes pile up in one array that is used again for the next page. For one thread. */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[1 << 16];
    private final char[] piece = new char[1 << 10];
    private int length;
    private char high;
    private int highAt = -1;

    void reset() {
        length = 0;
        highAt = -1;
    }

    /** What was written so far, in the first {@link #length()} places; valid until the next write. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    @Override
    public void write(int character) {
        room(4);
        encode((char) character);
    }

    @Override
    public void write(char[] text, int from, int count) {
        room(count * 3 + 1);
        encode(text, from, from + count);
    }

    @Override
    public void write(String text, int from, int count) {
        for (int i = from; i < from + count; i += piece.length) {
            int end = Math.min(from + count, i + piece.length);
            text.getChars(i, end, piece, 0);
            write(piece, 0, end - i);
        }
    }

    /** Writes text that is in UTF-8 already. */
    void write(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Letters of ASCII, nearly all there are, in a loop of their own. */
    private void encode(char[] text, int from, int to) {
        byte[] out = bytes;
        for (int i = from; i < to; i++) {
            int at = length;
            while (i < to && text[i] < 0x80) {
                out[at++] = (byte) text[i++];
            }
            length = at;
            if (i < to) {
                encode(text[i]);
            }
        }
    }

    private void encode(char c) {
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        } else if (Character.isHighSurrogate(c)) {
            high = c;
            highAt = length;
        } else if (Character.isLowSurrogate(c)) {
            pair(c);
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    /** A pair may come in two writes; half a pair alone is no character and leaves nothing. */
    private void pair(char low) {
        if (highAt == length) {
            int c = Character.toCodePoint(high, low);
            bytes[length++] = (byte) (0xF0 | (c >> 18));
            bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
            bytes[length++] = (byte) (0x80 | (c & 0x3F));
            highAt = -1;
        }
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
