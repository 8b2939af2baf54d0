package org.broadsheet.search;

import java.util.Arrays;

/** Where a word stands in each of the articles that have it. */
final class Places {

    /** Where the places of each article end in {@link #all}. */
    private int[] ends = new int[4];

    private int[] all = new int[8];
    private int count;
    private int length;

    /** Adds those of the next article: the first {@code howMany} of {@code places}, ascending. */
    void add(int[] places, int howMany) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        if (length + howMany > all.length) {
            all = Arrays.copyOf(all, Math.max(length + howMany, all.length * 2));
        }
        System.arraycopy(places, 0, all, length, howMany);
        length += howMany;
        ends[count++] = length;
    }

    /** Those of the articles from {@code from} to {@code to}, exclusive: how many, and the gaps between them in Rice code. */
    Bits write(int from, int to) {
        Bits bits = new Bits();
        long reach = 0;
        int start = from == 0 ? 0 : ends[from - 1];
        for (int i = from; i < to; i++) {
            reach += all[ends[i] - 1];
        }
        int k = Math.min(15, Bits.riceOf(reach, ends[to - 1] - start));
        bits.put(k, 4);
        for (int i = from, p = start; i < to; i++) {
            bits.gamma(ends[i] - p);
            for (int last = -1; p < ends[i]; p++) {
                bits.rice(all[p] - last - 1, k);
                last = all[p];
            }
        }
        return bits;
    }
}
