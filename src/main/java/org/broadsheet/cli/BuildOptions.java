package org.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.broadsheet.build.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands that read all articles have in common: their folder, the options of a build, and where they print. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, abbreviateSynopsis = true, usageHelpAutoWidth = true)
final class BuildOptions {

    /** The command that has these options. */
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SEEDS",
            defaultValue = SettingsReader.SEEDS,
            description = "The folder of articles. Default: ${DEFAULT-VALUE}")
    private Path seeds = Path.of(SettingsReader.SEEDS);

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    /** The folder of articles, whether or not it is there. */
    Path seeds() {
        return seeds;
    }

    /** All settings, with those of the settings file as it is now. */
    Settings settings() throws IOException {
        return SettingsReader.read(seeds, site, work);
    }

    /** The same once more, as the file is now; what former builds found is forgotten once, not again and again. */
    Settings settingsAgain() throws IOException {
        work.clean = false;
        return settings();
    }

    /** Takes what was asked for. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Takes what is told of a build: not where its report is printed, so that programs can read that. */
    PrintWriter told() {
        return Report.STANDARD_OUTPUT.equals(work.report) ? err() : out();
    }

    /** Takes everything else that is said. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Shows how far the work is. */
    Terminal terminal() {
        return new Terminal(err(), work.quiet);
    }
}
