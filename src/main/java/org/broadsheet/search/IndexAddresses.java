package org.broadsheet.search;

/**
 * Where the files of the index stand. Files that belong to a word are named by its hash, not by a running number, so that
 * a new word does not rename the files of all words after it; both kinds lie in folders of at most 1,000.
 */
final class IndexAddresses {

    private static final int IN_FOLDER = 1_000;

    private IndexAddresses() {}

    /** The address of the file that calls with {@code key}. */
    static String file(String key) {
        return "search/" + key + ".js";
    }

    static String numbered(String folder, int number) {
        return folder + '/' + number / IN_FOLDER + '/' + number;
    }

    static String hashed(String folder, int hash) {
        return folder + '/' + (hash & 31) + '/' + Integer.toUnsignedString(hash, 36);
    }

    /**
     * The hash of a word with its bits spread, from 0 to below 2^32, to take by chance one word in so many: the high bits of
     * the hash itself hardly depend on the last letters. Times the odd number nearest to 2^32 divided by the golden ratio.
     */
    static long spread(CharSequence word) {
        return Integer.toUnsignedLong(hash(word) * 0x9E3779B9);
    }

    /** FNV-1a over the UTF-16 units, 32 bits (Fowler, Noll, Vo); the client has the same. */
    static int hash(CharSequence word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
