package org.broadsheet.search;

import org.jspecify.annotations.Nullable;

/**
 * A word with its postings as they stand in a shard.
 *
 * @param term the word
 * @param count how many articles have it
 * @param isLong whether the postings stand in files of their own and {@code postings} says only where
 * @param postings bits of the shard
 * @param places bits of the shard of places; null when the word has none
 * @param stem what the word has in common with its other forms; null when it has none
 * @param isStop whether a search passes over it: very many articles have it, and it says little or its list is too long
 *     to be fetched for what it says
 */
record EncodedTerm(
        String term,
        int count,
        boolean isLong,
        Bits postings,
        @Nullable Bits places,
        @Nullable String stem,
        boolean isStop) {

    /** From this count on a bit says whether the list is long. */
    static final int MAY_BE_LONG = 512;

    /** A word that no article of the segment has, but forms of it: looked up, it leads to them. */
    static EncodedTerm ofFormsOnly(String term, String stem) {
        return new EncodedTerm(term, 0, false, new Bits(), null, stem, false);
    }

    EncodedTerm withStem(@Nullable String other) {
        return new EncodedTerm(term, count, isLong, postings, places, other, isStop);
    }

    boolean isWord() {
        return term.indexOf(':') < 0 && !isName();
    }

    boolean isName() {
        return term.charAt(term.length() - 1) == ' ';
    }
}
