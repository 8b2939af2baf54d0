package org.broadsheet.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.broadsheet.build.Stopped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said of a command line that cannot be understood: what is wrong, and where help is, not the whole of the help; and of
 * one that names no file where it should.
 */
final class WrongUse {

    private WrongUse() {}

    /** Says what is wrong with the command line; the exit status. */
    static int explain(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        Commands.complete(wrong.getCommandLine().getCommandSpec().root().commandLine());
        ParameterException meant = misspelt(wrong);
        String late = optionAmongNames(meant);
        if (late == null) {
            err.println(sentence(meant, meant != wrong));
            UnmatchedArgumentException.printSuggestions(meant, err);
        } else {
            err.println("After -- stand only names, so " + late + " has to come before it.");
        }
        err.println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    /** Stops unless {@code file} is a file, and no folder. */
    static void checkFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Stopped(
                    Stopped.Reason.USAGE,
                    Files.isDirectory(file)
                            ? file + " is a folder. Name a file in it."
                            : "There is no file " + file + ".");
        }
    }

    /** Blames the name that was taken for the folder when it is none: "chekc" of "broadsheet chekc seeds". */
    private static ParameterException misspelt(ParameterException wrong) {
        CommandSpec spec = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && spec.parent() == null) {
            for (String folder : spec.positionalParameters().get(0).stringValues()) {
                if (Files.notExists(Path.of(folder))) {
                    return new UnmatchedArgumentException(wrong.getCommandLine(), List.of(folder));
                }
            }
        }
        return wrong;
    }

    /** The option that stands after {@code --}, where none is read as one; null when there is none. */
    private static @Nullable String optionAmongNames(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return unmatched.getCommandLine().getCommandSpec().optionsMap().containsKey(first) ? first : null;
        }
        return null;
    }

    private static String sentence(ParameterException wrong, boolean taken) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return "There is no option " + first;
            }
            return "“" + first + (taken ? "” is neither a command nor a folder." : "” is one name too many.");
        }
        String message = String.valueOf(wrong.getMessage());
        return message.toLowerCase(Locale.ROOT).endsWith(" is not an int")
                ? message.substring(0, message.lastIndexOf(" is not an int")) + " is not a whole number"
                : message;
    }
}
