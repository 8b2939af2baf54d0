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

    static final byte[] HEADER = "broadsheet manifest 3\n".getBytes(StandardCharsets.US_ASCII);

    private static final int BUFFER = 1 << 16;

    private final OutputStream file;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(BUFFER + 512);
    private final DataOutputStream entries = new DataOutputStream(pending);

    /** Creates the file, or empties it. */
    public ManifestWriter(Path file) throws IOException {
        this.file = Files.newOutputStream(file);
        this.file.write(HEADER);
    }

    public synchronized void add(Manifest.Entry entry) throws IOException {
        entries.writeUTF(entry.path());
        entries.writeLong(entry.content());
        entries.writeLong(entry.size());
        entries.writeLong(entry.modified());
        entries.writeLong(entry.madeOf());
        entries.writeLong(entry.checksum());
        if (pending.size() >= BUFFER) {
            flush();
        }
    }

    /** Says that nothing is missing. To be called last. */
    public void end() throws IOException {
        add(new Manifest.Entry("", 0, 0, 0));
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
