package org.broadsheet.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a language that are too common to say what a text is about. */
public final class StopWords {

    /** Folded, by language. */
    private static final Map<String, Set<String>> FOLDED = new HashMap<>();

    static {
        WordLists.read(StopWords.class, "stopwords.txt").forEach((language, words) -> {
            Set<String> folded = new HashSet<>();
            for (String word : words) {
                folded.add(Fold.fold(word));
            }
            FOLDED.put(language, Collections.unmodifiableSet(folded));
        });
    }

    private StopWords() {}

    /** The stop words of {@code language} (a primary tag, "en"), folded; empty for languages without a list. */
    public static Set<String> of(String language) {
        return FOLDED.getOrDefault(language, Set.of());
    }
}
