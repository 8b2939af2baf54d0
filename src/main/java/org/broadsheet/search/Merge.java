package org.broadsheet.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Brings the runs together, chapter after chapter of the dictionary. */
final class Merge implements Iterator<Chapter> {

    private final PriorityQueue<Head> heads = new PriorityQueue<>(
            Comparator.comparing((Head head) -> head.stretch.start()).thenComparingInt(head -> head.run));
    private final int aim;

    /** What the runs have of the words that come next. */
    private List<Stretch> next;

    /** What the words before begin with. */
    private String last = "";

    /**
     * @param runs in the order of their articles
     * @param aim bytes of postings that a chapter is to have
     */
    Merge(List<? extends Iterator<Stretch>> runs, int aim) {
        this.aim = aim;
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).hasNext()) {
                heads.add(new Head(i, runs.get(i), runs.get(i).next()));
            }
        }
        next = stretches();
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public Chapter next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String name = FrontCoding.between(last, next.get(0).start());
        List<Stretch> all = new ArrayList<>();
        int size = 0;
        do {
            all.addAll(next);
            size += bytes(next);
            last = next.get(0).start();
            next = stretches();
        } while (hasNext() && !endsBefore(next.get(0).start(), size, bytes(next)));
        return new Chapter(name, all);
    }

    private boolean endsBefore(String start, int size, int bytes) {
        return !start.endsWith(" ") && ShardPacker.endsBefore(start, size, bytes, aim);
    }

    /** What all runs have of the words that come first now; nothing at the end. */
    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        while (!heads.isEmpty()
                && (stretches.isEmpty()
                        || heads.element()
                                .stretch
                                .start()
                                .equals(stretches.get(0).start()))) {
            Head head = heads.remove();
            stretches.add(head.stretch);
            if (head.rest.hasNext()) {
                heads.add(new Head(head.run, head.rest, head.rest.next()));
            }
        }
        return stretches;
    }

    private static int bytes(List<Stretch> stretches) {
        int bytes = 0;
        for (Stretch stretch : stretches) {
            bytes += stretch.entries().length();
        }
        return bytes;
    }

    private record Head(int run, Iterator<Stretch> rest, Stretch stretch) {}
}
