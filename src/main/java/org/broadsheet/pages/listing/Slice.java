package org.broadsheet.pages.listing;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a long list: what falls into one period.
 *
 * @param key for addresses: "2024-05", "2024-05-14", "undated"
 * @param name "May 2024"
 * @param things in the order of the list, newest first
 * @param parts the smaller periods that it is cut into in turn; empty when it fits on one page
 */
public record Slice<T>(String key, String name, List<T> things, List<Slice<T>> parts) {

    /** Whether it fits on one page. */
    boolean isWhole() {
        return parts.isEmpty();
    }

    public int size() {
        return things.size();
    }

    /** Every slice that is one page of things, newest first. */
    public static <T> List<Slice<T>> leaves(List<Slice<T>> slices) {
        List<Slice<T>> leaves = new ArrayList<>();
        for (Slice<T> slice : slices) {
            if (slice.isWhole()) {
                leaves.add(slice);
            } else {
                leaves.addAll(leaves(slice.parts()));
            }
        }
        return leaves;
    }

    /** Every slice that is cut in turn, and so is a page of links. */
    public static <T> List<Slice<T>> forks(List<Slice<T>> slices) {
        List<Slice<T>> forks = new ArrayList<>();
        for (Slice<T> slice : slices) {
            if (!slice.isWhole()) {
                forks.add(slice);
                forks.addAll(forks(slice.parts()));
            }
        }
        return forks;
    }
}
