package org.broadsheet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.broadsheet.build.Outcome;
import org.broadsheet.build.Settings;
import org.broadsheet.build.Stopwatch;
import org.broadsheet.problem.Problem;
import org.broadsheet.publish.Written;

/** What a person is told after a build. */
final class Summary {

    /** Problems shown without being asked for. */
    private static final int SHOWN = 10;

    private final Settings settings;
    private final boolean verbose;

    Summary(Settings settings, boolean verbose) {
        this.settings = settings;
        this.verbose = verbose;
    }

    void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        printProblems(outcome, err);
        printCounts(outcome, out);
        out.println("Open " + settings.folders().shown().resolve("index.html"));
    }

    void printProblems(Outcome outcome, PrintWriter err) {
        List<Problem> repairs = Outcome.repairs(outcome.problems());
        List<Problem> shown = verbose ? outcome.problems() : repairs.subList(0, Math.min(SHOWN, repairs.size()));
        ProblemList.all(shown).forEach(err::println);
        if (shown.size() < repairs.size()) {
            err.println(String.format(Locale.ENGLISH, "%,d more", repairs.size() - shown.size()) + ": broadsheet check "
                    + settings.seeds());
        }
        Written written = outcome.written();
        for (String foreign : written.foreign()) {
            err.println(settings.folders().shown().resolve(foreign)
                    + " is not ours and was left alone, so a page is missing. Move it elsewhere and build again.");
        }
        err.flush();
    }

    void printCounts(Outcome outcome, PrintWriter out) {
        Written written = outcome.written();
        List<Problem> repairs = Outcome.repairs(outcome.problems());
        out.println(counted(outcome.articles(), "article")
                + ", " + counted(written.pages(), "page")
                + ", " + counted(repairs.size(), "problem")
                + (outcome.drafts() > 0 ? ", " + counted(outcome.drafts(), "draft") + " left out" : "")
                + (written.written() + written.deleted() == 0 ? ", nothing has changed" : "")
                + String.format(Locale.ENGLISH, ", %.1f s", outcome.nanoseconds() / 1e9));
        if (verbose) {
            details(outcome, out);
        }
    }

    private static void details(Outcome outcome, PrintWriter out) {
        Written written = outcome.written();
        out.println(String.format(
                Locale.ENGLISH,
                "%,d files: %,d written, %,d unchanged, %,d deleted; %,d bytes",
                written.files(),
                written.written(),
                written.unchanged(),
                written.deleted(),
                written.bytes()));
        for (Stopwatch.Stage stage : outcome.stages()) {
            out.println(String.format(Locale.ENGLISH, "%-10s %.2f s", stage.name(), stage.wall() / 1e9));
        }
    }

    static String counted(long count, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
