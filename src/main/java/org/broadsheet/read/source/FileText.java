package org.broadsheet.read.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From the bytes of a file to its text, whatever its encoding. */
public final class FileText {

    private FileText() {}

    /**
     * The text of a file.
     *
     * @param longest how many bytes are read at most; what follows is left out
     * @return null when the file is not text
     */
    public static @Nullable SourceText of(byte[] content, int longest, Notes notes) {
        if (Charsets.isBinary(content)) {
            notes.error(
                    0,
                    0,
                    "binary-file",
                    "The file is not text",
                    "left it out",
                    "Remove it, or give it the right ending");
            return null;
        }
        Charsets.Decoded decoded = Charsets.decode(cut(content, longest, notes));
        tellEncoding(decoded, notes);
        String text = DoubleEncoding.mended(decoded.text());
        if (!text.equals(decoded.text())) {
            notes.warn(
                    0,
                    0,
                    "double-encoding",
                    "The file was read in a wrong encoding when it was saved, as “Ã©” for “é”",
                    "put it right",
                    null);
        }
        return SourceText.of(text, notes);
    }

    /** At most {@code longest} bytes of {@code content}, and no part of a character at their end. */
    private static byte[] cut(byte[] content, int longest, Notes notes) {
        if (content.length <= longest) {
            return content;
        }
        notes.warn(
                0,
                0,
                "file-too-large",
                "The file is larger than " + (longest >> 20) + " MiB",
                "read the first " + (longest >> 20) + " MiB",
                "Divide the file");
        int end = longest;
        while (end > longest - 4 && (content[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(content, end);
    }

    private static void tellEncoding(Charsets.Decoded decoded, Notes notes) {
        if (decoded.assumed() != null) {
            notes.warn(
                    0,
                    0,
                    "encoding",
                    "The file is not in UTF-8",
                    "read it as " + decoded.assumed(),
                    "Save the file as UTF-8");
        } else if (decoded.bad() >= 0) {
            String before = decoded.text().substring(0, decoded.bad());
            notes.warn(
                    1 + (int) before.chars().filter(c -> c == '\n').count(),
                    0,
                    "encoding",
                    "Some bytes are not UTF-8",
                    "read them as Windows-1252",
                    "Save the file as UTF-8");
        }
    }
}
