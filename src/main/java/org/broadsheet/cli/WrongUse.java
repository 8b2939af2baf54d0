package org.broadsheet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be understood: what is wrong, and where help is; not the whole of the help. */
final class WrongUse {

    private WrongUse() {}

    /** Says what is wrong with the command line; the exit status. */
    static int explain(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(sentence(wrong));
        Commands.complete(wrong.getCommandLine().getCommandSpec().root().commandLine());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? "There is no option " + first
                    : "“" + first + "” is one name too many, or the command before it is misspelt.";
        }
        String message = String.valueOf(wrong.getMessage());
        return message.toLowerCase(Locale.ROOT).endsWith(" is not an int")
                ? message.substring(0, message.lastIndexOf(" is not an int")) + " is not a whole number"
                : message;
    }
}
