package org.broadsheet.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Lays the words one behind the other into shards, each a stretch of the alphabet. A shard ends where a hash of the next
 * word says so, not where it is full: so a new word moves the end of its own shard at most, not those of all later ones.
 */
final class ShardPacker {

    private final SearchFiles files;
    private final SearchOptions options;
    private final List<String> starts = new ArrayList<>();
    private final List<String> stopWords = new ArrayList<>();
    private final Set<Integer> hashes = new HashSet<>();
    private final CRC32 version = new CRC32();
    private @Nullable Shard open;
    private String last = "";

    ShardPacker(SearchFiles files, SearchOptions options) {
        this.files = files;
        this.options = options;
    }

    /** Takes all words with the same first letters, so that forms of one word come together. */
    void add(List<EncodedTerm> stretch) throws IOException {
        StemClasses classes = new StemClasses(stretch);
        List<Shard> shards = new ArrayList<>();
        int[] shardOf = new int[stretch.size()];
        Shard shard = open;
        for (int i = 0; i < stretch.size(); i++) {
            EncodedTerm term = stretch.get(i);
            String start = FrontCoding.between(last, term.term());
            if (shard == null || endsBefore(shard, term, start)) {
                shard = new Shard(start);
                hashes.add(Addresses.hash(start));
                starts.add(start);
                shards.add(shard);
            } else if (shards.isEmpty()) {
                shards.add(shard);
            }
            last = term.term();
            shardOf[i] = shards.size() - 1;
            shard.size += term.postings().bytes() + 6;
            if (term.isStop()) {
                stopWords.add(term.term());
            }
        }
        for (int i = 0; i < stretch.size(); i++) {
            shards.get(shardOf[i]).add(stretch, i, classes.of(i), shardOf);
        }
        if (open != null && !shards.contains(open)) {
            write(open);
        }
        for (Shard filled : shards.subList(0, Math.max(0, shards.size() - 1))) {
            write(filled);
        }
        open = shard;
    }

    void finish() throws IOException {
        if (open != null) {
            write(open);
        }
    }

    /** With what letters each shard begins. */
    List<String> starts() {
        return starts;
    }

    List<String> stopWords() {
        return stopWords;
    }

    /** A hash of all shards. */
    long version() {
        return version.getValue();
    }

    private boolean endsBefore(Shard shard, EncodedTerm next, String start) {
        int aim = options.shardBytes();
        int bytes = next.postings().bytes() + 6;
        if (next.isName() || hashes.contains(Addresses.hash(start)) || shard.size < aim * 6 / 10) {
            return false;
        }
        long threshold = (long) bytes * 0x1_0000_0000L / (aim * 4L / 10);
        return shard.size + bytes > aim * 16 / 10
                || Integer.toUnsignedLong(Addresses.hash(next.term()) * 0x9E3779B9) < threshold;
    }

    private void write(Shard shard) throws IOException {
        int hash = Addresses.hash(shard.start);
        String key = Addresses.hashed("s", hash);
        byte[] script = new Script(key)
                .string(shard.words.toString())
                .bytes(shard.postings.toArray())
                .json(shard.crossJson())
                .toBytes();
        version.update(script);
        files.put(Addresses.file(key), script);
        if (options.phrases()) {
            String placesKey = Addresses.hashed("p", hash);
            files.put(
                    Addresses.file(placesKey),
                    new Script(placesKey).bytes(shard.places.toArray()).toBytes());
        }
    }

    private static final class Shard {

        private final String start;
        private final StringBuilder words = new StringBuilder();
        private final Bits postings = new Bits();
        private final Bits places = new Bits();

        /** Forms in other shards, by a form in this one. */
        private final Map<String, String> cross = new TreeMap<>();

        private String last = "";
        private int size;

        Shard(String start) {
            this.start = start;
        }

        void add(List<EncodedTerm> stretch, int i, List<Integer> forms, int[] shardOf) {
            EncodedTerm term = stretch.get(i);
            FrontCoding.append(words, last, term.term());
            last = term.term();
            postings.gamma(term.count());
            if (term.count() >= EncodedTerm.MAY_BE_LONG) {
                postings.put(term.isLong() ? 1 : 0, 1);
            }
            if (term.isWord()) {
                link(stretch, i, forms, shardOf);
            }
            postings.append(term.postings());
            if (term.places() != null) {
                places.append(term.places());
            }
        }

        /** Says how many words back the next form of the same word stands; forms in other shards are named. */
        private void link(List<EncodedTerm> stretch, int i, List<Integer> forms, int[] shardOf) {
            int previous = -1;
            boolean first = true;
            StringBuilder elsewhere = new StringBuilder();
            for (int form : forms) {
                if (shardOf[form] != shardOf[i]) {
                    elsewhere
                            .append(elsewhere.isEmpty() ? "" : " ")
                            .append(stretch.get(form).term());
                } else if (form < i) {
                    previous = form;
                    first = false;
                }
            }
            postings.put(first ? 0 : 1, 1);
            if (!first) {
                postings.gamma(i - previous);
            } else if (!elsewhere.isEmpty()) {
                cross.put(stretch.get(i).term(), elsewhere.toString());
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
