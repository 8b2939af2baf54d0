package org.broadsheet.analysis.keypoint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.Languages;
import org.broadsheet.text.WordLists;

/** The word lists of {@code sentences.txt}: which sentences can't be read alone. All words are folded. */
final class SentenceCues {

    private static final Map<String, Set<String>> LISTS = WordLists.read(SentenceCues.class, "sentences.txt");

    /** Beginnings of sentences in scripts without spaces. */
    static final List<String> LEANING_START = List.copyOf(list("leaning-start"));

    static final Set<String> LEANING_PHRASE = list("leaning-phrase");

    /** Words that count, before a comma. */
    static final Set<String> COUNTING = list("counting");

    static final Set<String> FURNITURE = list("furniture");

    static final Set<String> DISPUTE = list("dispute");
    static final Set<String> UNTRUE = list("untrue");
    static final Set<String> BUT = list("but");

    private SentenceCues() {}

    /** First words that lean on the sentence before, in {@code language}. */
    static Set<String> leaning(String language) {
        return LISTS.getOrDefault("leaning-" + Languages.orEnglish(language), Set.of());
    }

    private static Set<String> list(String key) {
        return WordLists.needed(LISTS, key);
    }
}
