package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.jspecify.annotations.Nullable;

/** {@code key: value} lines between {@code ---} lines: Jekyll, Hugo, Obsidian and this program's own form. */
final class FencedDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = 0;
        int line = 1;
        while (start < text.length()
                && text.substring(start, source.lineEnd(start)).isBlank()) {
            start = source.nextLine(start);
            line++;
        }
        String opening = text.substring(start, Math.min(source.lineEnd(start), start + 80));
        if (!HeaderScanner.isFence(opening) || opening.startsWith(".")) {
            if (opening.startsWith("---")) {
                notes.note(
                        line,
                        1,
                        "not-a-header",
                        "The first line looks like the start of a header but is not",
                        "read everything as text",
                        null);
            }
            return null;
        }
        HeaderScanner scanner = new HeaderScanner(source, notes, source.nextLine(start), line + 1);
        Header header = scanner.scan();
        if (header == null) {
            notes.note(
                    line,
                    1,
                    "not-a-header",
                    "A line of dashes at the top is not followed by a header",
                    "read everything as text",
                    null);
            return null;
        }
        if (line > 1 || !opening.equals("---")) {
            notes.note(
                    line,
                    1,
                    "header-fence",
                    "The header does not begin with “---” on the first line",
                    "took it as the header all the same",
                    "Begin the file with three dashes");
        }
        return header;
    }
}
