package org.broadsheet.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for each different word of a text, from 0, in the order in which they are met; words that are folded alike are
 * the same. For one thread.
 */
public final class WordNumbers {

    /** A power of two. */
    private static final int LATELY = 1 << 12;

    private final Map<String, Integer> numbers = new HashMap<>(1024);

    /** Words met lately, by their hash, and their numbers: mostly the memory's own, the same object for the same word. */
    private final @Nullable Word[] lately = new Word[LATELY];

    private final int[] numberOfLate = new int[LATELY];

    /** The number of {@code word}; {@link #size} before it was met. */
    @SuppressWarnings("ReferenceEquality") // Another object with the same word costs a look into the map, nothing else.
    public int of(Word word) {
        int place = (word.hash() ^ word.hash() >>> 16) & (LATELY - 1);
        if (lately[place] != word) {
            lately[place] = word;
            numberOfLate[place] = of(word.folded());
        }
        return numberOfLate[place];
    }

    /** The number of a folded word. */
    public int of(String folded) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(folded, next);
        return known == null ? next : known;
    }

    /** How many different words were met. */
    public int size() {
        return numbers.size();
    }
}
