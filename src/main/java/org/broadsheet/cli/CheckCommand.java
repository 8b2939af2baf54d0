package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.build.Gathered;
import org.broadsheet.build.Intake;
import org.broadsheet.build.Newsroom;
import org.broadsheet.build.Outcome;
import org.broadsheet.build.Settings;
import org.broadsheet.problem.Problem;
import org.broadsheet.work.Crew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code broadsheet check [SEEDS]}: reads everything, writes nothing, prints the problems. */
@Command(
        name = "check",
        description = {
            "Reads every article, writes nothing, and prints what is wrong.",
            "Of many notes of one kind, which cost nothing, it prints one and their number; with -v all of them.",
            "The other options of a build are taken, too, and change nothing here.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet check                    what is wrong in seeds",
            "  broadsheet check articles -v        every note",
            "  broadsheet check articles --strict  end with status 1 if anything is wrong",
            "  broadsheet check articles --json    for programs"
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print the problems as an array in JSON.")
    private boolean json;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        PrintWriter out = options.out();
        Gathered gathered;
        try (Crew crew = new Crew(settings.jobs());
                Terminal terminal = options.terminal()) {
            gathered = Newsroom.withStories(
                    Newsroom.intake(settings, Intake.Store.NOWHERE, null).gather(crew, terminal), settings);
        }
        List<Problem> problems = gathered.problems();
        if (json) {
            JsonValue.print(generator -> JsonProblems.write(problems, generator), out);
        } else {
            (options.work.verbose ? ProblemList.all(problems) : ProblemList.summedUp(problems)).forEach(out::println);
        }
        out.flush();
        int repairs = Outcome.repairs(problems).size();
        if (!options.work.quiet) {
            options.err()
                    .println(Summary.counted(gathered.articles().size(), "article") + ", "
                            + Summary.counted(repairs, "problem")
                            + (problems.size() > repairs
                                    ? ", " + Summary.counted(problems.size() - repairs, "note")
                                    : ""));
        }
        return gathered.articles().isEmpty() || (settings.choices().strict() && repairs > 0)
                ? Exit.PROBLEMS
                : Exit.CLEAN;
    }
}
