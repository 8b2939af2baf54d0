package org.broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import org.broadsheet.text.StopWords;
import org.jspecify.annotations.Nullable;

/** Makes the bits of a word's postings; long lists go to files of their own at once. */
final class TermEncoder {

    /** Words in more of the articles than this say little … */
    private static final double COMMON = 0.4;

    /** … unless there are only a few articles. */
    private static final int COMMON_FROM = 100;

    private final SearchFiles files;
    private final Documents documents;
    private final Impacts impacts;
    private final SearchOptions options;
    private final Segment segment;

    TermEncoder(SearchFiles files, Documents documents, SearchOptions options, Segment segment) {
        this.files = files;
        this.documents = documents;
        this.impacts = new Impacts(segment.meanLength());
        this.options = options;
        this.segment = segment;
    }

    /** @param mayBeLong whether the hash of the word is free for files of its own */
    EncodedTerm encode(RawList raw, boolean mayBeLong) {
        int count = raw.count();
        PostingList list = new PostingList(count, raw.isWord());
        Places places = options.phrases() && raw.isWord() ? new Places() : null;
        RawList.Cursor cursor = raw.new Cursor(options.phrases());
        while (cursor.next()) {
            list.add(cursor.document, raw.isWord() ? payload(cursor) : 0);
            if (places != null) {
                places.add(cursor.places, cursor.inText + cursor.inTitle);
            }
        }
        Bits bits = new Bits();
        int base = raw.isName() ? 0 : segment.first();
        int space = raw.isName() ? segment.nameRoom() : segment.room();
        list.write(bits, 0, count, base, space, PayloadCode.EXACT);
        boolean isLong =
                mayBeLong && !raw.isName() && count >= EncodedTerm.MAY_BE_LONG && bits.bytes() > options.longList();
        String language = raw.isWord() ? language(list) : "";
        String stem = raw.isWord() ? StemClasses.stem(raw.term(), language) : null;
        boolean isStop = raw.isWord()
                && isCommon(count)
                && (isLong || StopWords.of(language).contains(raw.term()));
        if (isStop) {
            places = null;
        }
        if (isLong) {
            Bits table = writeChunks(raw.term(), list, places, bits.bytes());
            return new EncodedTerm(raw.term(), count, true, table, null, stem, isStop);
        }
        Bits placeBits = places == null ? null : places.write(0, count);
        return new EncodedTerm(raw.term(), count, false, bits, placeBits, stem, isStop);
    }

    private boolean isCommon(int count) {
        return !segment.isLatest() && segment.room() >= COMMON_FROM && count > COMMON * segment.room();
    }

    private int payload(RawList.Cursor cursor) {
        int text = impacts.text(cursor.inText, documents.textLength(cursor.document));
        if (cursor.inTitle == 0) {
            return PayloadCode.inText(text);
        }
        int title = Impacts.title(cursor.inTitle, documents.titleLength(cursor.document));
        return PayloadCode.inTitle(text, title);
    }

    /** The language that most of the first articles with the word have. */
    private String language(PostingList list) {
        String best = "";
        int most = 0;
        int looked = Math.min(list.count(), 8);
        for (int i = 0; i < looked; i++) {
            String language = documents.language(list.document(i));
            int same = 0;
            for (int j = 0; j < looked; j++) {
                same += language.equals(documents.language(list.document(j))) ? 1 : 0;
            }
            if (same > most) {
                most = same;
                best = language;
            }
        }
        return best;
    }

    /**
     * Cuts a long list at fixed numbers of articles, so that a chunk whose articles are all there never changes again, and
     * gives the table that stands for the list in the shard.
     */
    private Bits writeChunks(String term, PostingList list, @Nullable Places places, int bytes) {
        int range = 10;
        while (range < 30 && (2L << range) * bytes <= (long) options.chunkBytes() * segment.room()) {
            range++;
        }
        Bits table = new Bits();
        table.put(range, 5);
        int chunks = 0;
        Bits rows = new Bits();
        int lastNumber = -1;
        for (int from = 0; from < list.count(); ) {
            int number = list.document(from) >>> range;
            int to = from;
            while (to < list.count() && list.document(to) >>> range == number) {
                to++;
            }
            Bits chunk = new Bits();
            list.write(chunk, from, to, number << range, 1 << range, PayloadCode.ROUGH);
            CRC32 version = new CRC32();
            put(term, number, "", chunk, version);
            if (places != null) {
                put(term, number, "p", places.write(from, to), version);
            }
            rows.gamma(number - lastNumber);
            rows.gamma(to - from);
            rows.put((int) version.getValue() & 0xFFFF, 16);
            lastNumber = number;
            from = to;
            chunks++;
        }
        table.gamma(chunks);
        table.append(rows);
        return table;
    }

    private void put(String term, int number, String suffix, Bits bits, CRC32 version) {
        String key = IndexAddresses.hashed("c", IndexAddresses.hash(term)) + '-' + number + suffix;
        byte[] bytes = bits.toArray();
        try {
            files.put(IndexAddresses.file(key), new Script(key).bytes(bytes).toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        version.update(bytes);
    }
}
