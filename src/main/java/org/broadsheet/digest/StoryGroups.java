package org.broadsheet.digest;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Joins articles to groups, the most alike first, until no two groups may be joined: average linkage over the graph of
 * neighbours, with the rule of {@link StoryRules#gap()}. The result does not depend on the order of files or threads.
 */
final class StoryGroups {

    /** Neighbouring groups that a group keeps an eye on. */
    private static final int WATCHED = 64;

    /** Two groups that may be joined; out of date once either was joined elsewhere. */
    private record Offer(int pull, Group a, Group b) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int order = Integer.compare(other.pull, pull);
            order = order != 0 ? order : Integer.compare(a.first, other.a.first);
            return order != 0 ? order : Integer.compare(b.first, other.b.first);
        }
    }

    private final StoryRules rules;
    private final Bonds bonds;
    private final Group[] groups;
    private final int[][] watched;
    private final int[] parent;
    private final PriorityQueue<Offer> offers = new PriorityQueue<>();

    private StoryGroups(Group[] groups, int[][] watched, StoryRules rules, Bonds bonds) {
        this.rules = rules;
        this.bonds = bonds;
        this.groups = groups;
        this.watched = watched;
        this.parent = new int[groups.length];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /**
     * For each article the least article of its group.
     *
     * @param groups each article alone
     * @param neighbours as {@link Neighbours#all()} gives them
     * @param bonds what {@code stories.yml} joins and parts
     */
    static int[] join(Group[] groups, long[][] neighbours, StoryRules rules, Bonds bonds) {
        StoryGroups join = new StoryGroups(groups, watched(neighbours, groups.length), rules, bonds);
        for (int[] pair : bonds.together()) {
            join.unite(join.find(pair[0]), join.find(pair[1]));
        }
        join.run();
        int[] found = new int[groups.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = join.find(i);
        }
        return found;
    }

    /** The graph of neighbours, both ways. */
    private static int[][] watched(long[][] neighbours, int size) {
        int[] degrees = new int[size];
        for (int i = 0; i < size; i++) {
            degrees[i] += neighbours[i].length;
            for (long neighbour : neighbours[i]) {
                degrees[(int) neighbour]++;
            }
        }
        int[][] watched = new int[size][];
        for (int i = 0; i < size; i++) {
            watched[i] = new int[degrees[i]];
        }
        Arrays.fill(degrees, 0);
        for (int i = 0; i < size; i++) {
            for (long neighbour : neighbours[i]) {
                int other = (int) neighbour;
                watched[i][degrees[i]++] = other;
                watched[other][degrees[other]++] = i;
            }
        }
        return watched;
    }

    private void run() {
        for (int i = 0; i < groups.length; i++) {
            if (find(i) == i) {
                watch(i, i);
            }
        }
        for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
            if (groups[offer.a.first] == offer.a && groups[offer.b.first] == offer.b) {
                int kept = unite(offer.a.first, offer.b.first);
                watch(kept, Integer.MAX_VALUE);
            }
        }
    }

    /** Joins two groups; gives the least article of both. */
    private int unite(int a, int b) {
        if (a == b) {
            return a;
        }
        int kept = Math.min(a, b);
        int gone = Math.max(a, b);
        groups[kept] = groups[kept].with(groups[gone]);
        // The place of a group that is gone holds one that no offer names.
        groups[gone] = groups[kept];
        parent[gone] = kept;
        bonds.unite(kept, gone);
        int[] both = Arrays.copyOf(watched[kept], watched[kept].length + watched[gone].length);
        System.arraycopy(watched[gone], 0, both, watched[kept].length, watched[gone].length);
        watched[kept] = both;
        watched[gone] = new int[0];
        return kept;
    }

    /** Makes offers to the groups that {@code group} watches, those below {@code limit}, and forgets the farther ones. */
    private void watch(int group, int limit) {
        int[] others = watched[group];
        for (int i = 0; i < others.length; i++) {
            others[i] = find(others[i]);
        }
        Arrays.sort(others);
        Largest nearest = new Largest(WATCHED);
        int last = group;
        for (int other : others) {
            if (other != last && other != group) {
                last = other;
                nearest.offer(offer(group, other, other < limit) | (0x7FFFFFFF - other));
            }
        }
        long[] near = nearest.descending();
        watched[group] = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            watched[group][i] = 0x7FFFFFFF - (int) near[i];
        }
    }

    private long offer(int a, int b, boolean make) {
        Group one = groups[Math.min(a, b)];
        Group two = groups[Math.max(a, b)];
        int pull = bonds.parted(a, b) ? 0 : one.pull(two, rules);
        if (pull > 0 && make) {
            offers.add(new Offer(pull, one, two));
        }
        long likeness = pull > 0 ? pull : Math.round(one.meanLikeness(two) * 1000) / 2;
        return likeness << 32;
    }

    private int find(int article) {
        int root = article;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
