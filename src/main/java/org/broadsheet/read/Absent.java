package org.broadsheet.read;

import java.util.Locale;
import java.util.Set;

/** Values that programs write when they have none. */
final class Absent {

    private static final Set<String> WORDS =
            Set.of("none", "null", "nan", "n/a", "unknown", "untitled", "''", "\"\"", "undefined");

    private Absent() {}

    static boolean is(String value) {
        return value.isBlank()
                || (value.length() < 12 && WORDS.contains(value.strip().toLowerCase(Locale.ROOT)));
    }
}
