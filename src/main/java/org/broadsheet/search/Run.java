package org.broadsheet.search;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A sorted {@link Block} that was put on disk, read back word by word. */
final class Run implements Iterator<Run.Entry>, Closeable {

    /**
     * The postings of one word in one run of articles.
     *
     * @param count how many articles have it
     * @param bytes as {@link Block} wrote them
     */
    record Entry(String term, int count, Bytes bytes) {}

    private static final int BUFFER = 1 << 18;

    private final DataInputStream in;
    private @Nullable Entry next;

    Run(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        in = new DataInputStream(new BufferedInputStream(raw, BUFFER));
        next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Entry next() {
        Entry entry = next;
        if (entry == null) {
            throw new NoSuchElementException();
        }
        try {
            next = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable Entry read() throws IOException {
        int termLength = in.readUnsignedShort();
        if (termLength == 0) {
            return null;
        }
        String term = new String(in.readNBytes(termLength), StandardCharsets.UTF_8);
        int count = in.readInt();
        int length = in.readInt();
        Bytes bytes = new Bytes(0);
        bytes.array = in.readNBytes(length);
        bytes.length = length;
        return new Entry(term, count, bytes);
    }
}
