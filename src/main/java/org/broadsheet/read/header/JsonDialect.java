package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object first, then the body. Crawlers write several: one in each line (JSON Lines), or in an array; each is an article.
 */
final class JsonDialect implements Dialect {

    /** What stands in an array behind one of its objects. */
    private static final Pattern BEHIND = Pattern.compile("\\s{0,99}[,\\]]\\s{0,99}");

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        int first = Spaces.skip(text, 0);
        boolean array = text.startsWith("[", first);
        int at = array ? Spaces.skip(text, first + 1) : first;
        if (!text.startsWith("{", at)) {
            return null;
        }
        int inside = Spaces.skip(text, at + 1);
        if (inside >= text.length() || (text.charAt(inside) != '"' && text.charAt(inside) != '}')) {
            return null;
        }
        int above = (int) text.chars().limit(at).filter(c -> c == '\n').count();
        Header object = JsonValues.object(text.substring(at), above);
        if (object == null) {
            notes.warn(
                    1,
                    1,
                    "json-broken",
                    "The file begins like a JSON header but is not valid JSON",
                    "read everything as text",
                    "Mend the JSON object at the top");
            return null;
        }
        int end = at + object.bodyStart();
        List<Integer> others = array ? JsonValues.objects(text).stream().skip(1).toList() : others(source, end);
        if (others.isEmpty() && !BEHIND.matcher(text).region(end, text.length()).matches()) {
            return array ? null : new Header(object.entries(), end);
        }
        Header article = TextKey.body(object);
        return new Header(article.entries(), 0, Objects.requireNonNullElse(article.body(), ""), others);
    }

    /** Where objects begin in the lines behind the first one; none when anything else stands there. */
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
