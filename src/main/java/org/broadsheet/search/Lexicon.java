package org.broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The commonest words of the dictionary, for the client to find those that a mistyped word may have meant. */
final class Lexicon {

    private static final int MOST = 40_000;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;

    private record Entry(String word, int count) {}

    /** The entry to give up first is the rarest, and of those the last in the alphabet. */
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(
            Comparator.comparingInt(Entry::count).thenComparing(Entry::word, Comparator.reverseOrder()));

    void add(EncodedTerm term) {
        String word = term.term();
        if (!term.isWord()
                || word.length() < SHORTEST
                || word.length() > LONGEST
                || !Character.isLetter(word.codePointAt(0))) {
            return;
        }
        kept.add(new Entry(word, term.count()));
        if (kept.size() > MOST) {
            kept.remove();
        }
    }

    /** The words, and for each a letter: "a" for one article, "b" for two or three, "c" for four to seven … */
    byte[] script() {
        List<Entry> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Entry::word));
        StringBuilder words = new StringBuilder();
        StringBuilder counts = new StringBuilder();
        String last = "";
        for (Entry entry : sorted) {
            FrontCoding.append(words, last, entry.word());
            last = entry.word();
            counts.append((char) ('a' + 31 - Integer.numberOfLeadingZeros(entry.count())));
        }
        return new Script("words")
                .string(words.toString())
                .string(counts.toString())
                .toBytes();
    }
}
