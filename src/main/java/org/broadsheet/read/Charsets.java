package org.broadsheet.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text: byte order mark, then strict UTF-8, then UTF-16 by its pattern of NUL bytes, then Windows-1252,
 * which always succeeds.
 */
final class Charsets {

    /** How many bytes are looked at to tell UTF-16 and binary files. */
    private static final int SAMPLE = 4096;

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * A decoded file.
     *
     * @param text all of it
     * @param assumed the encoding, when it was not UTF-8; null when it was
     */
    record Decoded(String text, @Nullable String assumed) {}

    private Charsets() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String text = strict(bytes, 3, StandardCharsets.UTF_8);
            if (text != null) {
                return new Decoded(text, null);
            }
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        Charset wide = byNulPattern(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide.name());
        }
        String text = strict(bytes, 0, StandardCharsets.UTF_8);
        return text != null ? new Decoded(text, null) : new Decoded(new String(bytes, WINDOWS_1252), "Windows-1252");
    }

    /** Whether so many of the first bytes are control bytes that this is a picture, an archive or a program. */
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (length == 0
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || byNulPattern(bytes) != null) {
            return false;
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 10 > length;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text of Latin letters in UTF-16 has a NUL in every other byte. */
    private static @Nullable Charset byNulPattern(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int most = length / 2 * 6 / 10;
        if (length < 8 || Math.max(even, odd) <= most || Math.min(even, odd) * 20 > length) {
            return null;
        }
        return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        if (from == 0 && isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThisOne) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
