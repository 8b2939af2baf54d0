package org.broadsheet.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which hashes of words name files of a dictionary already; two words with the same hash cannot both have files. */
final class TakenNames {

    private final Set<Integer> shards = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();

    /** Whether all names of a chapter's files are free. */
    boolean areFree(EncodedChapter chapter) {
        return free(shards, chapter.starts()) && free(lists, chapter.longWords());
    }

    private static boolean free(Set<Integer> taken, List<String> words) {
        return words.stream().noneMatch(word -> taken.contains(IndexAddresses.hash(word)));
    }

    void take(EncodedChapter chapter) {
        chapter.starts().forEach(this::takeShard);
        chapter.longWords().forEach(this::takeList);
    }

    boolean hasShard(String start) {
        return shards.contains(IndexAddresses.hash(start));
    }

    void takeShard(String start) {
        shards.add(IndexAddresses.hash(start));
    }

    boolean hasList(String word) {
        return lists.contains(IndexAddresses.hash(word));
    }

    void takeList(String word) {
        lists.add(IndexAddresses.hash(word));
    }

    /** The same, for others to be added. */
    TakenNames copy() {
        TakenNames copy = new TakenNames();
        copy.shards.addAll(shards);
        copy.lists.addAll(lists);
        return copy;
    }
}
