package org.broadsheet.analysis.speech;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.text.WordLists;

/** The word lists of {@code speakers.txt}: what tells who speaks in scripts without capitals, as it is written there. */
final class UncasedCues {

    private static final Map<String, Set<String>> LISTS = WordLists.read(UncasedCues.class, "speakers.txt");

    private UncasedCues() {}

    static Set<String> list(String key) {
        return WordLists.needed(LISTS, key);
    }

    /** The words of some lists, long ones first, as a choice of a pattern. */
    static String any(String... keys) {
        return String.join(
                "|",
                Stream.of(keys)
                        .flatMap(key -> list(key).stream())
                        .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                        .toList());
    }

    /** The characters of a list, as a class of a pattern. */
    static String all(String key) {
        return String.join("", list(key).stream().sorted().toList());
    }
}
