package org.broadsheet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.broadsheet.build.Build;
import org.broadsheet.build.Outcome;
import org.broadsheet.build.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code broadsheet [SEEDS]}: builds the site. */
@Command(
        name = "broadsheet",
        versionProvider = Version.class,
        header = "Makes a newspaper from a folder of saved news articles.",
        description = {
            "",
            "Reads every .txt, .md and .html file below SEEDS and writes a site that opens from disk.",
            "Most options may also stand in SEEDS/broadsheet.yml: \"title: The Coast\", or \"search: no\" for --no-search.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet                               seeds to site-out",
            "  broadsheet articles -o /tmp/news         another folder, another place",
            "  broadsheet articles --title \"The Coast\"  a name of your own",
            "  broadsheet serve articles                show it and build at every change",
            "  broadsheet check articles                say what is wrong, write nothing",
            "  broadsheet explain articles/a.txt        say how one article was read",
            "  broadsheet divide articles/export.txt    make a file of each article in an export",
            "",
            "Exit status: 0 all well; 1 problems and --strict, a wrong template, or nothing to build; 2 wrong use; 3 disk or program failed."
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Override
    public Integer call() throws IOException {
        Commands.refuseMisspelt(options.seeds(), spec.commandLine());
        Settings settings = options.settings();
        Outcome outcome;
        try (Terminal terminal = options.terminal()) {
            outcome = new Build(settings, terminal).run();
        }
        if (settings.report() != null) {
            Report.write(outcome, settings.report(), options.out());
        }
        if (!options.work.quiet) {
            new Summary(settings, options.work.verbose).print(outcome, options.told(), options.err());
        }
        boolean repaired = !Outcome.repairs(outcome.problems()).isEmpty();
        return settings.choices().strict() && repaired ? Exit.PROBLEMS : Exit.CLEAN;
    }
}
