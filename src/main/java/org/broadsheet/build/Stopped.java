package org.broadsheet.build;

/** The work cannot go on, for a reason the user can do something about; the message says what. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of reason. */
    public enum Reason {
        /** There is nothing to build. */
        NOTHING,
        /** What is asked for cannot be. */
        USAGE,
        /** The machine does not give what it takes. */
        MACHINE
    }

    private final Reason reason;

    /** Stops with a message for the user. */
    public Stopped(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What kind of reason there is. */
    public Reason reason() {
        return reason;
    }
}
