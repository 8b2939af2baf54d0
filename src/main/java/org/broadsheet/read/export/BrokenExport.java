package org.broadsheet.read.export;

/** A file is not the table that it seems to be; the message says what stopped its parser, and in which line. */
public final class BrokenExport extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenExport(RuntimeException fault) {
        super(fault.getMessage(), fault);
    }
}
