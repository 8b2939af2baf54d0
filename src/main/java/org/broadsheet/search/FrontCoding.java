package org.broadsheet.search;

/**
 * Words in alphabetical order, each without the letters it begins like the one before, behind a capital that says how many
 * these are (A none, B one … Z 25). Folded words have no capitals, so the list needs no other separators.
 */
final class FrontCoding {

    /** Letters that a word shares with the one before it; one letter of the alphabet stands for their number. */
    private static final int MOST = 25;

    private FrontCoding() {}

    static void append(StringBuilder list, String last, String word) {
        int shared = Math.min(MOST, shared(last, word));
        list.append((char) ('A' + shared)).append(word, shared, word.length());
    }

    /** The shortest text that stands behind {@code last} in the alphabet, but not behind {@code word}, the next one. */
    static String between(String last, String word) {
        int end = shared(last, word) + 1;
        boolean splitsLetter = end < word.length() && Character.isLowSurrogate(word.charAt(end));
        return word.substring(0, splitsLetter ? end + 1 : end);
    }

    private static int shared(String last, String word) {
        int most = Math.min(last.length(), word.length());
        int shared = 0;
        while (shared < most && last.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
