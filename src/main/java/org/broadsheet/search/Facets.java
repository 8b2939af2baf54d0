package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** One thing articles are sorted by, section or source: its values, and the value of each article. */
final class Facets {

    /** More values than this are not offered for choice, though they can be typed. */
    private static final int OFFERED = 250;

    /** Articles in one column. */
    private static final int COLUMN = 1 << 16;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] counts = new int[16];
    private int[] valueOf = new int[1 << 10];
    private int space;

    /** @param name null when the article has none */
    void add(int document, @Nullable String name) {
        if (document >= valueOf.length) {
            valueOf = Arrays.copyOf(valueOf, Math.max(document + 1, valueOf.length * 2));
        }
        space = document + 1;
        if (name == null) {
            return;
        }
        int number = numbers.computeIfAbsent(name, key -> {
            names.add(key);
            return names.size() - 1;
        });
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, number * 2);
        }
        counts[number]++;
        valueOf[document] = number + 1;
    }

    /** The commonest values with their counts, by name. */
    Map<String, Integer> offered() {
        Map<String, Integer> offered = new LinkedHashMap<>();
        numbers.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -counts[entry.getValue()])
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(OFFERED)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> offered.put(entry.getKey(), counts[entry.getValue()]));
        return offered;
    }

    /** The values of 65,536 articles after the other, a byte each: the place in {@link #offered} from 1; 0 for none of them. */
    List<byte[]> columns() {
        byte[] code = new byte[names.size() + 1];
        int place = 0;
        for (String name : offered().keySet()) {
            Integer number = numbers.get(name);
            if (number != null) {
                code[number + 1] = (byte) ++place;
            }
        }
        List<byte[]> columns = new ArrayList<>();
        for (int from = 0; from < space; from += COLUMN) {
            byte[] column = new byte[Math.min(COLUMN, space - from)];
            for (int i = 0; i < column.length; i++) {
                column[i] = code[valueOf[from + i]];
            }
            columns.add(column);
        }
        return columns;
    }

    /** Writes the columns of two facets, side by side. */
    static void write(SearchFiles files, Facets sections, Facets outlets) throws IOException {
        List<byte[]> left = sections.columns();
        List<byte[]> right = outlets.columns();
        for (int i = 0; i < left.size(); i++) {
            String key = "f/" + i;
            files.put(
                    IndexAddresses.file(key),
                    new Script(key).bytes(left.get(i)).bytes(right.get(i)).toBytes());
        }
    }

    /** The word of a filter: "section:climate-change", which no word of a text can be. */
    static String filter(String kind, String name) {
        StringBuilder filter = new StringBuilder(kind).append(':');
        Words.each(name, 0, name.length(), (start, end, word) -> {
            if (filter.charAt(filter.length() - 1) != ':') {
                filter.append('-');
            }
            filter.append(word);
        });
        return filter.toString();
    }
}
