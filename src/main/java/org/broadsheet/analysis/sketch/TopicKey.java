package org.broadsheet.analysis.sketch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.Hash64;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Words;

/**
 * What the spellings of one topic have in common: its words, folded; the last one in the singular; of the best known
 * abbreviations those that they stand for.
 */
public final class TopicKey {

    /** A topic with more words is a sentence. */
    private static final int WORDS = 6;

    private static final Set<String> ENDINGS = Set.of("ss", "us", "is", "cs", "as", "os");

    /** Abbreviations that news use beside the whole name, and other whole names, as keys. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("us", "united-states"),
            Map.entry("usa", "united-states"),
            Map.entry("united-states-of-america", "united-states"),
            Map.entry("vereinigte-staaten", "united-states"),
            Map.entry("etats-unis", "united-states"),
            Map.entry("estados-unidos", "united-states"),
            Map.entry("uk", "united-kingdom"),
            Map.entry("eu", "european-union"),
            Map.entry("un", "united-nations"),
            Map.entry("uae", "united-arab-emirates"),
            Map.entry("ussr", "soviet-union"),
            Map.entry("ecb", "european-central-bank"),
            Map.entry("imf", "international-monetary-fund"),
            Map.entry("fbi", "federal-bureau-of-investigation"),
            Map.entry("cia", "central-intelligence-agency"));

    private TopicKey() {}

    /** A 64-bit hash of the key of {@code name}; 0 when it cannot be a topic. "US" can, though "us" is a stop word. */
    public static long of(String name, String language) {
        String key = text(name);
        boolean common = TermReader.isCommon(key) || TermReader.isCommon(key + "s");
        return key.isEmpty() || common || StopWords.of(language).contains(key) ? 0 : Hash64.of(key);
    }

    /** The key as words parted by "-"; empty for names without words or with too many. */
    public static String text(String name) {
        StringBuilder key = new StringBuilder(name.length());
        int[] words = {0};
        Words.each(name, 0, name.length(), (start, end, folded) -> {
            key.append(key.isEmpty() ? "" : "-").append(folded);
            words[0]++;
        });
        int length = key.length();
        if (words[0] == 1
                && length > 4
                && key.charAt(length - 1) == 's'
                && !ENDINGS.contains(key.substring(length - 2))) {
            key.setLength(length - 1);
        }
        String text = key.toString();
        return words[0] > WORDS || length < 2 ? "" : isSmall(name) ? text : WHOLE.getOrDefault(text, text);
    }

    /** "us" and "un" are words too. */
    private static boolean isSmall(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }
}
