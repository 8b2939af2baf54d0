package org.broadsheet.read.body;

import java.nio.charset.StandardCharsets;

/**
 * The size of a PNG, GIF, JPEG or WebP picture as its first bytes give it. Layouts: PNG specification 11.2.2; GIF89a 18; ITU
 * T.81 B.2.2; RFC 9649.
 */
final class PictureSize {

    private PictureSize() {}

    static PictureFile of(byte[] bytes) {
        if (is(bytes, 1, "PNG")) {
            return size(big(bytes, 16, 4), big(bytes, 20, 4));
        }
        if (is(bytes, 0, "GIF8")) {
            return size(little(bytes, 6, 2), little(bytes, 8, 2));
        }
        if (is(bytes, 0, "RIFF") && is(bytes, 8, "WEBP")) {
            return webp(bytes);
        }
        if (big(bytes, 0, 2) == 0xFFD8) {
            return jpeg(bytes);
        }
        // AVIF keeps its size in nested boxes; it is shown without one.
        return is(bytes, 4, "ftyp") ? size(0, 0) : new PictureFile(0, 0, "its content is not a picture");
    }

    private static PictureFile webp(byte[] bytes) {
        if (is(bytes, 12, "VP8X")) {
            return size(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
        }
        if (is(bytes, 12, "VP8L")) {
            int bits = little(bytes, 21, 4);
            return size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        return size(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
    }

    private static PictureFile jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if ((bytes[at] & 0xFF) != 0xFF) {
                return size(0, 0);
            }
            if (frame) {
                return size(big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            }
            boolean alone = marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
            at += alone ? marker == 0xFF ? 1 : 2 : 2 + Math.max(2, big(bytes, at + 2, 2));
        }
        return size(0, 0);
    }

    private static PictureFile size(int width, int height) {
        boolean sound = width > 0 && height > 0 && width <= 65_535 && height <= 65_535;
        return new PictureFile(sound ? width : 0, sound ? height : 0, null);
    }

    private static boolean is(byte[] bytes, int at, String letters) {
        byte[] expected = letters.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < expected.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    private static int little(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }
}
