package org.broadsheet.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds words so that spellings that readers take for the same become equal: the first half of the analysis contract,
 * which the search script in the browser repeats step by step. NFKD, lower case, then the marks of Latin, Greek, Cyrillic,
 * Hebrew (points) and Arabic (harakat), which are all up to U+06ED, go, those of {@link #LATIN} are spelt out, then NFC. The
 * vowel signs of Indic scripts are marks too, but they carry meaning and stay.
 */
public final class Fold {

    /** Letters that Unicode does not take apart, and what is typed for them where keyboards do not have them. */
    public static final Map<Character, String> LATIN =
            Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı', "i");

    /** The last harakat. The marks behind it are those of other scripts. */
    private static final char LAST_DROPPED = 0x6ED;

    private Fold() {}

    /** {@code text} folded; the same object when there is nothing to fold. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return foldAny(text);
            }
            if (c >= 'A' && c <= 'Z') {
                return foldAscii(text, i);
            }
        }
        return text;
    }

    private static String foldAscii(String text, int firstUpper) {
        char[] folded = text.toCharArray();
        for (int i = firstUpper; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 128) {
                return foldAny(text);
            }
            if (c >= 'A' && c <= 'Z') {
                folded[i] = (char) (c + ('a' - 'A'));
            }
        }
        return new String(folded);
    }

    private static String foldAny(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            String plain = c < 128 ? null : LATIN.get(c);
            if (plain != null) {
                kept.append(plain);
            } else if (!isDropped(c)) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Whether {@code c} is one of the marks that folding takes away. */
    private static boolean isDropped(char c) {
        return c >= 0x300 && c <= LAST_DROPPED && Scripts.isMark(c);
    }
}
