package org.broadsheet.read.header;

import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** A JSON object first, then the body. */
final class JsonDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int at = Spaces.skip(text, 0);
        if (at >= text.length() || text.charAt(at) != '{') {
            return null;
        }
        int inside = Spaces.skip(text, at + 1);
        if (inside >= text.length() || (text.charAt(inside) != '"' && text.charAt(inside) != '}')) {
            return null;
        }
        Header header = JsonValues.object(text, 0);
        if (header == null) {
            notes.warn(
                    1,
                    1,
                    "json-broken",
                    "The file begins like a JSON header but is not valid JSON",
                    "read everything as text",
                    "Mend the JSON object at the top");
        }
        return header;
    }
}
