package org.broadsheet.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.build.Memory;
import org.broadsheet.build.Stopped;
import org.broadsheet.publish.Refused;
import org.broadsheet.publish.TemplateFault;
import org.broadsheet.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** How the program ends: the exit status and, when something stopped it, one plain sentence. */
record Exit(int status, @Nullable String message) {

    /** Everything went well. */
    static final int CLEAN = 0;

    /** Built, but {@code --strict} and problems; or a template is wrong, or there was nothing to build. */
    static final int PROBLEMS = 1;

    /** The command line asks for something that cannot be. */
    static final int USAGE = 2;

    /** The disk or the program failed. */
    static final int FAILED = 3;

    /** So many causes of a failure are looked at, since they may go in a circle. */
    private static final int LONGEST_CHAIN = 100;

    /** What to end with after {@code failure}. A null message stands for a mistake in the program. */
    static Exit after(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof Stopped stopped) {
            return new Exit(status(stopped.reason()), stopped.getMessage());
        }
        if (cause instanceof Refused refused) {
            return new Exit(USAGE, refused.getMessage());
        }
        if (cause instanceof TemplateFault fault) {
            return new Exit(PROBLEMS, fault.getMessage());
        }
        if (cause instanceof Workspace.Busy) {
            return new Exit(FAILED, "Another build of this site is running. Wait until it has ended.");
        }
        if (isOutOfMemory(failure)) {
            return new Exit(FAILED, "The memory is too small for these articles. " + Memory.howToGive("4g"));
        }
        return new Exit(FAILED, cause instanceof IOException io ? plain(io) : null);
    }

    /**
     * Whether that is what began it: a class that could not be loaded for it fails with another error, and each time that it
     * is asked for again Java tells the first cause in words only.
     */
    private static boolean isOutOfMemory(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(cause -> cause instanceof OutOfMemoryError
                        || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName()));
    }

    private static int status(Stopped.Reason reason) {
        return switch (reason) {
            case NOTHING -> PROBLEMS;
            case USAGE -> USAGE;
            case MACHINE -> FAILED;
        };
    }

    /** Says on {@code err} what {@code failure} was; {@code before} goes before the sentence that tells it. */
    void tell(Throwable failure, String before, PrintWriter err) {
        if (message == null) {
            err.println("Broadsheet made a mistake. Please report what follows, and the article if one is named:");
            failure.printStackTrace(err);
        } else {
            err.println(before + message);
        }
    }

    private static String plain(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        String lower = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        String where = where(failure);
        if (lower.contains("no space left") || lower.contains("disk full") || lower.contains("quota")) {
            return "The disk is full. A site that was there is as complete as before; make room and build again.";
        }
        if (failure instanceof AccessDeniedException || lower.contains("permission denied")) {
            return "No permission to use " + where + ".";
        }
        if (failure instanceof NoSuchFileException || lower.contains("no such file")) {
            return where + " is not there, or went away while the program ran.";
        }
        if (lower.contains("not permitted")) {
            return "The system does not let " + where + " be made or changed. Name another place.";
        }
        if (lower.contains("read-only")) {
            return where + " is on a disk that cannot be written to.";
        }
        if (failure instanceof FileAlreadyExistsException
                || failure instanceof DirectoryNotEmptyException
                || lower.contains("is a directory")) {
            return where + " is in the way. Move it elsewhere and try again.";
        }
        if (failure instanceof NotDirectoryException || lower.contains("not a directory")) {
            return where + " cannot be: a part of this path is a file, not a folder.";
        }
        if (lower.contains("name too long")) {
            return "This name is longer than the disk allows: " + where;
        }
        if (lower.contains("too many open files")) {
            return "Too many files are open. Use fewer threads with --jobs.";
        }
        return "The disk failed at " + where + (reason == null ? "." : ": " + reason + ".");
    }

    /**
     * The file that a failure is about; of a move the place where it should have gone, since what is moved is ours. A
     * stream's failure has it only in its message: "name (reason)".
     */
    private static String where(IOException failure) {
        String name = null;
        if (failure instanceof FileSystemException file) {
            name = file.getOtherFile() == null ? file.getFile() : file.getOtherFile();
        }
        String message = failure instanceof FileNotFoundException ? failure.getMessage() : null;
        if (name == null && message != null) {
            int reason = message.lastIndexOf(" (");
            name = reason < 0 ? message : message.substring(0, reason);
        }
        return name == null ? "a file" : name;
    }
}
