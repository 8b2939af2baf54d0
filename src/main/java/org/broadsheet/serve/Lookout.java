package org.broadsheet.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Waits until something changes in folders, by the quickest way that works there. Not for use by two threads at a time.
 */
public final class Lookout implements Closeable {

    /** How often roots that went away are looked for. */
    private static final long IDLE_MILLISECONDS = 250;

    /** Whoever saves many files, or one in several steps, is done when it has been quiet for so long. */
    private static final long QUIET_MILLISECONDS = 100;

    /** Who never is done is not waited for. */
    private static final long LONGEST_BURST_SECONDS = 2;

    /** File systems whose changes may be made by another machine, of which ours is not told. */
    private static final List<String> SHARED =
            List.of("nfs", "cifs", "smb", "9p", "fuse", "vboxsf", "virtiofs", "drvfs", "afs", "sshfs");

    private final List<Ground> grounds;
    private Watch watch;

    /** Watches from now on. */
    public Lookout(List<Ground> grounds) throws IOException {
        this(grounds, open(grounds));
    }

    Lookout(List<Ground> grounds, Watch watch) {
        this.grounds = List.copyOf(grounds);
        this.watch = watch;
    }

    private static Watch open(List<Ground> grounds) throws IOException {
        // On macOS, Java's own service only looks every ten seconds.
        if (System.getProperty("os.name", "").startsWith("Mac")
                || grounds.stream().anyMatch(Lookout::isShared)) {
            return new FolderPoll(grounds);
        }
        try {
            return new FolderWatch(grounds);
        } catch (IOException tooMany) {
            return new FolderPoll(grounds);
        }
    }

    private static boolean isShared(Ground ground) {
        try {
            String type = Files.getFileStore(ground.root()).type().toLowerCase(Locale.ROOT);
            return SHARED.stream().anyMatch(type::startsWith);
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * Waits for a change, and then until no other follows for a moment.
     *
     * @param otherwise asked again and again: ends the waiting, too
     */
    public void await(BooleanSupplier otherwise) throws IOException, InterruptedException {
        boolean changed;
        do {
            changed = look(IDLE_MILLISECONDS);
        } while (!changed && !otherwise.getAsBoolean());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_BURST_SECONDS);
        while (changed && System.nanoTime() - end < 0) {
            changed = look(QUIET_MILLISECONDS);
        }
    }

    private boolean look(long milliseconds) throws IOException, InterruptedException {
        try {
            return watch.look(milliseconds);
        } catch (IOException tooMany) {
            watch.close();
            watch = new FolderPoll(grounds);
            // Who knows what was missed meanwhile.
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
