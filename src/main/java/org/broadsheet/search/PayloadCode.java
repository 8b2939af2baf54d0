package org.broadsheet.search;

import java.util.Arrays;

/**
 * Writes what a posting is worth in as few bits as possible: a prefix code for the worth in the text (canonical Huffman);
 * the symbol 0 says that the word is in the title too, and the worth in the text follows in 4 bits, that in the title in 3.
 */
final class PayloadCode {

    /** Bits of each symbol: Huffman lengths for the worths measured in news texts. A constant, as the levels are. */
    static final int[] LENGTHS = {5, 6, 5, 4, 4, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6};

    private static final int LONGEST = 6;

    private static final int IN_TITLE = 8;

    private static final int[] CODES = codes();

    private PayloadCode() {}

    /** The payload of a word that is only in the text. */
    static int inText(int text) {
        return text << 4;
    }

    /** The payload of a word that is in the title; {@code text} is 0 when it is only there. */
    static int inTitle(int text, int title) {
        return text << 4 | IN_TITLE | title;
    }

    static void write(Bits bits, int payload) {
        if ((payload & IN_TITLE) == 0) {
            int symbol = payload >>> 4 & 15;
            bits.put(CODES[symbol], LENGTHS[symbol]);
        } else {
            bits.put(CODES[0], LENGTHS[0]);
            bits.put(payload >>> 4, 4);
            bits.put(payload, 3);
        }
    }

    /** For any six bits the symbol that they begin with. */
    static int[] symbols() {
        int[] symbols = new int[1 << LONGEST];
        for (int symbol = 0; symbol < CODES.length; symbol++) {
            int rest = LONGEST - LENGTHS[symbol];
            Arrays.fill(symbols, CODES[symbol] << rest, (CODES[symbol] + 1) << rest, symbol);
        }
        return symbols;
    }

    /** By length, then by symbol, each code the last one plus one. */
    private static int[] codes() {
        int[] codes = new int[LENGTHS.length];
        int code = 0;
        for (int length = 1; length <= LONGEST; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < codes.length; symbol++) {
                if (LENGTHS[symbol] == length) {
                    codes[symbol] = code++;
                }
            }
        }
        return codes;
    }
}
