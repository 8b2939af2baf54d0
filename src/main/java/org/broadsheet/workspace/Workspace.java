package org.broadsheet.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds what does not fit into memory. One build at a time may use it; the lock goes away with the process,
 * however it ends.
 */
public final class Workspace implements Closeable {

    private static final String NAME = ".broadsheet";

    /** How long to wait for a build that is just being killed, in milliseconds, and how often to look. */
    private static final int PATIENCE = 2000;

    private static final int LOOK_EVERY = 50;

    private final Path folder;
    private final FileChannel lock;
    private final Blobs bodies;
    private final Blobs analyses;
    private final Blobs sketches;

    private Workspace(Path folder, FileChannel lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        bodies = new Blobs(folder.resolve("bodies"));
        analyses = new Blobs(folder.resolve("analyses"));
        sketches = new Blobs(folder.resolve("sketches"));
    }

    /**
     * Opens {@code .broadsheet/<name of the output>} beside the output folder; makes it when it is not there.
     *
     * @param output an absolute path with a name
     * @throws Busy when another build is using it
     */
    public static Workspace beside(Path output) throws IOException {
        return in(output.resolveSibling(NAME).resolve(String.valueOf(output.getFileName())));
    }

    /**
     * Opens a workspace in {@code folder}; makes it when it is not there.
     *
     * @throws Busy when another build is using it
     */
    public static Workspace in(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            return new Workspace(folder, lock);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        for (int waited = 0; taken(channel) == null; waited += LOOK_EVERY) {
            if (waited >= PATIENCE) {
                channel.close();
                throw new Busy();
            }
            pause();
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

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
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

    /** What is kept of each text to compare it with others, by article key. */
    public Blobs sketches() {
        return sketches;
    }

    /** Lets go; what only this build needed is gone. */
    @Override
    public void close() throws IOException {
        bodies.close();
        analyses.close();
        sketches.close();
        for (String name : new String[] {"bodies", "analyses", "sketches"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
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
