package org.broadsheet.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The neighbours of articles from one build to the next. Those of an article are the same as long as what they were found in
 * is, which is told by a hash: the articles that have its heaviest terms, around it.
 */
final class KnownNeighbours {

    /** In bytes. */
    private static final int BUFFER = 1 << 16;

    /** A hash of each article by which the next build finds it again, in order. */
    private final long[] articles;

    private final long[] foundIn;
    private final Nearest nearest;

    /**
     * No neighbours are known yet.
     *
     * @param articles a hash of each that no other has
     * @param most neighbours of each
     */
    KnownNeighbours(long[] articles, int most) {
        this.articles = articles;
        foundIn = new long[articles.length];
        nearest = new Nearest(articles.length, most);
    }

    /** Whether those of an article are known that are found in what has this hash. */
    boolean has(int article, long hash) {
        return foundIn[article] == hash;
    }

    /** Puts those of one article; threads may put those of different ones. */
    void put(int article, long hash, long[] neighbours) {
        nearest.put(article, neighbours);
        foundIn[article] = hash;
    }

    Nearest nearest() {
        return nearest;
    }

    /** Adds what a former build wrote of the articles that are still there. */
    void read(@Nullable Path file) throws IOException {
        if (file == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer in = ByteBuffer.allocate(BUFFER).limit(0);
            int[] places = places(channel, in);
            for (int place : places) {
                long hash = filled(in, channel, Long.BYTES + 1).getLong();
                long[] neighbours = new long[in.get()];
                boolean whole = place >= 0;
                filled(in, channel, neighbours.length * Long.BYTES);
                for (int i = 0; i < neighbours.length; i++) {
                    long neighbour = in.getLong();
                    int now = places[(int) neighbour];
                    whole &= now >= 0;
                    neighbours[i] = (neighbour & ~0xFFFFFFFFL) | now;
                }
                if (whole) {
                    put(place, hash, neighbours);
                }
            }
        }
    }

    /** Where the articles of the former build are now; -1 for those that are gone. */
    private int[] places(FileChannel channel, ByteBuffer in) throws IOException {
        long[] sorted = articles.clone();
        Arrays.sort(sorted);
        int[] placeOf = new int[sorted.length];
        for (int i = 0; i < articles.length; i++) {
            placeOf[Arrays.binarySearch(sorted, articles[i])] = i;
        }
        int[] places = new int[filled(in, channel, Integer.BYTES).getInt()];
        for (int i = 0; i < places.length; i++) {
            int found =
                    Arrays.binarySearch(sorted, filled(in, channel, Long.BYTES).getLong());
            places[i] = found < 0 ? -1 : placeOf[found];
        }
        return places;
    }

    private static ByteBuffer filled(ByteBuffer in, ByteChannel channel, int bytes) throws IOException {
        if (in.remaining() < bytes) {
            in.compact();
            while (in.hasRemaining() && channel.read(in) >= 0) {
                // The end of the file comes after what is asked for, as its checksum was right.
            }
            in.flip();
        }
        return in;
    }

    /** Writes what the next build may use. */
    void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer out = ByteBuffer.allocate(BUFFER).putInt(articles.length);
            for (long article : articles) {
                emptied(out, channel, Long.BYTES).putLong(article);
            }
            for (int i = 0; i < articles.length; i++) {
                int from = nearest.from(i);
                int to = nearest.to(i);
                emptied(out, channel, Long.BYTES + 1 + (to - from) * Long.BYTES)
                        .putLong(foundIn[i])
                        .put((byte) (to - from));
                for (int at = from; at < to; at++) {
                    out.putLong((long) nearest.likeness(at) << 32 | nearest.article(at));
                }
            }
            emptied(out, channel, BUFFER);
        }
    }

    private static ByteBuffer emptied(ByteBuffer out, ByteChannel channel, int bytes) throws IOException {
        if (out.remaining() < bytes) {
            out.flip();
            while (out.hasRemaining()) {
                channel.write(out);
            }
            out.clear();
        }
        return out;
    }
}
