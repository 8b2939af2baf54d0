package org.broadsheet.read.name;

import java.util.Locale;
import java.util.Set;

/** Values that programs write when they have none, the headline of a page that checks browsers among them. */
public final class Absent {

    private static final Set<String> WORDS = Set.of(
            "none",
            "null",
            "nan",
            "n/a",
            "unknown",
            "untitled",
            "''",
            "\"\"",
            "undefined",
            "just a moment...",
            "just a moment…");

    /** Any of them with white space around it is shorter, in UTF-16 units. */
    private static final int LONGEST = 20;

    private Absent() {}

    public static boolean is(String value) {
        return value.isBlank()
                || (value.length() < LONGEST && WORDS.contains(value.strip().toLowerCase(Locale.ROOT)));
    }
}
