package org.broadsheet.read.body;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.read.source.Charsets;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture beside an article; its pixels are never decoded.
 *
 * @param width in pixels; 0 when not known
 * @param height in pixels; 0 when not known
 * @param refusal why it must not be shown, the end of a sentence; null when it may
 */
public record PictureFile(int width, int height, @Nullable String refusal) {

    /** Endings of the files that a browser shows. */
    private static final Set<String> ENDINGS = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp", "avif");

    /** The ending of {@code path} in lower case; null when it is none of a picture. */
    public static @Nullable String ending(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) ? ending : null;
    }

    /** Reads size and safety from the file's bytes; {@code path} says which kind it should be. Never throws. */
    public static PictureFile of(String path, byte[] bytes) {
        String ending = ending(path);
        if (ending == null) {
            return new PictureFile(0, 0, "it is not of a kind that browsers show");
        }
        if (ending.equals("svg")) {
            // Browsers read other encodings by their signs too, and would find in them what is not seen here.
            String svg = Charsets.strict(bytes, 0, StandardCharsets.UTF_8);
            return svg == null || svg.indexOf('\0') >= 0
                    ? new PictureFile(0, 0, "it is not in UTF-8")
                    : Drawing.read(svg);
        }
        try {
            return PictureSize.of(bytes);
        } catch (IndexOutOfBoundsException cut) {
            return new PictureFile(0, 0, "it is cut short");
        }
    }
}
