package org.broadsheet.read.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as Windows-1252 and saved again: "Ã©" for "é", "â€™" for "’". Each line is put right by itself, and only
 * where all that is not ASCII in it makes characters of UTF-8, which chance hardly ever does.
 */
final class DoubleEncoding {

    /** The bytes of the characters that Windows-1252 has from 0x80 to 0x9F. */
    private static final Map<Character, Byte> HIGH = high();

    /** What is left of "”", whose last byte Windows-1252 does not have, where that is lost as in most programs. */
    private static final String LOST = "â€\uFFFD";

    private DoubleEncoding() {}

    /** {@code text} put right; {@code text} itself when there is nothing to put right. */
    public static String mended(String text) {
        int sign = sign(text, 0, text.length());
        if (sign < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (sign >= 0) {
            int start = text.lastIndexOf('\n', sign) + 1;
            int end = text.indexOf('\n', sign);
            end = end < 0 ? text.length() : end;
            String mended = line(text.substring(start, end));
            if (mended != null) {
                out.append(text, done, start).append(mended);
                done = end;
            }
            sign = sign(text, end, text.length());
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    /** Where the first two bytes of a character of UTF-8 stand that is common in some language; -1 when they stand nowhere. */
    private static int sign(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            boolean first = c == 0xC2 || c == 0xC3 || c == 0xC4 || c == 0xC5 || c == 0xD0 || c == 0xD1 || c == 0xE2;
            if (first && isContinuation(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isContinuation(char c) {
        return (c >= 0x80 && c <= 0xBF) || HIGH.containsKey(c);
    }

    private static @Nullable String line(String line) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = line.charAt(i);
            Byte high = c < 0x100 ? Byte.valueOf((byte) c) : HIGH.get(c);
            if (high == null && c == '\uFFFD' && line.startsWith(LOST, i - 2)) {
                high = (byte) 0x9D;
            }
            if (high == null) {
                return null;
            }
            bytes[i] = high;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Map<Character, Byte> high() {
        Map<Character, Byte> high = new HashMap<>();
        for (int b = 0x80; b < 0xA0; b++) {
            char c = new String(new byte[] {(byte) b}, Charsets.WINDOWS_1252).charAt(0);
            if (c > 0xFF && c != '\uFFFD') {
                high.put(c, (byte) b);
            }
        }
        return Map.copyOf(high);
    }
}
