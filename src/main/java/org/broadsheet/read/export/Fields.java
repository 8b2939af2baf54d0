package org.broadsheet.read.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an export says of one article, on the way to a JSON object: whatever stands in a value, nothing has to be escaped by hand. */
final class Fields {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** Adds one of the values of {@code name}, unless it says nothing. */
    void add(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value.strip());
        }
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** A JSON object, a line for each field. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            for (Map.Entry<String, List<String>> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                write(json, field.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, List<String> values) throws IOException {
        if (values.size() == 1) {
            json.writeString(values.get(0));
        } else {
            json.writeArray(values.toArray(new String[0]), 0, values.size());
        }
    }
}
