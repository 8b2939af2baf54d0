package org.broadsheet.search;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The chapters that a former build made, in the order of the alphabet. */
final class FormerDictionary implements Closeable {

    private final @Nullable DataInputStream in;
    private @Nullable EncodedChapter next;

    /** @param file null when there was none */
    FormerDictionary(@Nullable Path file) throws IOException {
        in = file == null ? null : new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        next = read();
    }

    /** What was made of the same; null when there is none. Chapters have to be asked for in order. */
    @Nullable
    EncodedChapter find(String name, long hash) throws IOException {
        while (next != null && next.name().compareTo(name) < 0) {
            next = read();
        }
        return next != null && next.name().equals(name) && next.hash() == hash ? next : null;
    }

    private @Nullable EncodedChapter read() throws IOException {
        return in == null || !in.readBoolean() ? null : EncodedChapter.read(in);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
