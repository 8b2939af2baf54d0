package org.broadsheet.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Output whose reader may have seen enough before its end, as {@code head} has: the rest goes nowhere, which is no failure. */
final class Pipe extends FilterOutputStream {

    /** What the system says then; in another language the reader's leaving counts as a failure. */
    private static final String CLOSED = "Broken pipe";

    Pipe(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (!CLOSED.equals(e.getMessage())) {
                throw e;
            }
        }
    }
}
