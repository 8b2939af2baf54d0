package org.broadsheet.text;

import org.jspecify.annotations.Nullable;

/**
 * A bounded memory of words, because to fold and to stem one costs a microsecond and some strings, and texts repeat their
 * words. Many threads use it without locks: a place holds one immutable entry, and at worst a word is made twice.
 */
final class WordMemory {

    /** 65,536 places: an English corpus has some 30,000 words that are not rare. Some 10 MB when full. */
    private static final int BITS = 16;

    /** Each word has so many places, the one that was asked for last first. */
    private static final int WAYS = 4;

    /** Longer words are rare, and would make the memory large. */
    private static final int LONGEST = 32;

    private static final @Nullable Entry[] PLACES = new Entry[1 << BITS];

    /**
     * A word that was met.
     *
     * @param written null when {@code head} and {@code tail} say it
     * @param word null when folding leaves nothing
     */
    private record Entry(
            long head,
            long tail,
            @Nullable String written,
            String language,
            @Nullable Word word) {}

    private WordMemory() {}

    /**
     * The word from {@code start} to {@code end} of {@code text}; null when folding leaves nothing of it.
     *
     * @param head the first eight characters of a word that {@code isPacked}, one a byte; else any number that the
     *     characters decide
     * @param tail in the same way the next eight
     * @param isPacked whether {@code head} and {@code tail} say all: comparing them needs no look at another string
     */
    static @Nullable Word word(
            String language, String text, int start, int end, long head, long tail, boolean isPacked) {
        long mixed = (head ^ Long.rotateLeft(tail * 0x9E3779B97F4A7C15L, 32)) * 0xD6E8FEB86659FD93L;
        int first = (int) ((mixed + language.hashCode()) >>> (64 - BITS)) & -WAYS;
        for (int place = first; place < first + WAYS; place++) {
            Entry known = PLACES[place];
            if (known == null) {
                break;
            }
            if (known.head == head
                    && known.tail == tail
                    && isWritten(known.written, text, start, end, isPacked)
                    && known.language.equals(language)) {
                if (place > first) {
                    toFront(known, first, place);
                }
                return known.word;
            }
        }
        String written = text.substring(start, end);
        String folded = Words.folded(written);
        Word word = folded.isEmpty() ? null : Word.of(folded, language);
        if (written.length() <= LONGEST) {
            toFront(new Entry(head, tail, isPacked ? null : written, language, word), first, first + WAYS - 1);
        }
        return word;
    }

    /** Puts an entry before those that were asked for longer ago, up to {@code last}, whose own goes. */
    private static void toFront(Entry entry, int first, int last) {
        for (int place = last; place > first; place--) {
            PLACES[place] = PLACES[place - 1];
        }
        PLACES[first] = entry;
    }

    private static boolean isWritten(@Nullable String written, String text, int start, int end, boolean isPacked) {
        return written == null
                ? isPacked
                : !isPacked && written.length() == end - start && text.startsWith(written, start);
    }
}
