package org.broadsheet.search;

/** The articles that have a word, ascending, with what it is worth in each. */
final class PostingList {

    /** The Rice parameter of so few postings is not written; the client works it out. */
    private static final int SHORT = 3;

    private final int[] documents;
    private final byte[] payloads;
    private final boolean weighted;
    private int count;

    /** @param weighted whether what the word is worth is written too */
    PostingList(int capacity, boolean weighted) {
        documents = new int[capacity];
        payloads = new byte[capacity];
        this.weighted = weighted;
    }

    void add(int document, int payload) {
        documents[count] = document;
        payloads[count++] = (byte) payload;
    }

    int count() {
        return count;
    }

    /** The number of the article of posting {@code i}. */
    int document(int i) {
        return documents[i];
    }

    /**
     * Writes the postings from {@code from} to {@code to}, exclusive, as gaps in Rice code.
     *
     * @param base the lowest number that an article of the list may have
     * @param space how many numbers there are from it on
     */
    void write(Bits bits, int from, int to, int base, int space, PayloadCode code) {
        int k = Bits.riceOf(space, to - from);
        if (to - from > SHORT) {
            bits.put(k, 5);
        }
        int last = base - 1;
        for (int i = from; i < to; i++) {
            bits.rice(documents[i] - last - 1, k);
            last = documents[i];
            if (weighted) {
                code.write(bits, payloads[i]);
            }
        }
    }
}
