package org.broadsheet.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.broadsheet.article.Hash64;

/** Looks at the sizes and times of all files again and again, where the system does not tell of changes. */
final class FolderPoll implements Watch {

    /** Looking may take a fifth of the time. */
    private static final int REST = 4;

    private final List<Ground> grounds;
    private long seen;
    private long nanoseconds;

    /** Watches from now on. */
    FolderPoll(List<Ground> grounds) throws IOException {
        this.grounds = grounds;
        seen = fingerprint();
    }

    @Override
    public boolean look(long milliseconds) throws IOException, InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(TimeUnit.MILLISECONDS.toNanos(milliseconds), REST * nanoseconds));
        long before = seen;
        seen = fingerprint();
        return seen != before;
    }

    /** A sum, since the order in which files are found may change and the number of files may be large. */
    private long fingerprint() throws IOException {
        long start = System.nanoTime();
        Sum sum = new Sum();
        for (Ground ground : grounds) {
            ground.walk(sum);
        }
        nanoseconds = System.nanoTime() - start;
        return sum.value;
    }

    private static final class Sum implements Ground.Visitor {
        private long value;

        @Override
        public void folder(Path folder) {
            value += Hash64.of(folder.toString());
        }

        @Override
        public void file(Path file, BasicFileAttributes attributes) {
            value += Hash64.of(file + "\n" + attributes.size() + "\n"
                    + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + "\n" + attributes.fileKey());
        }
    }

    @Override
    public void close() {}
}
