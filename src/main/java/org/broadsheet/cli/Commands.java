package org.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.text.Misspelling;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands: the build, and those beside it, which a mere build need not wait for. */
final class Commands {

    private static final List<String> BESIDE =
            List.of("serve", "check", "explain", "divide", "export", "templates", "completion", "help");

    /** In so many letters a command may be misspelt. */
    private static final int MOST_MISSPELT = 2;

    private static final List<String> OF_SITE = List.of(
            "--output",
            "--title",
            "--tagline",
            "--language",
            "--base-url",
            "--templates",
            "--remote-images",
            "--no-search",
            "--force",
            "--clean",
            "--report");

    /** The options of a build that change nothing in these commands, which take the command line of a build as it is. */
    private static final Map<String, List<String>> IDLE = Map.of(
            "check",
            Stream.concat(OF_SITE.stream(), Stream.of("--no-digest")).toList(),
            "export",
            Stream.concat(OF_SITE.stream(), Stream.of("--strict", "--verbose")).toList());

    private Commands() {}

    /** All that may be meant by {@code args}. */
    static CommandLine meantBy(String... args) {
        CommandLine build = new CommandLine(new BuildCommand());
        return Stream.of(args).anyMatch(Commands::needsAll) ? complete(build) : build;
    }

    /** The command line of the build, with the commands beside it. */
    static CommandLine complete(CommandLine build) {
        if (build.getSubcommands().isEmpty()) {
            for (String name : BESIDE) {
                CommandLine beside = new CommandLine(command(name));
                hide(beside.getCommandSpec(), IDLE.getOrDefault(name, List.of()));
                build.addSubcommand(name, beside);
            }
        }
        return build;
    }

    /** Lists options no more in the help of a command; they are taken all the same. */
    private static void hide(CommandSpec command, List<String> names) {
        for (String name : names) {
            OptionSpec option = command.findOption(name);
            command.remove(option);
            command.addOption(option.toBuilder().hidden(true).build());
        }
    }

    /** Whether it is a command, a file of arguments ("@file"), or asks for help, maybe among other letters ("-qh"). */
    private static boolean needsAll(String arg) {
        boolean letters = arg.startsWith("-") && !arg.startsWith("--");
        return BESIDE.contains(arg) || arg.startsWith("@") || arg.equals("--help") || (letters && arg.indexOf('h') > 0);
    }

    /**
     * Refuses a folder that is not there and has nearly the name of a command.
     *
     * @throws UnmatchedArgumentException if so, as for any other word that is not understood
     */
    static void refuseMisspelt(Path folder, CommandLine build) {
        if (Files.notExists(folder) && Misspelling.nearest(folder.toString(), BESIDE, MOST_MISSPELT) != null) {
            throw new UnmatchedArgumentException(build, List.of(folder.toString()));
        }
    }

    private static Object command(String name) {
        return switch (name) {
            case "serve" -> new ServeCommand();
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "divide" -> new DivideCommand();
            case "export" -> new ExportCommand();
            case "templates" -> new TemplatesCommand();
            case "completion" -> new CompletionCommand();
            default -> new HelpCommand();
        };
    }
}
