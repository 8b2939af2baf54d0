package org.broadsheet.read;

import org.broadsheet.text.Words;

/**
 * How long a text is.
 *
 * @param words by {@link Words#count(String)}
 * @param minutes reading time at 230 words a minute, rounded up, at least 1
 */
record Length(int words, int minutes) {

    private static final int WORDS_A_MINUTE = 230;

    static Length of(String text) {
        int words = Words.count(text);
        return new Length(words, Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE));
    }
}
