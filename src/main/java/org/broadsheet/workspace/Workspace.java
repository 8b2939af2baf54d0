package org.broadsheet.workspace;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds what does not fit into memory, and what the next build need not find out again. One build at a time
 * may use it; the lock goes away with the process, however it ends.
 */
public final class Workspace implements Closeable {

    /** The folder of all workspaces, beside the sites. */
    public static final String NAME = ".broadsheet";

    /** The file of a workspace that is put there when all articles are read. */
    public static final String REGISTER = "register";

    /** How long to wait for a build that is just being killed, in milliseconds, and how often to look. */
    private static final int PATIENCE = 2000;

    private static final int LOOK_EVERY = 50;

    /** Everything that can be found out again. The lists go first: what is not in one, nobody believes to be there. */
    private static final List<String> KEPT = List.of(
            REGISTER,
            "register.new",
            "register.settled",
            "bodies.list",
            "analyses.list",
            "sketches.list",
            "bodies.list.new",
            "analyses.list.new",
            "sketches.list.new",
            "bodies",
            "analyses",
            "sketches");

    private final Path folder;
    private final FileChannel lock;
    private final boolean isNew;
    private final boolean passing;
    private final boolean forgot;
    private final Blobs bodies;
    private final Blobs analyses;
    private final Blobs sketches;
    private final KeptFiles runs;
    private final KeptFiles likeness;

    private Workspace(Path folder, boolean isNew, FileChannel lock, String maker, boolean anew, boolean passing)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.isNew = isNew;
        this.passing = passing;
        runs = new KeptFiles(folder.resolve("runs"));
        likeness = new KeptFiles(folder.resolve("likeness"));
        boolean another = !isMadeBy(maker);
        forgot = (another || anew) && forget() && !anew;
        // Only now, as whoever believes it does not look for what has to be forgotten.
        Files.writeString(folder.resolve("maker"), maker);
        bodies = new Blobs(folder.resolve("bodies"));
        analyses = open(folder.resolve("analyses"), bodies);
        sketches = open(folder.resolve("sketches"), bodies, analyses);
    }

    /** Opens {@code file}; closes what was opened before if that fails. */
    private static Blobs open(Path file, Blobs... before) throws IOException {
        try {
            return new Blobs(file);
        } catch (IOException e) {
            for (Blobs opened : before) {
                opened.close();
            }
            throw e;
        }
    }

    /**
     * Opens {@code .broadsheet/<name of the output>} beside the output folder; makes it when it is not there.
     *
     * @param output an absolute path with a name
     * @param maker the program and those of its settings that decide how an article is read, in one line; what another
     *     maker left is forgotten
     * @param anew whether everything that former builds found is forgotten
     * @throws Busy when another build is using it
     */
    public static Workspace beside(Path output, String maker, boolean anew) throws IOException {
        return in(output.resolveSibling(NAME).resolve(String.valueOf(output.getFileName())), maker, anew, false);
    }

    /** Makes a workspace that is gone when it is closed, or when the program is asked to end before that. */
    public static Workspace passing() throws IOException {
        Path folder = Files.createTempDirectory("broadsheet");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        return in(folder, "", true, true);
    }

    private static Workspace in(Path folder, String maker, boolean anew, boolean passing) throws IOException {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
        } catch (NoSuchFileException refused) {
            // So says Linux where only the system makes folders, as in /proc.
            throw new FileSystemException(refused.getFile(), null, "Operation not permitted");
        }
        FileChannel lock = lock(folder);
        try {
            return new Workspace(folder, isNew, lock, maker, anew, passing);
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

    private boolean isMadeBy(String maker) throws IOException {
        Path file = folder.resolve("maker");
        byte[] bytes = maker.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Deletes what former builds found; whether there was anything. What they wrote into the site stays known. */
    private boolean forget() throws IOException {
        boolean any = runs.clear();
        any |= likeness.clear();
        for (String name : KEPT) {
            any |= Files.deleteIfExists(folder.resolve(name));
        }
        return any;
    }

    public Path folder() {
        return folder;
    }

    /** Whether what former builds found was thrown away, since another program or other settings had found it. */
    public boolean hasForgotten() {
        return forgot;
    }

    /** The files that the last build read. One at a time may be open. */
    public Register register() throws IOException {
        return new Register(folder.resolve(REGISTER));
    }

    /** The safe HTML of the articles in UTF-8, by article key. */
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

    /** Postings of articles that follow one another, by a key of what they are made of. */
    public KeptFiles runs() {
        return runs;
    }

    /** Which articles are like which. */
    public KeptFiles likeness() {
        return likeness;
    }

    /**
     * Says that all articles were asked for. Now nothing is lost by a build that is stopped, and what nobody put or asked for
     * is forgotten by {@link #close}; a build that ends before this keeps everything for the next.
     */
    public void complete() throws IOException {
        bodies.complete();
        analyses.complete();
        sketches.complete();
    }

    /** Lets go; what the next build can use stays. A new workspace into which nothing was put leaves nothing behind. */
    @Override
    public void close() throws IOException {
        boolean unused = isNew && bodies.isEmpty();
        try (lock;
                bodies;
                analyses;
                sketches) {
            // Each of them is closed, also when another one cannot be, on a full disk.
        }
        if (passing || unused) {
            remove(folder);
        }
        if (unused && !passing) {
            // Stays where there is another workspace.
            folder.resolveSibling("").toFile().delete();
        }
    }

    /** Deletes the folder with all that is in it, also while another thread still puts files into it. */
    private static void remove(Path folder) {
        for (int tries = 0; tries < 5 && folder.toFile().exists(); tries++) {
            deleteTree(folder.toFile());
        }
    }

    private static void deleteTree(File file) {
        // A link goes by itself, and what it leads to stays.
        if (!file.delete()) {
            File[] inside = file.listFiles();
            Arrays.stream(inside == null ? new File[0] : inside).forEach(Workspace::deleteTree);
            file.delete();
        }
    }

    /** Another build is using the workspace. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("another build is using the workspace");
        }
    }

    /** A file does not hold what was put there, so that everything has to be found out again. */
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(Path file) {
            super(file + " is damaged");
        }
    }
}
