package org.broadsheet.analysis.sketch;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.broadsheet.article.Hash64;
import org.broadsheet.text.Scripts;

/**
 * What is kept of an article's text to compare it with all others, in about half a kilobyte: its weightiest terms, a
 * signature of its wording and its names. Made by {@link Sketcher}; knows no other article. Immutable: the
 * arrays are handed out as they are, not copied, and nobody writes to them.
 */
public final class Sketch {

    /** A term's kind is in the two lowest bits of its hash. */
    public static final int WORD = 0;

    public static final int NUMBER = 1;
    public static final int NAME = 2;

    private final int[] terms;
    private final byte[] weights;
    private final byte[] wording;
    private final int[] edges;
    private final long[] names;

    Sketch(int[] terms, byte[] weights, byte[] wording, int[] edges, long[] names) {
        this.terms = terms;
        this.weights = weights;
        this.wording = wording;
        this.edges = edges;
        this.names = names;
    }

    /** Hashes of the weightiest terms with their kind, ascending. */
    public int[] terms() {
        return terms;
    }

    /** Whether any of the terms is a name; none is known to be one in languages whose capitals do not tell. */
    public boolean hasNames() {
        return Arrays.stream(terms).anyMatch(term -> kind(term) == NAME);
    }

    /** Whether capitals tell names in a language; {@code language} is a primary tag, "en", or "und". */
    public static boolean showsNames(String language) {
        return !Scripts.hasNoCapitals(language);
    }

    /** How weighty each term is in the text, in sixteenths, 1 to 255. */
    public byte[] weights() {
        return weights;
    }

    /** The {@link Wording#signature} of the text. */
    public byte[] wording() {
        return wording;
    }

    /** Hashes of the first and last paragraphs, which may be what an outlet puts around all its texts. */
    public int[] edges() {
        return edges;
    }

    /** Keys of its names and tags, weightiest first; see {@link TopicKey}. */
    public long[] names() {
        return names;
    }

    /** {@link #WORD}, {@link #NUMBER} or {@link #NAME}. */
    public static int kind(int term) {
        return term & 3;
    }

    /** The hash of a stem, 30 bits, from its specified 32-bit hash and its length. */
    public static int hash(String stem) {
        return (int) (Hash64.mix(((long) stem.length() << 32) ^ (stem.hashCode() & 0xFFFFFFFFL)) >>> 34);
    }

    /** The hash of a paragraph among {@link #edges}; 0 for an empty one. */
    public static int edge(String text, int from, int to) {
        return from >= to ? 0 : text.substring(from, to).hashCode();
    }

    /** The hash of a term without its kind: the same word is a name in one text and a word in another. */
    public static int hash(int term) {
        return term >>> 2;
    }

    /** For the workspace; {@link #of} reads it. */
    public byte[] bytes() {
        ByteBuffer out =
                ByteBuffer.allocate(4 + terms.length * 5 + wording.length + edges.length * 4 + names.length * 8);
        out.put((byte) terms.length)
                .put((byte) wording.length)
                .put((byte) edges.length)
                .put((byte) names.length);
        for (int term : terms) {
            out.putInt(term);
        }
        out.put(weights).put(wording);
        for (int edge : edges) {
            out.putInt(edge);
        }
        for (long name : names) {
            out.putLong(name);
        }
        return out.array();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static Sketch of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] terms = new int[in.get()];
        byte[] wording = new byte[in.get()];
        int[] edges = new int[in.get()];
        long[] names = new long[in.get()];
        byte[] weights = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = in.getInt();
        }
        in.get(weights).get(wording);
        for (int i = 0; i < edges.length; i++) {
            edges[i] = in.getInt();
        }
        for (int i = 0; i < names.length; i++) {
            names[i] = in.getLong();
        }
        return new Sketch(terms, weights, wording, edges, names);
    }
}
