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
    private static final String ENGLISH = "en";

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

    /** {@code language}, a primary tag; English for a text whose language is not known, "und". */
    public static String orEnglish(String language) {
        return language.equals(UNKNOWN) ? ENGLISH : language;
    }

    /** Whether a text in {@code language}, a primary tag, is read as English is. */
    public static boolean isEnglish(String language) {
        return orEnglish(language).equals(ENGLISH);
    }

    /**
     * The primary BCP 47 tag of the language of {@code text}, such as "en"; "und" when nothing is clear. Chinese is
     * "zh", both Norwegian forms "no", Serbian and Croatian "sr" in Cyrillic and "hr" in Latin letters.
     */
    public static String detect(String text) {
        Census census = new Census();
        census.count(text, Math.min(text.length(), ENOUGH));
        String sure = census.byScript();
        return sure == null ? new Votes(text).winner() : sure;
    }

    /**
     * How much speaks for the language that {@code text}, in Latin letters, is most likely in; 0 for next to nothing. It tells
     * which of several readings of the same bytes is meant; it does not compare one text with another.
     */
    public static int evidence(String text) {
        Votes votes = new Votes(text);
        return votes.areEnough() ? votes.most() : 0;
    }

    /** What the common words and the rare letters of a text say. */
    private static final class Votes {

        private final int[] scores = new int[LANGUAGES.size()];
        private int words;
        private int best;

        Votes(String text) {
            String lower = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
            int start = -1;
            for (int i = 0; i <= lower.length(); i++) {
                char c = i < lower.length() ? lower.charAt(i) : ' ';
                if (c < 128 ? c >= 'a' && c <= 'z' : isInWord(c)) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    if (!isUnit(lower, start)) {
                        words++;
                        add(BY_WORD.get(lower.substring(start, i)), WHOLE);
                    }
                    start = -1;
                }
                // A letter by itself may be a sign in another encoding: the "£" of "£5" is a letter in that of Poland.
                if (c >= 128 && (isLetter(lower, i - 1) || isLetter(lower, i + 1))) {
                    add(BY_LETTER.get(c), WHOLE / 2);
                }
            }
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
        }

        private static boolean isInWord(char c) {
            return Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        }

        /** Whether the letters from {@code at} on belong to a number: the "C" of "18C" or "18 °C" is no French word. */
        private static boolean isUnit(String text, int at) {
            return at > 0 && (Character.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '°');
        }

        private static boolean isLetter(String text, int at) {
            return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
        }

        private void add(int @Nullable [] languages, int weight) {
            if (languages != null) {
                for (int language : languages) {
                    scores[language] += weight / languages.length;
                }
            }
        }

        int most() {
            return scores[best];
        }

        boolean areEnough() {
            return most() >= 2 * WHOLE && most() >= LEAST_SHARE * WHOLE * words;
        }

        String winner() {
            int[] sorted = scores.clone();
            Arrays.sort(sorted);
            int second = sorted[sorted.length - 2];
            // Danish and Norwegian, Czech and Slovak share most of their words, so the distance asked for is small.
            return areEnough() && most() * 10L >= second * 11L ? LANGUAGES.get(best) : UNKNOWN;
        }
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
