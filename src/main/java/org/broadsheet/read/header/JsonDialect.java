package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** A JSON object first, then the body; or JSON Lines, as crawlers write them: an object in each line, and each an article. */
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
        List<Integer> others = header == null ? List.of() : others(source, header.bodyStart());
        if (header == null || others.isEmpty()) {
            return header;
        }
        Header first = TextKey.body(header);
        return new Header(first.entries(), 0, Objects.requireNonNullElse(first.body(), ""), others);
    }

    /** Where further objects begin; none when anything else stands below the first. */
    private static List<Integer> others(SourceText source, int from) {
        List<Integer> others = new ArrayList<>();
        int at = from;
        while (at < source.text().length()) {
            String line = source.text().substring(at, source.lineEnd(at)).strip();
            if (line.startsWith("{\"") && line.endsWith("}") && at > from) {
                others.add(at);
            } else if (!line.isEmpty()) {
                return List.of();
            }
            at = source.nextLine(at);
        }
        return others;
    }
}
