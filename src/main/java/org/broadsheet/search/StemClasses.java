package org.broadsheet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Which words are forms of one another. Words whose first three letters differ are never taken for forms of one word, so
 * that the classes of one chapter of the dictionary can be known without the rest of it.
 */
final class StemClasses {

    static final int SAME_START = 3;

    /** For each word of the chapter the words of its class, itself included, in order. */
    private final List<List<Integer>> classOf = new ArrayList<>();

    StemClasses(List<EncodedTerm> words) {
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String stem = words.get(i).stem();
            List<Integer> members =
                    stem == null ? new ArrayList<>(1) : byStem.computeIfAbsent(stem, key -> new ArrayList<>(2));
            members.add(i);
            classOf.add(members);
        }
    }

    /** Places in the chapter of the words of the class of word {@code i}, ascending. */
    List<Integer> of(int i) {
        return classOf.get(i);
    }

    /** What all words of a class have in common, and no others; null when the word has no forms. */
    static @Nullable String stem(String term, String language) {
        return term.length() < SAME_START ? null : start(term) + ' ' + language + ' ' + Stems.of(term, language);
    }

    static String start(String term) {
        return term.substring(0, Math.min(SAME_START, term.length()));
    }
}
