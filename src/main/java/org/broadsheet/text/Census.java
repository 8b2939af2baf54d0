package org.broadsheet.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the letters of a text by script: most scripts belong to one language, or to one in almost all news. */
final class Census {

    private static final Map<UnicodeScript, String> ONLY = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TIBETAN, "bo")));

    private final Map<UnicodeScript, int[]> letters = new EnumMap<>(UnicodeScript.class);
    private int all;

    /** Counts the letters before {@code end}. */
    void count(String text, int end) {
        int latin = 0;
        for (int i = 0; i < end; ) {
            char unit = text.charAt(i);
            if (unit < 128) {
                latin += (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z' ? 1 : 0;
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.computeIfAbsent(UnicodeScript.of(c), script -> new int[1])[0]++;
                all++;
            }
            i += Character.charCount(c);
        }
        all += latin;
    }

    /** The language, when the script alone decides; "und" for texts without letters; null when words must decide. */
    @Nullable
    String byScript() {
        if (all == 0) {
            return "und";
        }
        int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
        int han = of(UnicodeScript.HAN);
        // A Chinese word or a Latin name is worth several letters of an alphabet, hence the small shares.
        if (kana + han > all * 0.3) {
            return kana > (kana + han) * 0.05 ? "ja" : of(UnicodeScript.HANGUL) > han ? "ko" : "zh";
        }
        for (Map.Entry<UnicodeScript, String> entry : ONLY.entrySet()) {
            if (of(entry.getKey()) > all * 0.4) {
                return entry.getValue();
            }
        }
        return null;
    }

    private int of(UnicodeScript script) {
        int[] count = letters.get(script);
        return count == null ? 0 : count[0];
    }
}
