package org.broadsheet.publish;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the files of a site. Safe from many threads. */
final class Totals {

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    /** A file that is new or changed. */
    void write(String path, long size) {
        written.incrementAndGet();
        add(path, size);
    }

    /** A file that stays as it is. */
    void leave(String path, long size) {
        unchanged.incrementAndGet();
        add(path, size);
    }

    private void add(String path, long size) {
        if (path.endsWith(".html")) {
            pages.incrementAndGet();
        }
        bytes.addAndGet(size);
    }

    /** How many files there are. */
    int files() {
        return written.get() + unchanged.get();
    }

    /** Their size. */
    long bytes() {
        return bytes.get();
    }

    /**
     * What became of the folder that they are in.
     *
     * @param deleted files that are no longer wanted
     * @param foreign files that are not ours, in any order
     */
    Written written(int deleted, Collection<String> foreign) {
        return new Written(
                written.get(),
                unchanged.get(),
                deleted,
                pages.get(),
                bytes.get(),
                foreign.stream().sorted().toList());
    }
}
