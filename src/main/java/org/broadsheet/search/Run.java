package org.broadsheet.search;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The file of an {@link ArticleRun}, read from its beginning to its end: its articles, then its words in order. */
final class Run implements Iterator<Stretch>, Closeable {

    /** What has to be known of one article. */
    static final class Head {

        /** In words. */
        final int titleLength;

        /** In words. */
        final int textLength;

        /** What is shown of it in a list of results, see {@link Cards#card}. */
        final byte[] card;

        private Head(DataInputStream in) throws IOException {
            titleLength = in.readInt();
            textLength = in.readInt();
            card = in.readNBytes(in.readInt());
        }
    }

    /** In bytes. */
    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;
    private final int first;
    private boolean started;
    private @Nullable Stretch next;

    /** @param first the number of the first article */
    Run(Path file, int first) throws IOException {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        this.first = first;
    }

    /** The number of the first article. */
    int first() {
        return first;
    }

    /** The next article. All have to be read before the words. */
    Head head() throws IOException {
        return new Head(in);
    }

    @Override
    public boolean hasNext() {
        if (!started) {
            started = true;
            advance();
        }
        return next != null;
    }

    @Override
    public Stretch next() {
        Stretch stretch = hasNext() ? next : null;
        if (stretch == null) {
            throw new NoSuchElementException();
        }
        advance();
        return stretch;
    }

    private void advance() {
        try {
            next = Stretch.read(in, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
