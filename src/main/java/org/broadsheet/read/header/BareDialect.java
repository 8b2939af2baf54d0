package org.broadsheet.read.header;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/**
 * {@code Key: value} lines at the top without an opening line: up to the first blank line (Pelican, MultiMarkdown, e-mail), or
 * up to a closing {@code ---} (Hexo).
 */
final class BareDialect implements Dialect {

    /** What every e-mail has in its header, among much that says nothing of an article. */
    private static final Set<String> MAIL = Set.of("from", "subject");

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        KeyLine first = KeyLine.of(text, 0, source.lineEnd(0));
        if (first == null) {
            return null;
        }
        Set<String> names = new HashSet<>();
        int keys = 0;
        int known = 0;
        int at = 0;
        int lines = 0;
        while (at < text.length() && lines <= HeaderScanner.MOST_LINES) {
            int end = source.lineEnd(at);
            if (HeaderScanner.isFence(Cut.at(text.substring(at, end), 80))) {
                return Field.isKnown(first.key()) ? fenced(source, notes) : null;
            }
            if (text.substring(at, end).isBlank()) {
                break;
            }
            KeyLine key = KeyLine.of(text, at, end);
            boolean more = text.charAt(at) == ' ' || text.charAt(at) == '\t';
            if (key == null && !more) {
                return null;
            }
            keys += key == null ? 0 : 1;
            known += key != null && Field.isKnown(key.key()) ? 1 : 0;
            if (key != null) {
                names.add(Field.folded(key.key()));
            }
            at = source.nextLine(at);
            lines++;
        }
        boolean title = Field.of(first.key()) == Field.TITLE;
        boolean mail = names.containsAll(MAIL);
        if (!mail && (!Field.isKnown(first.key()) || known * 2 < keys || (keys < 2 && !title))) {
            return null;
        }
        // A closing line is put where the blank line stands, so that the one scanner reads this form too.
        String closed = text.substring(0, at) + (text.charAt(at - 1) == '\n' ? "" : "\n") + "---\n";
        // What is odd in a header of YAML, a name in quotation marks before an address, is the rule in that of an
        // e-mail.
        Header header = new HeaderScanner(new SourceText(closed), mail ? new Notes("") : notes, 0, 1).scan();
        if (header == null) {
            return null;
        }
        List<Header.Entry> entries = header.entries();
        return new Header(mail ? entries.stream().map(BareDialect::decoded).toList() : entries, at);
    }

    private static Header.Entry decoded(Header.Entry entry) {
        String text = EncodedWords.decoded(entry.raw());
        return text.equals(entry.raw())
                ? entry
                : new Header.Entry(entry.key(), Value.text(text), text, entry.line(), entry.column());
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
