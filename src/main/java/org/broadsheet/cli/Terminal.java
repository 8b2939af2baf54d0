package org.broadsheet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.broadsheet.work.Progress;

/** One line on a terminal that says how far the work is, written over itself and gone at the end. */
final class Terminal implements Progress, AutoCloseable {

    private static final long EVERY = 100_000_000;
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean quiet;
    private final boolean watched;
    private final long started = System.nanoTime();
    private long shown = started;
    private boolean dirty;
    private String stage = "";
    private long stageStarted = started;

    /** Says nothing when {@code quiet}; shows no progress either when nobody is looking at a terminal. */
    Terminal(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
        watched = !quiet && isWatched();
    }

    // Since JDK 22 there is a console without a terminal, too, unless the old one is asked for.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    @Override
    public void at(String newStage, long done, long total) {
        if (!watched) {
            return;
        }
        long now = System.nanoTime();
        if (!newStage.equals(stage)) {
            stage = newStage;
            stageStarted = now;
        } else if (now - shown < EVERY) {
            return;
        }
        shown = now;
        dirty = true;
        err.print(WIPE + line(done, total, (now - stageStarted) / 1e9));
        err.flush();
    }

    @Override
    public void say(String word) {
        if (!quiet) {
            close();
            err.println(word);
            err.flush();
        }
    }

    private String line(long done, long total, double seconds) {
        StringBuilder line = new StringBuilder(stage);
        if (done > 0) {
            line.append(String.format(Locale.ENGLISH, "  %,d", done));
            if (total > 0) {
                line.append(String.format(Locale.ENGLISH, " of %,d", total));
            }
            if (seconds > 1) {
                double rate = done / seconds;
                line.append(String.format(Locale.ENGLISH, ", %,.0f a second", rate));
                if (total > done) {
                    line.append(String.format(Locale.ENGLISH, ", %,.0f s left", (total - done) / rate));
                }
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        if (dirty) {
            err.print(WIPE);
            err.flush();
            dirty = false;
        }
    }
}
