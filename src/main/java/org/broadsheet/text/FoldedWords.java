package org.broadsheet.text;

import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of how words are folded, because to fold one costs a string or two and texts repeat their words. What
 * it hands out is what {@link Words#folded} would; equal words mostly are the same object, so that maps find them at once.
 * Many threads use it without locks: a place holds one immutable pair, and at worst a word is folded twice.
 */
final class FoldedWords {

    /** 65,536 places: an English corpus has some 30,000 words that are not rare. Some 8 MB when full. */
    private static final int BITS = 16;

    /** Longer words are rare, and would make the memory large. */
    private static final int LONGEST = 32;

    private static final @Nullable Pair[] PLACES = new Pair[1 << BITS];

    private record Pair(String written, String folded) {}

    private FoldedWords() {}

    /**
     * The folded form of the word from {@code start} to {@code end} of {@code text}.
     *
     * @param hash any number that the characters of the word alone decide
     */
    static String of(String text, int start, int end, int hash) {
        int place = (hash * 0x9E3779B9) >>> (32 - BITS);
        Pair known = PLACES[place];
        if (known != null && known.written.length() == end - start && text.startsWith(known.written, start)) {
            return known.folded;
        }
        String written = text.substring(start, end);
        String folded = Words.folded(written);
        if (written.length() <= LONGEST) {
            PLACES[place] = new Pair(written, folded);
        }
        return folded;
    }
}
