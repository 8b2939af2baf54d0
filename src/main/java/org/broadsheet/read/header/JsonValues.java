package org.broadsheet.read.header;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of JSON: an object at the start of a text, read as a header, and others. */
public final class JsonValues {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Value.DEEPEST)
                    .maxStringLength(20_000_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private JsonValues() {}

    static JsonParser parser(String text) throws IOException {
        return JSON.createParser(text);
    }

    /**
     * The entries of the object that {@code text} begins with.
     *
     * @param lineOffset added to every line number
     * @return with the offset after the object as the start of the body; null when it is no JSON object
     */
    static @Nullable Header object(String text, int lineOffset) {
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            List<Header.Entry> entries = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                int line = parser.currentTokenLocation().getLineNr() + lineOffset;
                int column = parser.currentTokenLocation().getColumnNr();
                Value value = value(parser, 0);
                String raw = value instanceof Value.Text scalar ? scalar.text() : "";
                entries.add(new Header.Entry(key, value, raw, line, column));
            }
            return new Header(entries, (int) parser.currentLocation().getCharOffset());
        } catch (IOException broken) {
            return null;
        }
    }

    /** Where the objects of an array begin that is all of {@code text}; none when it is another array, or broken. */
    static List<Integer> objects(String text) {
        List<Integer> starts = new ArrayList<>();
        try (JsonParser parser = parser(text)) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_OBJECT) {
                token = parser.nextToken();
                if (token == JsonToken.START_OBJECT) {
                    starts.add((int) parser.currentTokenLocation().getCharOffset());
                    parser.skipChildren();
                    token = parser.currentToken();
                }
            }
            return token == JsonToken.END_ARRAY && parser.nextToken() == null ? starts : List.of();
        } catch (IOException broken) {
            return List.of();
        }
    }

    /** The object or array that {@code text} begins with; null when it begins with neither, or it is broken. */
    public static @Nullable Value of(String text) {
        try (JsonParser parser = parser(text)) {
            JsonToken token = parser.nextToken();
            return token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? value(parser, 0) : null;
        } catch (IOException broken) {
            return null;
        }
    }

    private static Value value(JsonParser parser, int depth) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                List<Value> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser, depth + 1));
                }
                return new Value.Items(items);
            }
            case START_OBJECT -> {
                Map<String, Value> entries = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    entries.putIfAbsent(key, value(parser, depth + 1));
                }
                return new Value.Entries(entries);
            }
            case VALUE_NULL -> {
                return Value.text("");
            }
            default -> {
                String text = parser.getText();
                return Value.text(text == null ? "" : text);
            }
        }
    }
}
