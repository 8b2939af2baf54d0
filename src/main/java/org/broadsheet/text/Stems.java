package org.broadsheet.text;

import java.util.EnumMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The stem that the forms of a word share, by the Snowball stemmers; a word without a stemmer is its own stem. */
public final class Stems {

    private static final Map<String, ALGORITHM> ALGORITHMS = Map.ofEntries(
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("ga", ALGORITHM.IRISH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nb", ALGORITHM.NORWEGIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("nn", ALGORITHM.NORWEGIAN),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    /** Snowball stemmers hold the word they work on, so each thread has its own. */
    private static final ThreadLocal<Map<ALGORITHM, SnowballStemmer>> OWN =
            ThreadLocal.withInitial(() -> new EnumMap<>(ALGORITHM.class));

    private Stems() {}

    /**
     * The stem of a folded word, the same object when it is the word itself; costs a microsecond.
     *
     * @param language a primary tag, "en"
     */
    public static String of(String word, String language) {
        ALGORITHM algorithm = ALGORITHMS.get(language);
        if (algorithm == null || word.length() < 3 || word.length() > 40 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        SnowballStemmer stemmer = OWN.get().computeIfAbsent(algorithm, SnowballStemmer::new);
        String stem = stemmer.stem(algorithm == ALGORITHM.RUSSIAN ? withShortI(word) : word)
                .toString();
        return stem.equals(word) ? word : stem;
    }

    /** Folding made "й" into "и"; Russian endings (-ый, -ий, -ой) are known only with the former. */
    private static String withShortI(String word) {
        int last = word.length() - 1;
        boolean ending = word.charAt(last) == 'и' && "аеиоуыэюя".indexOf(word.charAt(last - 1)) >= 0;
        return ending ? word.substring(0, last) + "й" : word;
    }
}
