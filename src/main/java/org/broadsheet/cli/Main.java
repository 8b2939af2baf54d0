package org.broadsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs the program and ends the process with its exit status. */
    public static void main(String[] args) throws Exception {
        Integer status = Relaunch.ifNeeded(args);
        if (status == null) {
            status = run(stream(FileDescriptor.out), stream(FileDescriptor.err), Relaunch.asGiven(args));
            Rehearsal.startIfAsked();
        }
        System.exit(status);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new Pipe(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the program in this process.
     *
     * @param out takes what was asked for
     * @param err takes what went wrong
     * @return the exit status: 0 clean; 1 built with problems and {@code --strict}, or nothing to build; 2 wrong use; 3 the
     *     disk or the program failed
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        PrintWriter printed = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter complained = new PrintWriter(err, false, StandardCharsets.UTF_8);
        int status;
        try {
            status = Commands.meantBy(args)
                    .setOut(printed)
                    .setErr(complained)
                    .setParameterExceptionHandler((wrong, words) -> WrongUse.explain(wrong))
                    .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, complained))
                    .execute(args);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError failure) {
            status = explain(failure, complained);
        }
        // A print writer throws nothing: a full disk is found out only by asking.
        if (printed.checkError()) {
            complained.println("What was asked for could not all be printed.");
            status = Exit.FAILED;
        }
        complained.flush();
        return status;
    }

    private static int explain(Throwable failure, PrintWriter err) {
        Exit exit = Exit.after(failure);
        exit.tell(failure, "", err);
        return exit.status();
    }
}
