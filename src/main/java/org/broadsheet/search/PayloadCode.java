package org.broadsheet.search;

import java.util.Arrays;

/**
 * Writes what a posting is worth in as few bits as possible: a prefix code for the worth in the text (canonical Huffman);
 * the symbol 0 says that the word is in the title too, and the worth in the text follows in 4 bits, that in the title in 3.
 */
final class PayloadCode {

    /** Made for the worths measured in news texts. A constant, as the levels are. */
    static final PayloadCode EXACT = new PayloadCode(5, 6, 5, 4, 4, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6);

    /**
     * For long lists: two bits a posting instead of three and a half. Words of so many articles weigh so little that what is
     * lost is hardly more than with other words; and the highest worths, which decide what comes first, are kept apart.
     */
    static final PayloadCode ROUGH = new PayloadCode(5, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 3, 0, 4, 6, 6);

    private static final int LONGEST = 6;

    private static final int IN_TITLE = 8;

    private final int[] lengths;
    private final int[] codes;
    private final int[] nearest;

    /** @param lengths bits of each symbol; one without any is written as that nearest to it, of two the lower */
    private PayloadCode(int... lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
        this.nearest = nearest(lengths);
    }

    /** The payload of a word that is only in the text. */
    static int inText(int text) {
        return text << 4;
    }

    /** The payload of a word that is in the title; {@code text} is 0 when it is only there. */
    static int inTitle(int text, int title) {
        return text << 4 | IN_TITLE | title;
    }

    void write(Bits bits, int payload) {
        if ((payload & IN_TITLE) == 0) {
            int symbol = nearest[payload >>> 4 & 15];
            bits.put(codes[symbol], lengths[symbol]);
        } else {
            bits.put(codes[0], lengths[0]);
            bits.put(payload >>> 4, 4);
            bits.put(payload, 3);
        }
    }

    /** For the client, JSON: for any six bits the symbol that they begin with; and the lengths. */
    String table() {
        int[] symbols = new int[1 << LONGEST];
        for (int symbol = 0; symbol < codes.length; symbol++) {
            if (lengths[symbol] > 0) {
                int rest = LONGEST - lengths[symbol];
                Arrays.fill(symbols, codes[symbol] << rest, (codes[symbol] + 1) << rest, symbol);
            }
        }
        return ("[" + Arrays.toString(symbols) + "," + Arrays.toString(lengths) + "]").replace(" ", "");
    }

    /** By length, then by symbol, each code the last one plus one. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < codes.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = code++;
                }
            }
        }
        return codes;
    }

    private static int[] nearest(int[] lengths) {
        int[] nearest = new int[lengths.length];
        for (int symbol = 1; symbol < nearest.length; symbol++) {
            for (int other = 1; other < nearest.length; other++) {
                boolean isNearer =
                        nearest[symbol] == 0 || Math.abs(other - symbol) < Math.abs(nearest[symbol] - symbol);
                if (lengths[other] > 0 && isNearer) {
                    nearest[symbol] = other;
                }
            }
        }
        return nearest;
    }
}
