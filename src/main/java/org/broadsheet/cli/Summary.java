package org.broadsheet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.broadsheet.problem.Problem;
import org.broadsheet.publish.Written;

/** What a person is told after a build. */
final class Summary {

    private static final int PROBLEMS_SHOWN = 10;

    private final Settings settings;
    private final boolean verbose;

    Summary(Settings settings, boolean verbose) {
        this.settings = settings;
        this.verbose = verbose;
    }

    void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        problems(outcome.problems(), err);
        Written written = outcome.written();
        for (String foreign : written.foreign()) {
            err.println(settings.folders().shown().resolve(foreign)
                    + " is not ours and was left alone; the page of that name is missing. Move it, or use --force.");
        }
        err.flush();
        out.println(counted(outcome.articles(), "article")
                + ", " + counted(written.pages(), "page")
                + ", " + counted(outcome.problems().size(), "problem")
                + (outcome.drafts() > 0 ? ", " + counted(outcome.drafts(), "draft") + " left out" : "")
                + String.format(Locale.ENGLISH, ", %.1f s", outcome.nanoseconds() / 1e9));
        if (verbose) {
            details(outcome, out);
        }
        out.println("Open " + settings.folders().shown().resolve("index.html"));
    }

    private void problems(List<Problem> problems, PrintWriter err) {
        int shown = verbose ? problems.size() : Math.min(PROBLEMS_SHOWN, problems.size());
        problems.subList(0, shown).forEach(problem -> err.println(problem.message()));
        if (shown < problems.size()) {
            err.println(counted(problems.size() - shown, "more problem") + ": broadsheet check " + settings.seeds());
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
