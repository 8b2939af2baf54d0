package org.broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/** Brings the runs together: every word once, in order, with its postings from all runs. */
final class Merge {

    private final PriorityQueue<Head> heads = new PriorityQueue<>(
            Comparator.comparing((Head head) -> head.entry.term()).thenComparingInt(head -> head.run));

    /** @param runs in the order of their articles */
    Merge(List<? extends Iterator<Run.Entry>> runs) {
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).hasNext()) {
                heads.add(new Head(i, runs.get(i), runs.get(i).next()));
            }
        }
    }

    boolean hasNext() {
        return !heads.isEmpty();
    }

    RawList next() {
        String term = heads.element().entry.term();
        List<Run.Entry> parts = new ArrayList<>(2);
        while (!heads.isEmpty() && heads.element().entry.term().equals(term)) {
            Head head = heads.remove();
            parts.add(head.entry);
            if (head.rest.hasNext()) {
                heads.add(new Head(head.run, head.rest, head.rest.next()));
            }
        }
        return new RawList(term, parts);
    }

    private record Head(int run, Iterator<Run.Entry> rest, Run.Entry entry) {}
}
