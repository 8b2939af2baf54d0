package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The commonest words of the dictionary, for the client to find those that a mistyped word may have meant. */
final class SpellingLexicon {

    /** Words that are kept. */
    private static final int MOST = 40_000;

    /** About so many words share a file. */
    private static final int IN_PART = 1_500;

    /** Of a word, in UTF-16 units. */
    private static final int SHORTEST = 3;

    /** Of a word, in UTF-16 units. */
    private static final int LONGEST = 25;

    /**
     * A word of articles, which a mistyped one may have meant.
     *
     * @param word folded
     * @param count how many articles have it
     * @param stem see {@link EncodedTerm}
     */
    record Entry(String word, int count, @Nullable String stem) {

        static Entry of(EncodedTerm term) {
            return new Entry(term.term(), term.count(), term.stem());
        }

        Entry plus(EncodedTerm same) {
            return new Entry(word, count + same.count(), stem);
        }
    }

    /** The entry to give up first is the rarest, and of those the last in the alphabet. */
    private final PriorityQueue<Entry> kept = new PriorityQueue<>(
            Comparator.comparingInt(Entry::count).thenComparing(Entry::word, Comparator.reverseOrder()));

    /** Whether a word is of a kind that is mistyped. */
    private static boolean takes(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && Character.isLetter(word.codePointAt(0));
    }

    void add(Entry entry) {
        if (!takes(entry.word())) {
            return;
        }
        kept.add(entry);
        if (kept.size() > MOST) {
            kept.remove();
        }
    }

    /** In how many files {@link #write} puts the words. */
    int parts() {
        return Math.max(1, kept.size() / IN_PART);
    }

    /**
     * Writes the words by their first letter, which is seldom mistyped, so that the client hardly ever needs them all. Each
     * part: the words in order, and for each a letter, "a" for one article, "b" for two or three, "c" for four to seven …
     */
    void write(SearchFiles files) throws IOException {
        List<List<Entry>> parts = new ArrayList<>();
        for (int part = 0; part < parts(); part++) {
            parts.add(new ArrayList<>());
        }
        kept.stream()
                .sorted(Comparator.comparing(Entry::word))
                .forEach(entry -> parts.get(partOf(entry.word(), parts.size())).add(entry));
        for (int part = 0; part < parts.size(); part++) {
            StringBuilder words = new StringBuilder();
            StringBuilder counts = new StringBuilder();
            String last = "";
            for (Entry entry : parts.get(part)) {
                FrontCoding.append(words, last, entry.word());
                last = entry.word();
                counts.append((char) ('a' + 31 - Integer.numberOfLeadingZeros(entry.count())));
            }
            String key = "w/" + part;
            Script script = new Script(key).string(words.toString()).string(counts.toString());
            files.put(IndexAddresses.file(key), script.toBytes());
        }
    }

    private static int partOf(String word, int parts) {
        return Integer.remainderUnsigned(IndexAddresses.hash(word.substring(0, 1)), parts);
    }
}
