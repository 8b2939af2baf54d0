package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
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
import org.broadsheet.workspace.Crew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet check [SEEDS]}: reads everything, writes nothing, prints the problems. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        abbreviateSynopsis = true,
        usageHelpAutoWidth = true,
        description = {
            "Reads every article, writes nothing, and prints what is wrong. Of many notes of one kind, which cost nothing, it"
                    + " prints one and their number, unless it is to be verbose.",
            "Takes the options of a build; those about the site, its folder and the report change nothing here."
        })
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Print the problems as an array in JSON.")
    private boolean json;

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Gathered gathered;
        try (Crew crew = new Crew(settings.jobs());
                Terminal terminal = new Terminal(err, options.work.quiet)) {
            gathered = Newsroom.withStories(
                    Newsroom.intake(settings, Intake.Store.NOWHERE, null).gather(crew, terminal), settings);
        }
        List<Problem> problems = gathered.problems();
        if (json) {
            print(problems, out);
        } else {
            (options.work.verbose ? ProblemList.all(problems) : ProblemList.summedUp(problems)).forEach(out::println);
        }
        out.flush();
        int repairs = Outcome.repairs(problems).size();
        if (!options.work.quiet) {
            err.println(Summary.counted(gathered.articles().size(), "article") + ", "
                    + Summary.counted(repairs, "problem")
                    + (problems.size() > repairs ? ", " + Summary.counted(problems.size() - repairs, "note") : ""));
        }
        return gathered.articles().isEmpty() || (settings.choices().strict() && repairs > 0)
                ? Exit.PROBLEMS
                : Exit.CLEAN;
    }

    private static void print(List<Problem> problems, PrintWriter out) throws IOException {
        try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            JsonProblems.write(problems, generator);
        }
        out.println();
    }
}
