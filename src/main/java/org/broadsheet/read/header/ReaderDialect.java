package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** {@code Title:}, {@code URL Source:}, {@code Published Time:}, {@code Markdown Content:}, blank lines between: Jina Reader. */
final class ReaderDialect implements Dialect {

    private static final String CONTENT = "Markdown Content:";

    /** The body begins within so many lines, or it is no such file. */
    private static final int MOST_LINES = 40;

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.startsWith("Title:") && !text.startsWith("URL Source:")) {
            return null;
        }
        List<Header.Entry> entries = new ArrayList<>();
        int at = 0;
        for (int line = 1; at < text.length() && line <= MOST_LINES; line++) {
            int end = source.lineEnd(at);
            if (text.startsWith(CONTENT, at)) {
                return entries.isEmpty() ? null : new Header(entries, Math.min(at + CONTENT.length(), text.length()));
            }
            KeyLine key = KeyLine.of(text, at, end);
            if (key != null) {
                String value = Spaces.stripped(Cut.at(text.substring(key.valueStart(), end), HeaderValues.LONGEST));
                entries.add(new Header.Entry(key.key(), Value.text(value), value, line, key.valueStart() - at + 1));
            }
            at = source.nextLine(at);
        }
        return null;
    }
}
