package org.broadsheet.digest;

import java.util.Arrays;

/** Which numbers belong together (union-find); each group is known by its least number. */
final class Unions {

    private final int[] parent;

    /** Each number below {@code size} alone. */
    Unions(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    /** The least number of its group; halves the way there for the next time, so it is for one thread. */
    int find(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Like {@link #find}, but writes nothing, for many threads. */
    int rootOf(int number) {
        int root = number;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    /** Makes one group of the groups of two numbers; its least number. */
    int unite(int a, int b) {
        int one = find(a);
        int two = find(b);
        int kept = Math.min(one, two);
        parent[Math.max(one, two)] = kept;
        return kept;
    }
}
