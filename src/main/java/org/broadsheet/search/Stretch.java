package org.broadsheet.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.broadsheet.article.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What one run of articles has of the words that begin with the same letters.
 *
 * @param start what the words begin with, see {@link StemClasses#start}
 * @param first the number of the first article of the run, from which the others are counted
 * @param hash of all that the shards are told of these words; not of {@code first}
 * @param entries word after word, as {@link Block} wrote them
 */
record Stretch(String start, int first, long hash, Bytes entries) {

    /**
     * The postings of one word in one run.
     *
     * @param first see {@link Stretch#first}
     * @param count how many articles have it
     * @param in holds the postings, as {@link Block} wrote them
     * @param from where they begin in {@code in}
     */
    record Entry(String term, int first, int count, Bytes in, int from) {}

    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(entries.length());
        out.writeUTF(start);
        out.writeLong(hash);
        out.write(entries.array(), 0, entries.length());
    }

    /** Says that no other follows. */
    static void writeEnd(DataOutputStream out) throws IOException {
        out.writeInt(0);
    }

    /** The next of a file; null at the end. */
    static @Nullable Stretch read(DataInputStream in, int first) throws IOException {
        int length = in.readInt();
        return length == 0 ? null : new Stretch(in.readUTF(), first, in.readLong(), new Bytes(in.readNBytes(length)));
    }

    void each(Consumer<Entry> consumer) {
        Bytes.Reader in = entries.reader(0);
        while (in.hasMore()) {
            String term = in.utf8(in.number());
            int count = in.number();
            int bytes = in.number();
            consumer.accept(new Entry(term, first, count, entries, in.skip(bytes)));
        }
    }
}
