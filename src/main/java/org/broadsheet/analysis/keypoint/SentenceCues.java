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
    static final List<String> LEANING_START = List.copyOf(LISTS.getOrDefault("leaning-start", Set.of()));

    static final Set<String> LEANING_PHRASE = LISTS.getOrDefault("leaning-phrase", Set.of());

    /** Words that count, before a comma. */
    static final Set<String> COUNTING = LISTS.getOrDefault("counting", Set.of());

    static final Set<String> FURNITURE = LISTS.getOrDefault("furniture", Set.of());

    static final Set<String> DISPUTE = LISTS.getOrDefault("dispute", Set.of());
    static final Set<String> UNTRUE = LISTS.getOrDefault("untrue", Set.of());
    static final Set<String> BUT = LISTS.getOrDefault("but", Set.of());

    private SentenceCues() {}

    /** First words that lean on the sentence before, in {@code language}. */
    static Set<String> leaning(String language) {
        return LISTS.getOrDefault("leaning-" + Languages.orEnglish(language), Set.of());
    }
}
