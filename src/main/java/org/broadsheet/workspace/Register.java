package org.broadsheet.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.article.Bytes;
import org.broadsheet.article.Hash64;
import org.jspecify.annotations.Nullable;

/**
 * The files that the last build read, and what it found in each. It is gone through from front to back, once, while the new
 * one is written: both are in the order of paths, so that neither stands in memory. Each entry has a checksum; from a damaged
 * one on, nothing is known. What a stopped build had written is believed as far as it came.
 */
public final class Register implements Closeable {

    private static final int BUFFER = 1 << 16;

    /**
     * A file this young may change once more without a change of its time: clocks of disks tick every 2 s at worst. In
     * nanoseconds.
     */
    public static final long YOUNG = 2_000_000_000;

    private final Path file;
    private final Path fresh;
    private final DataOutputStream out;
    private final long born;
    private final Bytes entry = new Bytes(1024);
    private long found;
    private @Nullable Entries entries;

    Register(Path file) throws IOException {
        this.file = file;
        fresh = file.resolveSibling(file.getFileName() + ".new");
        if (Files.isRegularFile(fresh)) {
            settle();
        }
        out = writer(fresh);
        try {
            born = Files.getLastModifiedTime(fresh).to(TimeUnit.NANOSECONDS);
            entries = Files.isRegularFile(file) ? new Entries(file) : null;
        } catch (IOException e) {
            out.close();
            throw e;
        }
    }

    /** What was read of a register so far; at first, its first entry. */
    private static final class Entries implements Closeable {

        private final DataInputStream in;

        /** Null behind the last one. */
        private @Nullable KnownFile known;

        private long modified;
        private long place;
        private Bytes bytes = new Bytes(0);

        Entries(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            try {
                advance();
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }

        void advance() throws IOException {
            known = null;
            try {
                modified = in.readLong();
                place = in.readLong();
                bytes = new Bytes(in.readNBytes(in.readInt()));
                if (in.readLong() == checksum(modified, place, bytes.hash())) {
                    known = KnownFile.read(modified, place, bytes.reader(0));
                }
            } catch (EOFException | IllegalArgumentException e) {
                // The end, or the length of an entry is damaged.
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Makes one register of what a stopped build wrote and, from there on, of the former one. */
    private void settle() throws IOException {
        Path settled = file.resolveSibling(file.getFileName() + ".settled");
        try (DataOutputStream both = writer(settled)) {
            String last = "";
            for (Path part : List.of(fresh, file)) {
                if (Files.isRegularFile(part)) {
                    last = copy(part, last, both);
                }
            }
        }
        Files.move(settled, file, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(fresh);
    }

    /** Copies what comes after a path; the path of the last entry copied. */
    private static String copy(Path part, String after, DataOutputStream to) throws IOException {
        String last = after;
        try (Entries entries = new Entries(part)) {
            for (KnownFile known = entries.known; known != null; known = entries.known) {
                if (known.path().compareTo(after) > 0) {
                    write(to, entries.modified, entries.place, entries.bytes, entries.bytes.hash());
                    last = known.path();
                }
                entries.advance();
            }
        }
        return last;
    }

    private static DataOutputStream writer(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /** @param hash of {@code bytes} */
    private static void write(DataOutputStream out, long modified, long place, Bytes bytes, long hash)
            throws IOException {
        out.writeLong(modified);
        out.writeLong(place);
        out.writeInt(bytes.length());
        out.write(bytes.array(), 0, bytes.length());
        out.writeLong(checksum(modified, place, hash));
    }

    private static long checksum(long modified, long place, long hash) {
        return Hash64.of(Hash64.of(modified, place), hash);
    }

    /** What is known of the file at {@code path}; null when nothing. Paths must be asked for in their order. */
    public @Nullable KnownFile find(String path) throws IOException {
        if (entries == null) {
            return null;
        }
        while (entries.known != null && entries.known.path().compareTo(path) < 0) {
            entries.advance();
        }
        return entries.known != null && entries.known.path().equals(path) ? entries.known : null;
    }

    /** Notes a file for the next build. Paths must come in their order. */
    public void add(KnownFile known) throws IOException {
        long modified = known.modified() > born - YOUNG ? 0 : known.modified();
        entry.clear();
        known.write(entry);
        long hash = entry.hash();
        write(out, modified, known.place(), entry, hash);
        found = Hash64.of(found, hash);
    }

    /** A hash of everything that was noted, but for the times and places of the files. */
    public long found() {
        return found;
    }

    /** Puts the new register in the place of the old one. */
    public void finish() throws IOException {
        close();
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (entries != null) {
            entries.close();
        }
    }
}
