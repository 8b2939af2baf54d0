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
import java.util.BitSet;
import java.util.zip.CRC32C;
import org.broadsheet.article.Hash64;

/**
 * A file of byte strings, found again by a 64-bit key, in this build and in the next. Takes 30 to 60 bytes of heap an
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

    /** The keys, in the order of their blobs in the file. */
    private final LongTable table = new LongTable();

    private long[] offsets = new long[1 << 10];

    /** The length of each with its checksum. */
    private int[] rooms = new int[1 << 10];

    /** Those that this build put or asked for. */
    private final BitSet wanted = new BitSet();

    private boolean forgetting;

    /**
     * Opens a file with what former builds kept in it, the last one also if it was stopped; creates it when it is not
     * there. The list of its entries grows behind it: what is not in the list is not in the file.
     */
    public Blobs(Path file) throws IOException {
        this.file = file;
        list = file.resolveSibling(file.getFileName() + ".list");
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long listed = Files.isRegularFile(list) ? load(channel.size()) : 0;
            channel.truncate(end);
            pendingAt = end;
            try (FileChannel cut = FileChannel.open(list, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                cut.truncate(listed);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
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
                if (in.readInt() != checksum(key, offset, room) || offset < end || offset > bytes - room) {
                    break;
                }
                enter(key, offset, room);
                end = offset + room;
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
        int number = table.find(key);
        if (number >= 0) {
            wanted.set(number);
        }
        return number >= 0;
    }

    /** Whether nothing is kept. */
    public synchronized boolean isEmpty() {
        return table.size() == 0;
    }

    /** Keeps {@code blob} under {@code key}; the first blob of a key wins. */
    public synchronized void put(long key, byte[] blob) throws IOException {
        if (has(key)) {
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
        wanted.set(table.size());
        enter(key, end, room);
        list(new DataOutputStream(unlisted), key, end, room);
        end += room;
    }

    private static int checksum(long key, byte[] blob) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(key).flip());
        checksum.update(blob);
        return (int) checksum.getValue();
    }

    /** To be called for keys that are not there. */
    private void enter(long key, long offset, int room) {
        int number = table.size();
        if (number == offsets.length) {
            offsets = Arrays.copyOf(offsets, number * 2);
            rooms = Arrays.copyOf(rooms, number * 2);
        }
        offsets[number] = offset;
        rooms[number] = room;
        table.add(key);
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
            int number = table.find(key);
            if (number < 0) {
                return new byte[0];
            }
            wanted.set(number);
            blob = new byte[rooms[number] - CHECKSUM];
            offset = offsets[number];
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
            if (!forgetting) {
                wanted.set(0, table.size());
            }
            long used = wanted.stream().mapToLong(number -> rooms[number]).sum();
            boolean isMostlyWaste = end > 2 * used + WASTE;
            if (isMostlyWaste) {
                closeRanks();
            }
            if (isMostlyWaste || wanted.cardinality() < table.size()) {
                writeList();
            }
        }
    }

    /** Moves what is wanted to the front of the file. Who is stopped on the way leaves no list, and so no blobs. */
    private void closeRanks() throws IOException {
        Files.delete(list);
        long to = 0;
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            ByteBuffer blob = readFully(offsets[i], rooms[i]);
            offsets[i] = to;
            to += blob.remaining();
            writeFully(blob, offsets[i]);
        }
        channel.truncate(to);
    }

    /** Lists what is wanted, and nothing else. */
    private void writeList() throws IOException {
        Path fresh = list.resolveSibling(list.getFileName() + ".new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER))) {
            for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
                list(out, table.key(i), offsets[i], rooms[i]);
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
}
