package org.broadsheet.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * An append-only file of byte strings, found again by a 64-bit key. Takes 24 bytes of heap an entry at most; reading is
 * safe from many threads, also while one thread writes.
 */
public final class Blobs implements Closeable {

    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
    private long pendingAt;
    private long end;

    /** Open addressing: key, offset and length side by side; a length of 0 marks a free place. */
    private long[] keys = new long[1 << 10];

    private long[] offsets = new long[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int size;

    /** Creates the file, or empties it. */
    public Blobs(Path file) throws IOException {
        channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** Keeps {@code blob} under {@code key}; the first blob of a key wins. Empty blobs are not kept. */
    public synchronized void put(long key, byte[] blob) throws IOException {
        if (blob.length == 0) {
            return;
        }
        int place = placeOf(key);
        if (lengths[place] != 0) {
            return;
        }
        if (blob.length > pending.remaining()) {
            flush();
        }
        if (blob.length > BUFFER) {
            writeFully(ByteBuffer.wrap(blob), end);
            pendingAt = end + blob.length;
        } else {
            pending.put(blob);
        }
        keys[place] = key;
        offsets[place] = end;
        lengths[place] = blob.length;
        end += blob.length;
        if (++size * 2 > keys.length) {
            grow();
        }
    }

    /** The blob under {@code key}; empty when there is none. */
    public byte[] get(long key) throws IOException {
        long offset;
        byte[] blob;
        synchronized (this) {
            int place = placeOf(key);
            blob = new byte[lengths[place]];
            offset = offsets[place];
            if (offset >= pendingAt) {
                System.arraycopy(pending.array(), (int) (offset - pendingAt), blob, 0, blob.length);
                return blob;
            }
        }
        ByteBuffer into = ByteBuffer.wrap(blob);
        while (into.hasRemaining()) {
            if (channel.read(into, offset + into.position()) < 0) {
                throw new IOException("The workspace was cut short while the program ran");
            }
        }
        return blob;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void flush() throws IOException {
        pending.flip();
        writeFully(pending, pendingAt);
        pending.clear();
        pendingAt = end;
    }

    private void writeFully(ByteBuffer bytes, long at) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    private int placeOf(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (lengths[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldOffsets = offsets;
        int[] oldLengths = lengths;
        keys = new long[oldKeys.length * 2];
        offsets = Arrays.copyOf(keys, keys.length);
        lengths = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLengths[i] != 0) {
                int place = placeOf(oldKeys[i]);
                keys[place] = oldKeys[i];
                offsets[place] = oldOffsets[i];
                lengths[place] = oldLengths[i];
            }
        }
    }
}
