package org.broadsheet.text;

import java.util.Set;

/** What the characters of a script have in common, and which languages are written without spaces and without capitals. */
public final class Scripts {

    /** Of ASCII. Every letter of every text is asked for, so both questions are short enough to be compiled into who asks. */
    private static final boolean[] ASCII_WORD = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII_WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    /** Letters before it, which is the first of Thai, are parted by spaces, and so is what they fold to. */
    public static final char FIRST_SPACELESS = 0x0E00;

    /** Languages without spaces between words; they have no capitals either. */
    private static final Set<String> SPACELESS = Set.of("ja", "zh", "th", "lo", "km", "my");

    /** Languages with spaces between words and without capitals. */
    private static final Set<String> SPACED = Set.of(
            "ar", "fa", "ur", "ps", "ckb", "he", "yi", "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "gu", "pa", "si",
            "am", "ka", "ko");

    private Scripts() {}

    /** Whether {@code language}, a primary tag, is written without spaces between words. */
    public static boolean isSpaceless(String language) {
        return SPACELESS.contains(language);
    }

    /** Whether {@code language}, a primary tag, is written without capital letters. */
    public static boolean hasNoCapitals(String language) {
        return SPACELESS.contains(language) || SPACED.contains(language);
    }

    /** Whether words of this letter are not parted by spaces: Han, Kana, Thai, Lao, Khmer (and Bopomofo). */
    public static boolean isSpaceless(int c) {
        return c >= FIRST_SPACELESS && isInSpacelessBlock(c);
    }

    private static boolean isInSpacelessBlock(int c) {
        return c <= 0x0EFF
                || (c >= 0x1780 && c <= 0x17FF)
                || (c >= 0x3005 && c <= 0x3007)
                || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB)
                || (c >= 0x3105 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x31FF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF66 && c <= 0xFF9F)
                || (c >= 0x20000 && c <= 0x323AF);
    }

    /** Whether {@code c} is a whole syllable of Korean, as all are after folding. */
    static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** Whether {@code c} is a letter, mark or number: what words are made of. */
    static boolean isWord(int c) {
        return c < 128 ? ASCII_WORD[c] : (WORD >>> Character.getType(c) & 1) != 0;
    }

    /** Whether {@code c} is a mark, such as an accent by itself. */
    static boolean isMark(int c) {
        return (MARK >>> Character.getType(c) & 1) != 0;
    }

    private static final int MARK =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int WORD = MARK
            | 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}
