package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Lays the words of a chapter one behind the other into shards, each a stretch of the alphabet. A shard ends where a hash of
 * the next word says so, not where it is full: so a new word moves the end of its own shard at most, not those of all later
 * ones.
 */
final class ShardPacker {

    private final SearchFiles files;
    private final SearchOptions options;
    private final Segment segment;
    private final TakenNames taken;
    private final List<String> starts = new ArrayList<>();
    private final List<String> stopWords = new ArrayList<>();
    private final CRC32 version = new CRC32();

    /** @param taken names of shards that are not free; those of this packer are added */
    ShardPacker(SearchFiles files, SearchOptions options, Segment segment, TakenNames taken) {
        this.files = files;
        this.options = options;
        this.segment = segment;
        this.taken = taken;
    }

    /**
     * Writes the shards of a chapter.
     *
     * @param name of the chapter
     * @param words at least one; all forms of a word are in one chapter
     */
    void pack(String name, List<EncodedTerm> words) throws IOException {
        StemClasses classes = new StemClasses(words);
        List<Shard> shards = new ArrayList<>();
        int[] shardOf = new int[words.size()];
        Shard shard = open(firstStart(name, words.get(0).term()), shards);
        String last = "";
        for (int i = 0; i < words.size(); i++) {
            EncodedTerm word = words.get(i);
            int bytes = word.postings().bytes() + 6;
            if (i > 0 && !word.isName() && endsBefore(word.term(), shard.size, bytes, options.shardBytes(segment))) {
                String start = FrontCoding.between(last, word.term());
                shard = taken.hasShard(start) ? shard : open(start, shards);
            }
            last = word.term();
            shardOf[i] = shards.size() - 1;
            shard.size += bytes;
            if (word.isStop()) {
                stopWords.add(word.term());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            shards.get(shardOf[i]).add(words, i, classes.of(i), shardOf);
        }
        for (Shard filled : shards) {
            write(filled);
        }
    }

    /** The name of the chapter, or more letters of its first word where that name is taken. */
    private String firstStart(String name, String word) {
        String start = name;
        while (taken.hasShard(start) && start.length() < word.length()) {
            start = word.substring(0, start.length() + 1);
        }
        return start;
    }

    private Shard open(String start, List<Shard> shards) {
        Shard shard = new Shard(start);
        taken.takeShard(start);
        starts.add(start);
        shards.add(shard);
        return shard;
    }

    /** With what letters each shard begins. */
    List<String> starts() {
        return starts;
    }

    List<String> stopWords() {
        return stopWords;
    }

    /** A hash of all shards and places. */
    long version() {
        return version.getValue();
    }

    /**
     * Whether something ends before {@code next}, as seldom as makes it about {@code aim} bytes long.
     *
     * @param size what it has in bytes
     * @param bytes what {@code next} would add
     */
    static boolean endsBefore(String next, int size, int bytes, int aim) {
        if (size < aim * 6 / 10) {
            return false;
        }
        long threshold = (long) bytes * 0x1_0000_0000L / (aim * 4L / 10);
        return size + bytes > aim * 16 / 10 || IndexAddresses.spread(next) < threshold;
    }

    private void write(Shard shard) throws IOException {
        int hash = IndexAddresses.hash(shard.start);
        String key = segment.folder() + IndexAddresses.hashed("s", hash);
        byte[] script = new Script(key)
                .string(shard.text.toString())
                .bytes(shard.postings.toArray())
                .json(shard.crossJson())
                .toBytes();
        version.update(script);
        files.put(IndexAddresses.file(key), script);
        if (options.phrases()) {
            String placesKey = segment.folder() + IndexAddresses.hashed("p", hash);
            byte[] places = new Script(placesKey).bytes(shard.places.toArray()).toBytes();
            version.update(places);
            files.put(IndexAddresses.file(placesKey), places);
        }
    }

    private static final class Shard {

        private final String start;
        private final StringBuilder text = new StringBuilder();
        private final Bits postings = new Bits();
        private final Bits places = new Bits();

        /** Forms in other shards, by a form in this one. */
        private final Map<String, String> cross = new TreeMap<>();

        private String last = "";
        private int size;

        Shard(String start) {
            this.start = start;
        }

        void add(List<EncodedTerm> words, int i, List<Integer> forms, int[] shardOf) {
            EncodedTerm term = words.get(i);
            FrontCoding.append(text, last, term.term());
            last = term.term();
            // From 1: no article has a word of which only forms are here.
            postings.gamma(term.count() + 1);
            if (term.count() >= EncodedTerm.MAY_BE_LONG) {
                postings.put(term.isLong() ? 1 : 0, 1);
            }
            if (term.isWord()) {
                link(words, i, forms, shardOf);
            }
            postings.append(term.postings());
            if (term.places() != null) {
                places.append(term.places());
            }
        }

        /** Says how many words back the next form of the same word stands; forms in other shards are named. */
        private void link(List<EncodedTerm> words, int i, List<Integer> forms, int[] shardOf) {
            int previous = -1;
            boolean first = true;
            StringBuilder elsewhere = new StringBuilder();
            for (int form : forms) {
                if (shardOf[form] != shardOf[i]) {
                    elsewhere
                            .append(elsewhere.isEmpty() ? "" : " ")
                            .append(words.get(form).term());
                } else if (form < i) {
                    previous = form;
                    first = false;
                }
            }
            postings.put(first ? 0 : 1, 1);
            if (!first) {
                postings.gamma(i - previous);
            } else if (!elsewhere.isEmpty()) {
                cross.put(words.get(i).term(), elsewhere.toString());
            }
        }

        String crossJson() {
            StringBuilder json = new StringBuilder("{");
            cross.forEach((word, others) -> {
                if (json.length() > 1) {
                    json.append(',');
                }
                Script.string(json, word);
                json.append(':');
                Script.string(json, others);
            });
            return json.append('}').toString();
        }
    }
}
