package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.read.source.Notes;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML between {@code +++} lines: Hugo, Zola. */
final class TomlDialect implements Dialect {

    @Override
    public @Nullable Header read(SourceText source, Notes notes) {
        String text = source.text();
        if (!text.startsWith("+++") || !isFence(text, 0, source.lineEnd(0))) {
            return null;
        }
        int start = source.nextLine(0);
        int at = start;
        for (int line = 0; at < text.length() && line < HeaderScanner.MOST_LINES && at - start < 65_536; line++) {
            if (isFence(text, at, source.lineEnd(at))) {
                return new Header(entries(text.substring(start, at), notes), source.nextLine(at));
            }
            at = source.nextLine(at);
        }
        notes.warn(1, 1, "header-not-closed", "The header has no closing “+++”", "read everything as text", null);
        return null;
    }

    private static boolean isFence(String text, int start, int end) {
        return end - start < 20 && text.substring(start, end).strip().equals("+++");
    }

    private static List<Header.Entry> entries(String toml, Notes notes) {
        TomlParseResult parsed;
        try {
            parsed = Toml.parse(toml);
        } catch (RuntimeException | StackOverflowError broken) {
            // A parser is no judge of hostile input: whatever it throws, the lines are read one by one.
            notes.warn(2, 1, "toml-broken", "The header is not valid TOML", "read it line by line", null);
            return literal(toml, Map.of());
        }
        Map<String, Header.Entry> entries = new LinkedHashMap<>();
        for (String key : parsed.keySet()) {
            Object value = parsed.get(List.of(key));
            TomlPosition place = parsed.inputPositionOf(List.of(key));
            if (value != null) {
                Value read = value(value);
                String raw = read instanceof Value.Text scalar ? scalar.text() : "";
                entries.put(
                        key,
                        new Header.Entry(
                                key,
                                read,
                                raw,
                                place == null ? 2 : place.line() + 1,
                                place == null ? 1 : place.column()));
            }
        }
        if (parsed.errors().isEmpty()) {
            return List.copyOf(entries.values());
        }
        TomlPosition place = parsed.errors().get(0).position();
        notes.warn(
                place.line() + 1,
                place.column(),
                "toml-broken",
                "The header is not valid TOML",
                "took the lines that are not as they stand",
                "Put texts in quotation marks");
        return literal(toml, entries);
    }

    /** Reads {@code key = value} lines as they stand; entries that the parser has read stay. */
    private static List<Header.Entry> literal(String toml, Map<String, Header.Entry> read) {
        Map<String, Header.Entry> entries = new LinkedHashMap<>(read);
        int line = 1;
        for (String text : toml.split("\n", -1)) {
            line++;
            int equals = text.indexOf('=');
            String key = equals < 0 ? "" : text.substring(0, equals).strip();
            if (!key.isEmpty() && key.length() <= 40 && key.indexOf(' ') < 0 && Character.isLetter(key.charAt(0))) {
                String value = Spaces.stripped(text.substring(equals + 1));
                if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
                    value = value.substring(1, value.length() - 1);
                }
                entries.putIfAbsent(key, new Header.Entry(key, Value.text(value), value, line, equals + 2));
            }
        }
        return List.copyOf(entries.values());
    }

    private static Value value(Object value) {
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i)));
            }
            return new Value.Items(items);
        }
        if (value instanceof TomlTable table) {
            Map<String, Value> entries = new LinkedHashMap<>();
            for (String key : table.keySet()) {
                Object inner = table.get(List.of(key));
                if (inner != null) {
                    entries.put(key, value(inner));
                }
            }
            return new Value.Entries(entries);
        }
        return Value.text(value.toString());
    }
}
