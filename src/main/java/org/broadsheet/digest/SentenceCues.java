package org.broadsheet.digest;

import java.util.Map;
import java.util.Set;
import org.broadsheet.text.WordLists;

/** The word lists of {@code sentences.txt}: which sentences can't be read alone. All words are folded. */
final class SentenceCues {

    private static final Map<String, Set<String>> LISTS = WordLists.read(SentenceCues.class, "sentences.txt");

    static final Set<String> LEANING = Set.copyOf(LISTS.getOrDefault("leaning", Set.of()));
    static final Set<String> LEANING_PHRASE = Set.copyOf(LISTS.getOrDefault("leaning-phrase", Set.of()));
    static final Set<String> FURNITURE = Set.copyOf(LISTS.getOrDefault("furniture", Set.of()));

    private SentenceCues() {}
}
