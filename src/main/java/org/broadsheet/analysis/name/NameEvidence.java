package org.broadsheet.analysis.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rest of a text says about a capitalised word: whether it also appears small, or large where it need not. */
final class NameEvidence {

    private final Map<String, int[]> uses;
    private final Set<String> known = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();

    NameEvidence(List<NameWord> words) {
        uses = new HashMap<>(words.size());
        for (NameWord word : words) {
            if (!word.opens() || !word.capital()) {
                uses.computeIfAbsent(word.folded(), key -> new int[2])[word.capital() ? 1 : 0]++;
            }
        }
    }

    /** Whether {@code word} is also written small, and no less often than with a capital in the middle of sentences. */
    boolean isCommon(String word) {
        int[] seen = uses.get(word);
        return seen != null && seen[0] > 0 && seen[0] >= seen[1];
    }

    /** Whether {@code word} has a capital in the middle of a sentence somewhere. */
    boolean isCapitalInside(String word) {
        int[] seen = uses.get(word);
        return seen != null && seen[1] > 0;
    }

    /** Remembers a name that stands in the middle of a sentence, with its first and last word. */
    void learn(List<String> name) {
        known.add(String.join(" ", name));
        known.add(name.get(name.size() - 1));
        known.add(name.get(0));
        if (name.size() > 1) {
            lasts.add(name.get(name.size() - 1));
        }
    }

    /** Whether {@code word}, without a German genitive s, ends a longer name. */
    boolean isLastOfName(String word) {
        return lasts.contains(word) || (word.endsWith("s") && lasts.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether {@code key} is such a name, or the first or last word of one. */
    boolean isKnown(String key) {
        return known.contains(key);
    }
}
