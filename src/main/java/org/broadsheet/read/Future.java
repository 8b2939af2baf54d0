package org.broadsheet.read;

import java.time.LocalDate;

/** The days that cannot be yet. Remembers whether it was met, since what was read is then read otherwise another day. */
final class Future {

    private final LocalDate latest;
    private boolean met;

    /** Days after {@code latest} lie in it. */
    Future(LocalDate latest) {
        this.latest = latest;
    }

    boolean holds(LocalDate day) {
        boolean holds = day.isAfter(latest);
        met |= holds;
        return holds;
    }

    /** Whether any day lay in it. */
    boolean met() {
        return met;
    }
}
