package org.broadsheet.workspace;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The files that the last build read, and what it found in each. It is gone through from front to back, once, while the new
 * one is written: both are in the order of paths, so that neither stands in memory. Each entry has a checksum; from a damaged
 * one on, nothing is known.
 */
public final class Register implements Closeable {

    private static final int BUFFER = 1 << 18;

    /**
     * A file this young may change once more without a change of its time: clocks of disks tick every 2 s at worst. In
     * nanoseconds.
     */
    public static final long YOUNG = 2_000_000_000;

    private final Path file;
    private final Path fresh;
    private final DataOutputStream out;
    private final long born;
    private final ByteArrayOutputStream entry = new ByteArrayOutputStream();
    private long found;
    private @Nullable DataInputStream in;
    private @Nullable KnownFile next;

    Register(Path file) throws IOException {
        this.file = file;
        fresh = file.resolveSibling(file.getFileName() + ".new");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER));
        born = Files.getLastModifiedTime(fresh).to(TimeUnit.NANOSECONDS);
        if (Files.isRegularFile(file)) {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            advance();
        }
    }

    private void advance() throws IOException {
        next = null;
        if (in != null) {
            try {
                long modified = in.readLong();
                byte[] bytes = in.readNBytes(in.readInt());
                if (in.readLong() == Hash64.of(modified, Hash64.of(bytes, bytes.length))) {
                    next = KnownFile.read(modified, new DataInputStream(new ByteArrayInputStream(bytes)));
                }
            } catch (EOFException | IllegalArgumentException e) {
                // The end, or the length of an entry is damaged.
            }
            if (next == null) {
                in.close();
                in = null;
            }
        }
    }

    /** What is known of the file at {@code path}; null when nothing. Paths must be asked for in their order. */
    public @Nullable KnownFile find(String path) throws IOException {
        while (next != null && next.path().compareTo(path) < 0) {
            advance();
        }
        return next != null && next.path().equals(path) ? next : null;
    }

    /** Notes a file for the next build. Paths must come in their order. */
    public void add(KnownFile known) throws IOException {
        long modified = known.modified() > born - YOUNG ? 0 : known.modified();
        entry.reset();
        known.write(new DataOutputStream(entry));
        byte[] bytes = entry.toByteArray();
        long hash = Hash64.of(bytes, bytes.length);
        out.writeLong(modified);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.writeLong(Hash64.of(modified, hash));
        found = Hash64.of(found, hash);
    }

    /** A hash of everything that was noted, but for the times of the files. */
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
        if (in != null) {
            in.close();
            in = null;
        }
    }
}
