package org.broadsheet.workspace;

/**
 * A set of 64-bit hashes by open addressing, each with a place of its own for further columns: 16 to 32 bytes of heap an entry
 * and its columns, where a map of objects takes a hundred.
 */
public final class LongTable {

    /** Marks a free place; a hash of that value is kept as its neighbour. */
    private static final long FREE = 0;

    private long[] keys = new long[1 << 12];
    private int size;

    /** Adds {@code key}; false when it is there already. Places are only stable while nothing is added. */
    public boolean add(long key) {
        int place = placeOf(key);
        if (keys[place] != FREE) {
            return false;
        }
        keys[place] = stored(key);
        if (++size * 2 > keys.length) {
            grow();
        }
        return true;
    }

    /** The place of {@code key}, below {@link #places()}; -1 when it is not there. */
    public int find(long key) {
        int place = placeOf(key);
        return keys[place] == FREE ? -1 : place;
    }

    /** How many places there are, free ones included. */
    public int places() {
        return keys.length;
    }

    private int placeOf(long key) {
        long wanted = stored(key);
        int mask = keys.length - 1;
        int place = (int) ((wanted * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (keys[place] != FREE && keys[place] != wanted) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long stored(long key) {
        return key == FREE ? 1 : key;
    }

    private void grow() {
        long[] old = keys;
        keys = new long[old.length * 2];
        for (long key : old) {
            if (key != FREE) {
                keys[placeOf(key)] = key;
            }
        }
    }
}
