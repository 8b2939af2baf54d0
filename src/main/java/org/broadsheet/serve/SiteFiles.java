package org.broadsheet.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the file that an address means, and none that lies elsewhere. */
final class SiteFiles {

    static final String FRONT = "index.html";

    private final Path root;

    /** Over a folder that need not exist yet. */
    SiteFiles(Path root) {
        this.root = root;
    }

    /**
     * The real path of the file that an address means. A folder's address ends with "/" and means the {@code index.html}
     * in it; without the "/" the folder itself is found.
     *
     * @param address as a browser sent it, from "/" on, escaped, without a query
     * @return null when there is nothing, nothing to be shown, or not in the folder
     */
    @Nullable
    Path find(String address) {
        String path = unescaped(address);
        if (path == null || !path.startsWith("/") || !isPlain(path)) {
            return null;
        }
        try {
            String name = path.substring(1) + (path.endsWith("/") ? FRONT : "");
            Path home = root.toRealPath();
            Path file = home.resolve(name).toRealPath();
            if (!file.startsWith(home)) {
                return null;
            }
            return Files.isRegularFile(file) || Files.isRegularFile(file.resolve(FRONT)) ? file : null;
        } catch (IOException | InvalidPathException nothing) {
            return null;
        }
    }

    /** No way up, no hidden file, no empty name, no other separator, no control character. */
    private static boolean isPlain(String path) {
        return !path.contains("/.")
                && !path.contains("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }

    /** Without its percent signs, once; null when that is not well-formed UTF-8. */
    static @Nullable String unescaped(String address) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%') {
                int high = i + 2 < address.length() ? Character.digit(address.charAt(i + 1), 16) : -1;
                int low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
