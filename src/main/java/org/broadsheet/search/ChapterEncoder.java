package org.broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Hash64;

/** Makes the files of a chapter of the dictionary. Safe from many threads. */
final class ChapterEncoder {

    /**
     * A chapter, and its files by address.
     *
     * @param chapter what is known of it
     * @param files what has to be written
     */
    record Encoded(EncodedChapter chapter, Map<String, byte[]> files) {}

    private final Documents documents;
    private final SearchOptions options;
    private final Segment segment;

    /** A hash of what all chapters depend on. */
    private final long circumstances;

    ChapterEncoder(Documents documents, SearchOptions options, Segment segment) {
        this.documents = documents;
        this.options = options;
        this.segment = segment;
        this.circumstances = Hash64.of(
                options.shardBytes() + " " + options.longList() + ' ' + options.chunkBytes() + ' ' + options.phrases()
                        + ' ' + segment.room() + ' ' + segment.nameRoom() + ' ' + Impacts.steady(segment.meanLength()));
    }

    /** A hash of all that the files of a chapter are made of. */
    long hash(Chapter chapter) {
        return chapter.hash(circumstances);
    }

    /** @param taken names of files that are not free; those of the chapter are added */
    Encoded encode(Chapter chapter, TakenNames taken) {
        Map<String, byte[]> files = new TreeMap<>();
        List<SpellingLexicon.Entry> lexicon = new ArrayList<>();
        List<String> longWords = new ArrayList<>();
        TermEncoder encoder = new TermEncoder(files::put, documents, options, segment);
        List<EncodedTerm> words = new ArrayList<>();
        for (RawList list : chapter.words()) {
            EncodedTerm word = encoder.encode(list, !taken.hasList(list.term()));
            words.add(word);
            if (word.isLong()) {
                taken.takeList(word.term());
                longWords.add(word.term());
            }
            if (word.isWord()) {
                lexicon.add(SpellingLexicon.Entry.of(word));
            }
        }
        ShardPacker shards = new ShardPacker(files::put, options, segment, taken);
        try {
            shards.pack(chapter.name(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Encoded(
                new EncodedChapter(
                        chapter.name(),
                        hash(chapter),
                        shards.starts(),
                        longWords,
                        shards.stopWords(),
                        lexicon,
                        shards.version(),
                        List.copyOf(files.keySet())),
                files);
    }
}
