package org.broadsheet.digest;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps a file from one digest to the next: what need not be found out again of articles that stayed as they were. */
public interface Recollection {

    /** Remembers nothing. */
    Recollection NONE = new Recollection() {
        @Override
        public @Nullable Path former() {
            return null;
        }

        @Override
        public void keep(Writer writer) {
            // Nobody will ask for it.
        }
    };

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(Path file) throws IOException;
    }

    /** What the last digest wrote, as it was written; null when it is not there. */
    @Nullable
    Path former() throws IOException;

    /** Keeps what {@code writer} writes instead of it. */
    void keep(Writer writer) throws IOException;
}
