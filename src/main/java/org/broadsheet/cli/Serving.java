package org.broadsheet.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.broadsheet.build.Build;
import org.broadsheet.build.Outcome;
import org.broadsheet.build.Proofs;
import org.broadsheet.build.Settings;
import org.broadsheet.problem.Problem;
import org.broadsheet.publish.SiteFolder;
import org.broadsheet.serve.Ground;
import org.broadsheet.serve.Lookout;
import org.broadsheet.serve.Newsstand;
import org.broadsheet.serve.Notice;
import org.jspecify.annotations.Nullable;

/** Builds, and builds again whenever something changes; says in the terminal and in open pages what came of it. */
final class Serving implements Closeable {

    /** What pages are told before there is anything to show. */
    static final Notice FIRST = new Notice("0", "The site is being made.", false);

    private static final int LONGEST_END_SECONDS = 3;

    /** So many rounds in a row are made for somebody who is still deleting the site under them: for five seconds or more. */
    private static final int MOST_UNDERCUT = 20;

    private static final String NOT_BUILT = "Not built. ";

    private final BuildOptions options;
    private final Newsstand stand;
    private final PrintWriter out;
    private final PrintWriter err;

    /** Names this run, so that a page which a former run sent knows that it is old. */
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private final Thread worker = Thread.currentThread();
    private final ReentrantLock building = new ReentrantLock();
    private final Thread ending = new Thread(this::end, "ending");
    private final Proofs proofs = new Proofs(this::show);
    private int version;
    private String word = "";
    private boolean failed;

    /** Whether a site that is gone is to be made again; if the last round failed by itself, only a change can mend it. */
    private boolean stood;

    /** How many rounds in a row lost files of the site while they ran. */
    private int undercut;

    private List<Problem> said = List.of();
    private @Nullable Settings watched;
    private @Nullable Lookout lookout;

    /** Of the thread that calls. */
    Serving(BuildOptions options, Newsstand stand) {
        this.options = options;
        this.stand = stand;
        out = options.told();
        err = options.err();
    }

    /**
     * Builds for the first time.
     *
     * @throws IOException as other failures do, when no later change of the articles could mend it
     */
    void start(Settings settings) throws IOException {
        Runtime.getRuntime().addShutdownHook(ending);
        watch(settings);
        building.lock();
        try {
            round(settings);
        } catch (IOException | RuntimeException failure) {
            if (Exit.after(failure).status() != Exit.PROBLEMS) {
                throw failure;
            }
            // The site of a former run, if it is ours.
            if (SiteFolder.isSite(settings.folders().output())) {
                stand.show(settings.folders().output());
            }
            fail(failure);
        } finally {
            building.unlock();
        }
        if (!options.work.quiet) {
            out.println("Serving " + stand.address() + " until Ctrl-C");
            out.flush();
        }
    }

    /** Builds at every change, until the thread is interrupted. */
    void untilInterrupted() throws IOException, InterruptedException {
        while (lookout != null) {
            lookout.await(this::isSiteGone);
            building.lockInterruptibly();
            try {
                Settings settings = options.settingsAgain();
                watch(settings);
                round(settings);
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
                fail(failure);
            } finally {
                building.unlock();
            }
        }
    }

    /** Somebody has deleted what the last round made. */
    private boolean isSiteGone() {
        return stood
                && watched != null
                && !SiteFolder.isSiteToRead(watched.folders().output());
    }

    /** The settings file may name other folders than before, or another report. */
    private void watch(Settings settings) throws IOException {
        if (watched != null
                && settings.folders().equals(watched.folders())
                && Objects.equals(settings.report(), watched.report())) {
            return;
        }
        Lookout former = lookout;
        lookout = new Lookout(grounds(settings));
        watched = settings;
        if (former != null) {
            former.close();
        }
    }

    private static List<Ground> grounds(Settings settings) {
        Settings.Folders folders = settings.folders();
        List<Ground> grounds = new ArrayList<>();
        grounds.add(
                new Ground(settings.seeds().toAbsolutePath(), path -> folders.isOwn(path) || isReport(settings, path)));
        Path templates = folders.templates();
        if (templates != null) {
            grounds.add(new Ground(templates, path -> path.equals(folders.output()) || isReport(settings, path)));
        }
        return grounds;
    }

    /**
     * A report that lies among the articles is written by every build, and must not start the next one.
     *
     * @param path a real one
     */
    private static boolean isReport(Settings settings, Path path) {
        Path report = settings.report();
        if (report == null || !path.getFileName().equals(report.getFileName())) {
            return false;
        }
        try {
            return path.equals(
                    report.toAbsolutePath().resolveSibling("").toRealPath().resolve(report.getFileName()));
        } catch (IOException missing) {
            return false;
        }
    }

    private void round(Settings settings) throws IOException {
        stood = false;
        Outcome outcome;
        try (Terminal terminal = options.terminal()) {
            outcome = new Build(settings, terminal, proofs).run();
        }
        if (settings.report() != null) {
            Report.write(outcome, settings.report(), options.out());
        }
        boolean isFirst = version == 0;
        if (outcome.written().written() + outcome.written().deleted() > 0 || isFirst) {
            version++;
        }
        undercut = SiteFolder.isSiteToRead(settings.folders().output()) ? 0 : undercut + 1;
        stood = undercut <= MOST_UNDERCUT;
        stand.show(settings.folders().output());
        int repairs = Outcome.repairs(outcome.problems()).size();
        announce(repairs == 0 ? "" : Summary.counted(repairs, "problem") + where(settings), false);
        if (!options.work.quiet) {
            Summary summary = new Summary(settings, options.work.verbose);
            if (isFirst || !outcome.problems().equals(said)) {
                summary.printProblems(outcome, err);
            }
            summary.printCounts(outcome, out);
            out.flush();
        }
        said = outcome.problems();
    }

    private String where(Settings settings) {
        return options.work.quiet ? ": broadsheet check " + settings.seeds() + " says which" : ", see the terminal";
    }

    /** Says why there is no new site; the old one stays, and what was shown ahead of the new one. */
    private void fail(Throwable failure) {
        Exit exit = Exit.after(failure);
        exit.tell(failure, NOT_BUILT, err);
        err.flush();
        said = List.of();
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        undercut = cause instanceof NoSuchFileException ? undercut + 1 : 0;
        stood = undercut > 0 && undercut <= MOST_UNDERCUT;
        announce(NOT_BUILT + (exit.message() == null ? "See the terminal." : exit.message()), true);
    }

    /** Shows pages ahead of the site that they are going to be in. */
    private void show(Map<String, byte[]> pages) {
        version++;
        stand.showProofs(pages);
        announce(word, failed);
    }

    private void announce(String word, boolean failed) {
        this.word = word;
        this.failed = failed;
        stand.announce(new Notice(run + "-" + version, word, failed));
    }

    /** Lets a build end that is nearly done; what is cut off here, the next build completes. */
    private void end() {
        try {
            // Never given back, so that no other build begins.
            if (building.tryLock(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                worker.interrupt();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException running) {
            // It is what brought us here.
        }
        if (lookout != null) {
            lookout.close();
        }
    }
}
