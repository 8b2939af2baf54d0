package org.broadsheet.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.broadsheet.article.Hash64;

/**
 * A file of byte strings, found again by a 64-bit key, in this build and in the next. Takes 40 to 85 bytes of heap an
 * entry; reading is safe from many threads, also while one thread writes.
 */
public final class Blobs implements Closeable {

    /** What a build that is killed loses at most of one file, in bytes: a hundred sketches. */
    private static final int BUFFER = 1 << 16;

    /** So much room that nobody needs any more may a file have, beside as much as is needed, in bytes. */
    private static final long WASTE = 16 << 20;

    /** Bytes of an entry of the list: key, offset, room and a checksum of these. */
    private static final int LIST_ENTRY = 2 * Long.BYTES + 2 * Integer.BYTES;

    /**
     * Bytes behind each blob, since a machine that lost its power may leave a file without its content. The key has a part
     * in the checksum, so that a damaged list gives out no blob as another's.
     */
    private static final int CHECKSUM = Integer.BYTES;

    private final Path file;
    private final Path list;

    private final FileChannel channel;
    private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
    private long pendingAt;

    /** Entries of the list for what is pending. */
    private final ByteArrayOutputStream unlisted = new ByteArrayOutputStream();

    private long end;

    /** Open addressing: key, offset, and length with the checksum, side by side; 0 bytes mark a free place. */
    private long[] keys = new long[1 << 10];

    private long[] offsets = new long[1 << 10];
    private int[] rooms = new int[1 << 10];
    private boolean[] wanted = new boolean[1 << 10];
    private int size;
    private boolean forgetting;

