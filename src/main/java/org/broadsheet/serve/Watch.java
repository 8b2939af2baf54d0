package org.broadsheet.serve;

import java.io.Closeable;
import java.io.IOException;

/** A way to notice changes. */
interface Watch extends Closeable {

    /**
     * Waits for a change.
     *
     * @param milliseconds the longest wait, about
     * @return whether something has changed since the last look
     * @throws IOException when changes cannot be noticed this way
     */
    boolean look(long milliseconds) throws IOException, InterruptedException;
}
