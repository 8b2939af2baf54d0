package org.broadsheet.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a language that are written with a full stop, which therefore need not end a sentence. */
final class Abbreviations {

    /** What may follow an abbreviation. */
    enum Kind {
        /** None: the word is no abbreviation. */
        NONE,
        /** A name follows always: "Mr.". */
        TITLE,
        /** A number or a name follows: "No.". */
        NUMBER,
        /** Anything, also the next sentence: "Inc.". */
        OTHER
    }

    private static final Map<String, Map<String, Kind>> BY_LANGUAGE = new HashMap<>();

    static {
        WordLists.read(Abbreviations.class, "abbreviations.txt").forEach((key, words) -> {
            int space = key.indexOf(' ');
            Kind kind = Kind.valueOf(key.substring(space + 1).toUpperCase(Locale.ROOT));
            add(key.substring(0, space), kind, words);
        });
        Map<String, Kind> any = BY_LANGUAGE.getOrDefault("any", Map.of());
        BY_LANGUAGE.values().forEach(own -> any.forEach(own::putIfAbsent));
    }

    private Abbreviations() {}

    /** The kind of {@code word}, given in lower case and without its final full stop. */
    static Kind kind(String word, String language) {
        Map<String, Kind> own = BY_LANGUAGE.get(language);
        return (own == null ? BY_LANGUAGE.getOrDefault("any", Map.of()) : own).getOrDefault(word, Kind.NONE);
    }

    private static void add(String language, Kind kind, Set<String> words) {
        Map<String, Kind> own = BY_LANGUAGE.computeIfAbsent(language, key -> new HashMap<>());
        words.forEach(word -> own.putIfAbsent(word, kind));
    }
}
