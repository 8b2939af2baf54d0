package org.broadsheet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word lists that come with the program: lines of {@code key = word word …}; repeated keys add up, "#" begins a comment. */
public final class WordLists {

    private WordLists() {}

    /** The lists of the resource {@code file} in the package of {@code beside}, keys and words in the order written. */
    public static Map<String, Set<String>> read(Class<?> beside, String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program is incomplete: " + file + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.startsWith("#") ? -1 : line.indexOf(" = ");
                if (equals > 0) {
                    lists.computeIfAbsent(line.substring(0, equals), key -> new LinkedHashSet<>())
                            .addAll(List.of(line.substring(equals + 3).trim().split(" +", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Not Set.copyOf: its sets compare whole strings where places collide, a hash set compares their hashes first.
        lists.replaceAll((key, words) -> Collections.unmodifiableSet(words));
        return lists;
    }

    /**
     * The list {@code key} of {@code lists}.
     *
     * @throws IllegalStateException when there is none
     */
    public static Set<String> needed(Map<String, Set<String>> lists, String key) {
        Set<String> list = lists.get(key);
        if (list == null) {
            throw new IllegalStateException("The program is incomplete: the words for " + key + " are missing");
        }
        return list;
    }
}
