package org.broadsheet.search;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.broadsheet.search.ChapterEncoder.Encoded;
import org.jspecify.annotations.Nullable;

/** Makes the chapters of a dictionary, or leaves those as they are of which nothing has changed. */
final class Dictionary implements Closeable {

    /** How much is held in memory at a time, in bytes of postings. */
    private static final int BATCH = 4 << 20;

    /** A chapter that has to be made, or was made before of the same. */
    private record Task(
            Chapter chapter, long hash, @Nullable EncodedChapter former) {}

    private final SearchFiles files;
    private final Segment segment;
    private final ChapterEncoder encoder;
    private final Consumer<SpellingLexicon.Entry> lexicon;
    private final FormerDictionary former;
    private final DataOutputStream record;

    private final TakenNames taken = new TakenNames();
    private final List<String> starts = new ArrayList<>();
    private final List<String> stopWords = new ArrayList<>();
    private final CRC32 version = new CRC32();

    /**
     * A dictionary of which nothing is made yet.
     *
     * @param lexicon is told the words
     * @param former what a former build wrote to {@code record}; null when there is none
     * @param record where is written what the next build may use
     */
    Dictionary(
            SearchFiles files,
            Documents documents,
            SearchOptions options,
            Segment segment,
            Consumer<SpellingLexicon.Entry> lexicon,
            @Nullable Path former,
            Path record)
            throws IOException {
        this.files = files;
        this.segment = segment;
        this.lexicon = lexicon;
        this.encoder = new ChapterEncoder(documents, options, segment);
        this.former = new FormerDictionary(former);
        this.record = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(record), 1 << 16));
    }

    /** Makes all chapters. */
    MadeDictionary make(Merge chapters) throws IOException {
        List<Task> batch = new ArrayList<>();
        long bytes = 0;
        while (chapters.hasNext()) {
            Chapter chapter = chapters.next();
            long hash = encoder.hash(chapter);
            EncodedChapter known = former.find(chapter.name(), hash);
            batch.add(new Task(chapter, hash, known));
            bytes += chapter.bytes();
            if (bytes > BATCH) {
                make(batch);
                batch.clear();
                bytes = 0;
            }
        }
        make(batch);
        record.writeBoolean(false);
        return new MadeDictionary(segment, starts, stopWords, version.getValue());
    }

    private void make(List<Task> batch) throws IOException {
        List<Encoded> encoded = batch.parallelStream()
                .map(task -> task.former == null
                        ? encoder.encode(task.chapter, new TakenNames())
                        : new Encoded(task.former, Map.of()))
                .toList();
        List<Encoded> made = new ArrayList<>();
        for (int i = 0; i < encoded.size(); i++) {
            made.add(settled(batch.get(i), encoded.get(i)));
        }
        made.parallelStream().forEach(this::write);
    }

    /** The same, or made anew where files of it were touched, or have the names of others. */
    private Encoded settled(Task task, Encoded encoded) throws IOException {
        boolean isFree = taken.areFree(encoded.chapter());
        Encoded settled = encoded;
        if (!isFree) {
            settled = encoder.encode(task.chapter, taken.copy());
        } else if (task.former != null && !files.keep(task.former.addresses())) {
            settled = encoder.encode(task.chapter, new TakenNames());
        }
        EncodedChapter chapter = settled.chapter();
        if (isFree) {
            // What others had a part in is not used again.
            record.writeBoolean(true);
            chapter.writeTo(record);
        }
        taken.take(chapter);
        starts.addAll(chapter.starts());
        stopWords.addAll(chapter.stopWords());
        chapter.lexicon().forEach(lexicon);
        version.update(ByteBuffer.allocate(Long.BYTES).putLong(0, chapter.version()));
        return settled;
    }

    private void write(Encoded encoded) {
        encoded.files().forEach((address, content) -> {
            try {
                files.put(address, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        former.close();
        record.close();
    }
}
