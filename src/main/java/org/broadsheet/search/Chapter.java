package org.broadsheet.search;

import java.util.List;
import org.broadsheet.article.Hash64;

/**
 * A part of the dictionary whose shards can be made without the rest of it. It ends where a hash of the letters that follow
 * says so, as a shard does: a word that comes or goes changes its own chapter, and seldom the next.
 *
 * @param name the fewest letters that tell its first word from those of the chapter before
 * @param stretches in the order of the alphabet, those of the same letters in the order of the articles
 */
record Chapter(String name, List<Stretch> stretches) {

    /** How many bytes of postings it is made of. */
    int bytes() {
        int bytes = 0;
        for (Stretch stretch : stretches) {
            bytes += stretch.entries().length();
        }
        return bytes;
    }

    /**
     * A hash of all that its shards are made of.
     *
     * @param circumstances a hash of what all chapters depend on
     */
    long hash(long circumstances) {
        long hash = Hash64.of(circumstances, Hash64.of(name));
        for (Stretch stretch : stretches) {
            hash = Hash64.of(Hash64.of(hash, stretch.first()), stretch.hash());
        }
        return hash;
    }

    /** All its words in order. */
    List<RawList> words() {
        return RawList.of(stretches);
    }
}
