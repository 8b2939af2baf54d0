package org.broadsheet.digest;

import java.util.Arrays;

/** Keeps the largest of many numbers: a heap with the smallest kept one on top. */
final class Largest {

    private final long[] heap;
    private int size;

    /** Keeps {@code most} numbers, at least one. */
    Largest(int most) {
        heap = new long[most];
    }

    void offer(long value) {
        if (size < heap.length) {
            int i = size++;
            while (i > 0 && heap[(i - 1) / 2] > value) {
                heap[i] = heap[(i - 1) / 2];
                i = (i - 1) / 2;
            }
            heap[i] = value;
        } else if (value > heap[0]) {
            sink(value);
        }
    }

    private void sink(long value) {
        int i = 0;
        while (true) {
            int child = 2 * i + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = value;
    }

    /** What was kept, largest first. */
    long[] descending() {
        long[] kept = Arrays.copyOf(heap, size);
        Arrays.sort(kept);
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            long swap = kept[i];
            kept[i] = kept[j];
            kept[j] = swap;
        }
        return kept;
    }
}
