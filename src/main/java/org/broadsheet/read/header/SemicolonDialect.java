package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The inside of a JSON object, closed by a line {@code ;;;}, which may also stand before it: Hexo. */
final class SemicolonDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int start = 0;
        if (text.startsWith(";;;")) {
            start = source.nextLine(0);
        } else if (!text.startsWith("\"")) {
            return null;
        }
        int at = start;
        for (int line = 0; at < text.length() && line < HeaderScanner.MOST_LINES; line++) {
            int end = source.lineEnd(at);
            if (text.startsWith(";;;", at) && end - at < 20) {
                Header header = JsonValues.object("{" + text.substring(start, at) + "}", start > 0 ? 1 : 0);
                if (header == null) {
                    notes.warn(
                            1,
                            1,
                            "json-broken",
                            "The header before “;;;” is not valid JSON",
                            "read everything as text",
                            "Mend the JSON lines at the top");
                    return null;
                }
                return new Header(header.entries(), source.nextLine(at));
            }
            at = source.nextLine(at);
        }
        return null;
    }
}
