package org.broadsheet.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .broadsheet/<name of the output>} beside the output folder. One build at a time may use it; the lock
 * goes away with the process, however it ends.
 */
public final class Workspace implements Closeable {

    private static final String NAME = ".broadsheet";

    private final Path folder;
    private final FileChannel lock;
    private final Blobs bodies;
    private final Blobs analyses;

    private Workspace(Path folder, FileChannel lock, Blobs bodies, Blobs analyses) {
        this.folder = folder;
        this.lock = lock;
        this.bodies = bodies;
        this.analyses = analyses;
    }

    /**
     * Opens the workspace of {@code output}, an absolute path; makes it when it is not there.
     *
     * @throws Busy when another build is using it
     */
    public static Workspace beside(Path output) throws IOException {
        Path folder = output.resolveSibling(NAME).resolve(String.valueOf(output.getFileName()));
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            return new Workspace(
                    folder, lock, new Blobs(folder.resolve("bodies")), new Blobs(folder.resolve("analyses")));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (taken(channel) == null) {
            channel.close();
            throw new Busy();
        }
        return channel;
    }

    private static @Nullable FileLock taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Safe HTML and plain text of the articles, by article key. */
    public Blobs bodies() {
        return bodies;
    }

    /** What each text says by itself, by article key. */
    public Blobs analyses() {
        return analyses;
    }

    @Override
    public void close() throws IOException {
        bodies.close();
        analyses.close();
        Files.deleteIfExists(folder.resolve("bodies"));
        Files.deleteIfExists(folder.resolve("analyses"));
        lock.close();
    }

    /** Another build is using the workspace. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("another build is using the workspace");
        }
    }
}
