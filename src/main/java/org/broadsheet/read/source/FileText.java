package org.broadsheet.read.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From the bytes of a file to its text, whatever its encoding. */
public final class FileText {

    private FileText() {}

    /**
     * The text of a file.
     *
     * @param longest so many bytes are read
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
        byte[] bytes = content;
        if (content.length > longest) {
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
            bytes = Arrays.copyOf(content, end);
        }
        Charsets.Decoded decoded = Charsets.decode(bytes);
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
}
