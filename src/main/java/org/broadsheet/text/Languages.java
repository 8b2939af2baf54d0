package org.broadsheet.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text from its script, its letters and its commonest words. Reads no more than the first
 * {@value #ENOUGH} characters.
 */
public final class Languages {

    private static final int ENOUGH = 1500;
    private static final String UNKNOWN = "und";

    /** A word that only one language has counts this much; one that n languages share, an n-th of it. */
    private static final int WHOLE = 60;

    /** At least this share of all words must be common words of the language; in real prose it is 0.25 to 0.5. */
    private static final double LEAST_SHARE = 0.07;

    private static final List<String> LANGUAGES =
            List.copyOf(WordLists.read(Languages.class, "stopwords.txt").keySet());
    private static final Map<String, int[]> BY_WORD = new HashMap<>();

    /** Letters that few languages use; each says more than a common word does. */
    private static final Map<Character, int[]> BY_LETTER = new HashMap<>();

    static {
        Map<String, int[]> byWord = BY_WORD;
        WordLists.read(Languages.class, "stopwords.txt").forEach((language, words) -> {
            int number = LANGUAGES.indexOf(language);
            for (String word : words) {
                byWord.merge(word, new int[] {number}, Languages::joined);
            }
        });
        letters("de", "ß");
        letters("es", "ñ¿¡");
        letters("pt", "ãõ");
        letters("fr", "œêèù");
        letters("it", "ìò");
        letters("da", "æø");
        letters("no", "æø");
        letters("is", "ðþ");
        letters("pl", "ąęłńśźż");
        letters("cs", "ěřů");
        letters("sk", "ľĺŕ");
        letters("hu", "őű");
        letters("ro", "ăâțşţ");
        letters("tr", "ğış");
        letters("vi", "ươđạảấầậắằếềệốồộớờợứừự");
        letters("lt", "ėįų");
        letters("lv", "āēīņļķģ");
        letters("et", "õ");
        letters("ca", "·");
        letters("hr", "đ");
        letters("uk", "іїєґ");
        letters("be", "ўі");
        letters("ru", "ыэё");
        letters("bg", "ъщ");
        letters("sr", "јљњћђџ");
        letters("mk", "јљњѓќѕџ");
        letters("fa", "پچژگکی");
        letters("ur", "ٹڈڑںےھہ");
        letters("ps", "ټډړږښڼېۍ");
        letters("ar", "ةىأإؤئ");
        letters("mr", "ळ");
    }

    private Languages() {}

    /**
     * The primary BCP 47 tag of the language of {@code text}, such as "en"; "und" when nothing is clear. Chinese is
     * "zh", both Norwegian forms "no", Serbian and Croatian "sr" in Cyrillic and "hr" in Latin letters.
     */
    public static String detect(String text) {
        Census census = new Census();
        census.count(text, Math.min(text.length(), ENOUGH));
        String sure = census.byScript();
        return sure == null ? byWords(text, Math.min(text.length(), ENOUGH)) : sure;
    }

    private static String byWords(String text, int end) {
        int[] scores = new int[LANGUAGES.size()];
        int words = 0;
        int start = -1;
        String lower = text.substring(0, end).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words++;
                vote(BY_WORD.get(lower.substring(start, i)), WHOLE, scores);
                start = -1;
            }
            if (c >= 128) {
                vote(BY_LETTER.get(c), WHOLE / 2, scores);
            }
        }
        return clearWinner(scores, words);
    }

    private static void vote(int @Nullable [] languages, int weight, int[] scores) {
        if (languages != null) {
            for (int language : languages) {
                scores[language] += weight / languages.length;
            }
        }
    }

    private static String clearWinner(int[] scores, int words) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        int[] sorted = scores.clone();
        Arrays.sort(sorted);
        int second = sorted[sorted.length - 2];
        boolean enough = scores[best] >= 2 * WHOLE && scores[best] >= LEAST_SHARE * WHOLE * words;
        // Danish and Norwegian, Czech and Slovak share most of their words, so the distance asked for is small.
        return enough && scores[best] * 10L >= second * 11L ? LANGUAGES.get(best) : UNKNOWN;
    }

    private static void letters(String language, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            BY_LETTER.merge(letters.charAt(i), new int[] {LANGUAGES.indexOf(language)}, Languages::joined);
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }
}
