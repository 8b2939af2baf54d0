package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/** A first heading, then {@code ## Metadata} with {@code - Author:: [[X]]} bullets: Readwise. */
final class HighlightsDialect implements Dialect {

    private static final String METADATA = "## Metadata";

    /** What stands behind the bullets, above the text or above what was marked in it. */
    private static final Pattern TEXT = Pattern.compile("#{1,6} (?:Highlights|Content|Full Document)");

    private static final String MARKED = "Highlights";

    /** The bullets begin within so many lines, or it is no such file. */
    private static final int MOST_LINES = 20;

    private static final String COVER = "![rw-book-cover](";

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.startsWith("#") && !text.startsWith(COVER)) {
            return null;
        }
        List<Header.Entry> entries = new ArrayList<>();
        int at = 0;
        for (int line = 1; at < text.length() && line <= MOST_LINES; line++) {
            int end = source.lineEnd(at);
            String content =
                    Cut.at(text.substring(at, end), HeaderValues.LONGEST).strip();
            at = source.nextLine(at);
            if (content.equals(METADATA)) {
                return bullets(source, at, line + 1, entries);
            }
            if (content.startsWith("# ")) {
                entries.add(entry("title", content.substring(2).strip(), line, 3));
            } else if (content.startsWith(COVER) && content.endsWith(")")) {
                entries.add(entry("image", content.substring(COVER.length(), content.length() - 1), line, 1));
            } else if (!content.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Header bullets(SourceText source, int start, int startLine, List<Header.Entry> entries) {
        String text = source.text();
        int at = start;
        int before = entries.size();
        for (int line = startLine; at < text.length(); line++) {
            int end = source.lineEnd(at);
            String content =
                    Cut.at(text.substring(at, end), HeaderValues.LONGEST).strip();
            int colon = content.indexOf(':');
            if (content.startsWith("- ") && colon > 2) {
                String key = content.substring(2, colon).strip();
                String value = content.substring(colon + (content.startsWith("::", colon) ? 2 : 1));
                // The full title is the whole one; the heading above may be cut.
                if (Field.of(key) == Field.TITLE) {
                    entries.removeIf(entry -> entry.key().equals("title"));
                }
                entries.add(entry(key, WikiLinks.plain(value).strip(), line, colon + 3));
            } else if (!content.isEmpty()) {
                if (!TEXT.matcher(content).matches()) {
                    break;
                }
                at = source.nextLine(at);
                return content.endsWith(MARKED)
                        ? header(entries, at, before)
                        : marked(text, at, header(entries, at, before));
            }
            at = source.nextLine(at);
        }
        return header(entries, at, before);
    }

    private static @Nullable Header header(List<Header.Entry> entries, int at, int before) {
        return entries.size() == before ? null : new Header(entries, at);
    }

    /** The header of a full text, without what was marked in it and is said once more below it. */
    private static @Nullable Header marked(String text, int start, @Nullable Header header) {
        int end = text.lastIndexOf("\n## " + MARKED + "\n");
        return header == null || end < start || text.substring(start, end).isBlank()
                ? header
                : new Header(header.entries(), start, text.substring(0, end));
    }

    private static Header.Entry entry(String key, String value, int line, int column) {
        return new Header.Entry(key, Value.text(value), value, line, column);
    }
}