    /**
     * Opens a file with what former builds kept in it, the last one also if it was stopped; creates it when it is not
     * there. The list of its entries grows behind it: what is not in the list is not in the file.
     */
    public Blobs(Path file) throws IOException {
        this.file = file;
        list = file.resolveSibling(file.getFileName() + ".list");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long listed = Files.isRegularFile(list) ? load(channel.size()) : 0;
        channel.truncate(end);
        pendingAt = end;
        try (FileChannel cut = FileChannel.open(list, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            cut.truncate(listed);
        }
    }

    /** Reads the list up to where it is torn or damaged; how much of it. */
    private long load(long bytes) throws IOException {
        long listed = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(list), BUFFER))) {
            for (long left = Files.size(list); left >= LIST_ENTRY; left -= LIST_ENTRY) {
                long key = in.readLong();
                long offset = in.readLong();
                int room = in.readInt();
                if (in.readInt() != checksum(key, offset, room) || offset > bytes - room) {
                    break;
                }
                enter(key, offset, room, false);
                end = Math.max(end, offset + room);
                listed += LIST_ENTRY;
            }
        }
        return listed;
    }

    private static int checksum(long key, long offset, int room) {
        return (int) Hash64.of(Hash64.of(key, offset), room);
    }

    private static void list(DataOutputStream out, long key, long offset, int room) throws IOException {
        out.writeLong(key);
        out.writeLong(offset);
        out.writeInt(room);
        out.writeInt(checksum(key, offset, room));
    }

    /** Whether there is a blob under {@code key}; then it is kept for the next build, too. */
    public synchronized boolean has(long key) {
        int place = placeOf(key);
        wanted[place] = rooms[place] != 0;
        return wanted[place];
    }

    /** Keeps {@code blob} under {@code key}; the first blob of a key wins. */
    public synchronized void put(long key, byte[] blob) throws IOException {
        int place = placeOf(key);
        if (rooms[place] != 0) {
            wanted[place] = true;
            return;
        }
        int room = blob.length + CHECKSUM;
        if (room > pending.remaining()) {
            flush();
        }
        if (room > BUFFER) {
            writeFully(
                    ByteBuffer.allocate(room)
                            .put(blob)
                            .putInt(checksum(key, blob))
                            .flip(),
                    end);
            pendingAt = end + room;
        } else {
            pending.put(blob).putInt(checksum(key, blob));
        }
        enter(key, end, room, true);
        list(new DataOutputStream(unlisted), key, end, room);
        end += room;
    }

    private static int checksum(long key, byte[] blob) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(key).flip());
        checksum.update(blob);
        return (int) checksum.getValue();
    }

    private void enter(long key, long offset, int room, boolean isWanted) {
        int place = placeOf(key);
        keys[place] = key;
        offsets[place] = offset;
        rooms[place] = room;
        wanted[place] = isWanted;
        if (++size * 2 > keys.length) {
            grow();
        }
    }

    /**
     * The blob under {@code key}; empty when there is none.
     *
     * @throws IOException also when the file does not hold what was put there
     */
    public byte[] get(long key) throws IOException {
        long offset;
        byte[] blob;
        synchronized (this) {
            int place = placeOf(key);
            if (rooms[place] == 0) {
                return new byte[0];
            }
            blob = new byte[rooms[place] - CHECKSUM];
            wanted[place] = true;
            offset = offsets[place];
            if (offset >= pendingAt) {
                System.arraycopy(pending.array(), (int) (offset - pendingAt), blob, 0, blob.length);
                return blob;
            }
        }
        ByteBuffer stored = readFully(offset, blob.length + CHECKSUM).get(blob);
        if (stored.getInt() != checksum(key, blob)) {
            throw damaged();
        }
        return blob;
    }

    private Workspace.Damaged damaged() {
        return new Workspace.Damaged(file);
    }

    private ByteBuffer readFully(long offset, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (channel.read(into, offset + into.position()) < 0) {
                throw damaged();
            }
        }
        return into.flip();
    }

    /**
     * Says that all is there. Now nothing is lost by whoever is stopped, and {@link #close} forgets what nobody put or asked
     * for.
     */
    synchronized void complete() throws IOException {
        flush();
        forgetting = true;
    }

    /** Keeps what is in it for the next build. */
    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
            long used = 0;
            int count = 0;
            for (int i = 0; i < keys.length; i++) {
                wanted[i] |= !forgetting && rooms[i] != 0;
                used += wanted[i] ? rooms[i] : 0;
                count += wanted[i] ? 1 : 0;
            }
            boolean isMostlyWaste = end > 2 * used + WASTE;
            if (isMostlyWaste) {
                closeRanks();
            }
            if (isMostlyWaste || count < size) {
                writeList();
            }
        }
    }

    /** Moves what is wanted to the front of the file. Who is stopped on the way leaves no list, and so no blobs. */
    private void closeRanks() throws IOException {
        Files.delete(list);
        List<Integer> places = IntStream.range(0, keys.length)
                .filter(place -> wanted[place])
                .boxed()
                .sorted(Comparator.comparingLong(place -> offsets[place]))
                .toList();
        long to = 0;
        for (int place : places) {
            ByteBuffer blob = readFully(offsets[place], rooms[place]);
            offsets[place] = to;
            to += blob.remaining();
            writeFully(blob, offsets[place]);
        }
        channel.truncate(to);
    }

    /** Lists what is wanted, and nothing else. */
    private void writeList() throws IOException {
        Path fresh = list.resolveSibling(list.getFileName() + ".new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER))) {
            for (int i = 0; i < keys.length; i++) {
                if (wanted[i]) {
                    list(out, keys[i], offsets[i], rooms[i]);
                }
            }
        }
        Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Who cannot write, for a full disk, has everything pending still. */
    private void flush() throws IOException {
        writeFully(pending.duplicate().flip(), pendingAt);
        Files.write(list, unlisted.toByteArray(), StandardOpenOption.APPEND);
        pending.clear();
        pendingAt = end;
        unlisted.reset();
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
        while (rooms[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldOffsets = offsets;
        int[] oldRooms = rooms;
        boolean[] oldWanted = wanted;
        keys = new long[oldKeys.length * 2];
        offsets = Arrays.copyOf(keys, keys.length);
        rooms = new int[keys.length];
        wanted = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRooms[i] != 0) {
                int place = placeOf(oldKeys[i]);
                keys[place] = oldKeys[i];
                offsets[place] = oldOffsets[i];
                rooms[place] = oldRooms[i];
                wanted[place] = oldWanted[i];
            }
        }
    }
}
