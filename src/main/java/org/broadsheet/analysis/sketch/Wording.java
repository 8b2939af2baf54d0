package org.broadsheet.analysis.sketch;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.article.Hash64;

/** How a text is worded, by its runs of three words (shingles): a signature to find its like by, and all of them to be sure. */
public final class Wording {

    /** In words. */
    private static final int SHINGLE = 3;

    /** Words from the beginning that count: outlets shorten agency texts at the end. */
    private static final int WORDS = 400;

    /** 64 numbers of 8 bits, so that an estimate of likeness errs by about 0.06. */
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(64, 8);

    /** The length of a signature. */
    public static final int BYTES = POLICY.getSignatureSizeInBytes();

    private Wording() {}

    /** The signature of a text with these words; empty when there are none. */
    static byte[] signature(WordList words) {
        long[] shingles = shingles(words);
        return shingles.length == 0
                ? new byte[0]
                : POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles));
    }

    /** About which part of their shingles the texts of two signatures have in common, 0 to 1. */
    public static double likeness(byte[] a, byte[] b) {
        return POLICY.getFractionOfEqualComponents(a, b);
    }

    /**
     * Hashes of the shingles of {@code text} in order; of all words together when they are fewer than three, none when there
     * are none.
     *
     * @param language a primary tag, "en"
     */
    public static long[] shingles(String text, String language) {
        return shingles(new WordList(text, language, WORDS));
    }

    private static long[] shingles(WordList words) {
        int size = Math.min(words.size(), WORDS);
        int length = Math.min(SHINGLE, size);
        long[] shingles = new long[size == 0 ? 0 : size - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + length; j++) {
                hash = Hash64.mix(hash + words.folded(j).hashCode());
            }
            shingles[i] = hash;
        }
        return shingles;
    }
}
