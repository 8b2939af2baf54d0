package org.broadsheet.cli;

/** The work cannot go on, for a reason the user can do something about; the message says what. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Stopped(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
