package org.broadsheet.workspace;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a {@link Manifest} entry by entry. It is the journal, too: an entry that was {@link #flush flushed} before its
 * file is put in place survives the death of the process.
 */
public final class ManifestWriter implements Closeable {

    static final byte[] HEADER = "broadsheet manifest 2\n".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER + 512);
    private final DataOutputStream entries = new DataOutputStream(pending);

    /** Creates the file, or empties it. */
    public ManifestWriter(Path file) throws IOException {
        this.file = Files.newOutputStream(file);
        entries.write(HEADER);
    }

    public synchronized void add(Manifest.Entry entry) throws IOException {
        entries.writeUTF(entry.path());
        entries.writeLong(entry.content());
        entries.writeLong(entry.size());
        entries.writeLong(entry.modified());
        entries.writeLong(entry.madeOf());
        if (pending.size() >= BUFFER) {
            flush();
        }
    }

    /** Hands everything to the operating system. */
    public synchronized void flush() throws IOException {
        pending.writeTo(file);
        pending.reset();
    }

    @Override
    public synchronized void close() throws IOException {
        try (file) {
            flush();
        }
    }
}
