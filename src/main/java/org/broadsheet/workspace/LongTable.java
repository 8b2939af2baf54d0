package org.broadsheet.workspace;

import java.util.Arrays;

/**
 * Numbers 64-bit hashes from 0 in the order in which they are added, by open addressing: 16 to 32 bytes of heap an entry,
 * where a map of objects takes a hundred. What else is known of them stands in arrays, under their numbers.
 */
public final class LongTable {

    /** By number. */
    private long[] keys = new long[1 << 11];

    private int size;

    /** Twice as many as keys; each holds a number plus one, or 0 when it is free. */
    private int[] places = new int[keys.length * 2];

    /** Adds {@code key}, and gives it the number {@link #size()}; false when it is there already. */
    public boolean add(long key) {
        int place = placeOf(key);
        if (places[place] != 0) {
            return false;
        }
        if (size == keys.length) {
            grow();
            place = placeOf(key);
        }
        keys[size] = key;
        places[place] = ++size;
        return true;
    }

    /** The number of {@code key}; -1 when it is not there. */
    public int find(long key) {
        return places[placeOf(key)] - 1;
    }

    public long key(int number) {
        return keys[number];
    }

    public int size() {
        return size;
    }

    private int placeOf(long key) {
        int mask = places.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (places[place] != 0 && keys[places[place] - 1] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, size * 2);
        places = new int[size * 4];
        for (int i = 0; i < size; i++) {
            places[placeOf(keys[i])] = i + 1;
        }
    }
}
