package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * {@code Key: value} lines at the top without an opening line: up to the first blank line (Pelican, MultiMarkdown), or up to a
 * closing {@code ---} (Hexo), or a key that says that the text follows, {@code content:} (crawlers); {@code key:: value} lines also up to the first item (Logseq).
 */
final class BareDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        KeyLine first = KeyLine.of(text, 0, source.lineEnd(0));
        if (first == null) {
            return null;
        }
        boolean properties = text.startsWith("::", first.key().length());
        int keys = 0;
        int known = 0;
        int at = 0;
        int lines = 0;
        int body = -1;
        while (at < text.length() && lines <= HeaderScanner.MOST_LINES) {
            int end = source.lineEnd(at);
            if (HeaderScanner.isFence(Cut.at(text.substring(at, end), 80))) {
                return Field.isKnown(first.key()) ? fenced(source, notes) : null;
            }
            if (text.substring(at, end).isBlank() || (properties && text.startsWith("- ", at))) {
                break;
            }
            KeyLine key = properties ? KeyLine.loose(text, at, end) : KeyLine.of(text, at, end);
            boolean more = text.charAt(at) == ' ' || text.charAt(at) == '\t';
            if (key == null && !more) {
                return null;
            }
            if (key != null && keys > 0 && TextKey.is(key.key())) {
                body = key.valueStart();
                break;
            }
            keys += key == null ? 0 : 1;
            known += key != null && Field.isKnown(key.key()) ? 1 : 0;
            at = source.nextLine(at);
            lines++;
        }
        boolean title = Field.of(first.key()) == Field.TITLE;
        boolean sure = Field.isKnown(first.key()) && known * 2 >= keys && (keys > 1 || title);
        if (!sure && (!properties || known == 0)) {
            return null;
        }
        // A closing line is put where the blank line stands, so that the one scanner reads this form too.
        String closed = text.substring(0, at) + (text.charAt(at - 1) == '\n' ? "" : "\n") + "---\n";
        Header header = new HeaderScanner(new SourceText(closed), notes, 0, 1).scan();
        return header == null ? null : new Header(header.entries(), body >= 0 ? body : behindLabel(source, at));
    }

    /** Where the text begins: behind a line that says "Text:" and nothing else, if one stands there. */
    private static int behindLabel(SourceText source, int at) {
        int first = Spaces.skip(source.text(), at);
        int end = source.lineEnd(first);
        KeyLine key = KeyLine.of(source.text(), first, end);
        return key != null && key.valueStart() == end && TextKey.is(key.key()) ? end : at;
    }

    private static @Nullable Header fenced(SourceText source, Notes notes) {
        Header header = new HeaderScanner(source, notes, 0, 1).scan();
        if (header != null) {
            notes.note(
                    1,
                    1,
                    "header-not-opened",
                    "The header has no opening “---”",
                    "took the file to begin with its header",
                    "Begin the file with three dashes");
        }
        return header;
    }
}
