package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
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
        if (opening.startsWith("---j")) {
            return script(source, start, line);
        }
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
        Header object = text.startsWith("{\"", source.nextLine(start)) ? script(source, start, line) : null;
        if (object != null) {
            return object;
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

    /**
     * An object of JSON or JavaScript between {@code ---json} or {@code ---js} (Eleventy), or {@code ---} (crawlers), and {@code
     * ---}. YAML reads both.
     */
    private static @Nullable Header script(SourceText source, int start, int line) {
        String text = source.text();
        int from = source.nextLine(start);
        int end = text.indexOf("\n---", from);
        Value value = end < 0 || end - from > HeaderValues.LONGEST_STRUCTURE
                ? null
                : YamlValue.of(text.substring(from, end)).value();
        if (!(value instanceof Value.Entries object)) {
            return null;
        }
        List<Header.Entry> entries = new ArrayList<>();
        object.entries()
                .forEach((key, inner) -> entries.add(new Header.Entry(
                        key, inner, inner instanceof Value.Text scalar ? scalar.text() : "", line + 1, 1)));
        return new Header(entries, source.nextLine(end + 1));
    }
}
