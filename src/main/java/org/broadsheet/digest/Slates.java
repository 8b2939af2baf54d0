package org.broadsheet.digest;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Rows of numbers for threads to work on, one each, all 0 when they are taken. Not kept by thread: those of Java live on, and so
 * would their slates.
 */
final class Slates {

    private final int length;
    private final Queue<int[]> unused = new ConcurrentLinkedQueue<>();

    /** Slates of {@code length} numbers. */
    Slates(int length) {
        this.length = length;
    }

    int[] take() {
        int[] slate = unused.poll();
        return slate == null ? new int[length] : slate;
    }

    /** @param slate all 0 again */
    void giveBack(int[] slate) {
        unused.add(slate);
    }
}
