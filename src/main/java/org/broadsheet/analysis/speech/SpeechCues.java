package org.broadsheet.analysis.speech;

import java.util.Map;
import java.util.Set;
import org.broadsheet.text.WordLists;

/**
 * The word lists of {@code speech.txt}: what tells whose the words of a quotation are. All words are folded. The verbs of
 * speaking themselves are in {@link org.broadsheet.analysis.name.NameCues}, since they tell names too.
 */
public final class SpeechCues {

    private static final Map<String, Set<String>> LISTS = WordLists.read(SpeechCues.class, "speech.txt");

    static final Set<String> AS = list("as");
    static final Set<String> AUXILIARY = list("auxiliary");
    static final Set<String> BEFORE_OBJECT = list("before-object");
    static final Set<String> BEFORE_THING = list("before-thing");
    static final Set<String> BEFORE_VERB = list("before-verb");
    static final Set<String> BELONGING = list("belonging");
    static final Set<String> CLAIM = list("claim");
    static final Set<String> CLAUSE = list("clause");
    static final Set<String> CLOSING_SPEECH = list("closing-speech");
    static final Set<String> CONTRARY = list("contrary");
    static final Set<String> FRONTED = list("fronted");
    static final Set<String> IMPERSONAL = list("impersonal");
    static final Set<String> MANNER = list("manner");
    static final Set<String> PASSIVE = list("passive");
    static final Set<String> QUOTING = list("quoting");
    public static final Set<String> SOURCE = list("source");
    static final Set<String> SOURCE_OPENING = list("source-opening");
    static final Set<String> UNSAID = list("unsaid");
    static final Set<String> WORK = list("work");

    private SpeechCues() {}

    private static Set<String> list(String key) {
        return WordLists.needed(LISTS, key);
    }
}
