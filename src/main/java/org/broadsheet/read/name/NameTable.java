package org.broadsheet.read.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, and the words that stand for each: rows as in "BBC:bbc.com,bbc.co.uk". */
final class NameTable {

    private NameTable() {}

    /** The name for each word. */
    static Map<String, String> of(List<String> rows) {
        Map<String, String> names = new HashMap<>();
        for (String row : rows) {
            int colon = row.indexOf(':');
            for (String word : row.substring(colon + 1).split(",", -1)) {
                names.put(word, row.substring(0, colon));
            }
        }
        return Map.copyOf(names);
    }
}
