package org.broadsheet.read;

/**
 * How long a text is.
 *
 * @param words runs of letters and digits; in scripts without spaces half the number of characters
 * @param minutes reading time at 230 words a minute, rounded up, at least 1
 */
record Length(int words, int minutes) {

    private static final int WORDS_A_MINUTE = 230;

    static Length of(String text) {
        int words = 0;
        int characters = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? isAsciiWord(c) : Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (isUnspaced(c)) {
                    characters++;
                    inWord = false;
                } else if (!inWord) {
                    words++;
                    inWord = true;
                }
            } else if (Character.isWhitespace(c) || c == 0xA0 || c == '—' || c == '–') {
                inWord = false;
            }
        }
        int all = words + (characters + 1) / 2;
        return new Length(all, Math.max(1, (all + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE));
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese. */
    private static boolean isUnspaced(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF);
    }
}
