package org.broadsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.broadsheet.build.Stopped;
import org.broadsheet.publish.TemplateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet templates DIR}: copies the built-in templates out, to be changed. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = {
            "Copies the built-in templates into DIR; files that are there already stay as they are.",
            "Change the ones you want, delete the rest, and build with --templates DIR.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  broadsheet templates mine             copy them",
            "  broadsheet articles --templates mine  build with what you made of them"
        })
final class TemplatesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder to copy to.")
    private Path folder = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Stopped(Stopped.Reason.USAGE, folder + " is a file. Name a folder to copy the templates to.");
        }
        int copied = new TemplateFiles(null).copyTo(folder);
        spec.commandLine().getOut().println(Summary.counted(copied, "file") + " copied to " + folder);
        return Exit.CLEAN;
    }
}
