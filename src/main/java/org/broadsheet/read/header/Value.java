package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a header. Every scalar is text: what it means is decided by the field that takes it. */
public sealed interface Value {

    /** So deep and no deeper may a value nest. */
    int DEEPEST = 10;

    /** A scalar. */
    record Text(String text) implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {}

    /** A map in the order written. */
    record Entries(Map<String, Value> entries) implements Value {}

    static Value text(String text) {
        return new Text(text);
    }

    /** All scalars in the order written, map values included; empty ones left out. */
    default List<String> scalars() {
        List<String> scalars = new ArrayList<>();
        collect(this, scalars);
        return scalars;
    }

    /** The scalars, joined with ", ". */
    default String joined() {
        return this instanceof Text text ? text.text() : String.join(", ", scalars());
    }

    /** The value of the first of these keys that has one; null for lists and scalars. */
    default @Nullable String entry(String... keys) {
        if (this instanceof Entries map) {
            for (String key : keys) {
                Value value = map.entries().get(key);
                if (value != null && !value.joined().isBlank()) {
                    return value.joined().strip();
                }
            }
        }
        return null;
    }

    private static void collect(Value value, List<String> into) {
        if (value instanceof Text text) {
            if (!text.text().isBlank()) {
                into.add(text.text().strip());
            }
        } else if (value instanceof Items list) {
            list.items().forEach(item -> collect(item, into));
        } else if (value instanceof Entries map) {
            map.entries().values().forEach(item -> collect(item, into));
        }
    }
}
