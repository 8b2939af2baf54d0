package org.broadsheet.read.export;

/** A file is not the table that it seems to be; the message says why, in a sentence without its full stop. */
public final class BrokenExport extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenExport(String message) {
        super(message);
    }
}
