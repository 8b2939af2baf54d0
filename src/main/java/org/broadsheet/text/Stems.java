package org.broadsheet.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

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

    /** What leaves words as they are; languages come from files, so what is kept by language must be bounded. */
    private static final Stems NONE = new Stems("und");

    private static final Map<String, Stems> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Places of the memory: a stem costs a microsecond, and texts repeat their words. */
    private static final int BITS = 16;

    private record Pair(String word, String stem) {}

    /** Snowball stemmers hold the word they work on, so each thread has its own; null for languages without one. */
    private final @Nullable ThreadLocal<SnowballStemmer> snowball;

    private final boolean cyrillicShortI;

    /** Many threads use it without locks: at worst a stem is made twice. */
    private final @Nullable Pair[] known;

    private Stems(String language) {
        ALGORITHM algorithm = ALGORITHMS.get(language);
        snowball = algorithm == null ? null : ThreadLocal.withInitial(() -> new SnowballStemmer(algorithm));
        cyrillicShortI = language.equals("ru");
        known = new Pair[algorithm == null ? 0 : 1 << BITS];
    }

    /**
     * The stems of a language; safe from many threads.
     *
     * @param language a primary tag, "en"
     */
    public static Stems in(String language) {
        return ALGORITHMS.containsKey(language) ? BY_LANGUAGE.computeIfAbsent(language, Stems::new) : NONE;
    }

    /** The stem of a folded word. */
    public String of(String word) {
        if (snowball == null || word.length() < 3 || word.length() > 40 || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        int place = (word.hashCode() * 0x9E3779B9) >>> (32 - BITS);
        Pair pair = known[place];
        if (pair == null || !pair.word.equals(word)) {
            String stem = snowball.get()
                    .stem(cyrillicShortI ? withShortI(word) : word)
                    .toString();
            pair = new Pair(word, stem.equals(word) ? word : stem);
            known[place] = pair;
        }
        return pair.stem;
    }

    /** Folding made "й" into "и"; Russian endings (-ый, -ий, -ой) are known only with the former. */
    private static String withShortI(String word) {
        int last = word.length() - 1;
        boolean ending = word.charAt(last) == 'и' && "аеиоуыэюя".indexOf(word.charAt(last - 1)) >= 0;
        return ending ? word.substring(0, last) + "й" : word;
    }
}
