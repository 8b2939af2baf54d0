package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

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
        join.run(neighbours);
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

    private void run(long[][] neighbours) {
        offers.addAll(IntStream.range(0, groups.length)
                .parallel()
                .mapToObj(i -> first(i, neighbours))
                .flatMap(List::stream)
                .toList());
        for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
            if (groups[offer.a.first] == offer.a && groups[offer.b.first] == offer.b) {
                watch(unite(offer.a.first, offer.b.first));
            }
        }
    }

    /** The offers of one article's group to its neighbours; those it would get from them again are left to them. */
    private List<Offer> first(int article, long[][] neighbours) {
        List<Offer> made = new ArrayList<>();
        int group = rootOf(article);
        for (long neighbour : neighbours[article]) {
            int other = (int) neighbour;
            boolean alike = (neighbour >>> 32) >= rules.floor() * TermVector.UNIT;
            if (alike && (other < article || !has(neighbours[other], article)) && rootOf(other) != group) {
                Offer offer = offer(group, rootOf(other));
                if (offer.pull > 0) {
                    made.add(offer);
                }
            }
        }
        return made;
    }

    private static boolean has(long[] neighbours, int article) {
        for (long neighbour : neighbours) {
            if ((int) neighbour == article) {
                return true;
            }
        }
        return false;
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

    /** Makes offers to the groups that {@code group} watches, and forgets the farther ones. */
    private void watch(int group) {
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
                Offer offer = offer(group, other);
                if (offer.pull > 0) {
                    offers.add(offer);
                }
                long likeness = Math.round(offer.a.meanLikeness(offer.b) * 1000);
                nearest.offer(likeness << 32 | (0x7FFFFFFF - other));
            }
        }
        long[] near = nearest.descending();
        watched[group] = new int[near.length];
        for (int i = 0; i < near.length; i++) {
            watched[group][i] = 0x7FFFFFFF - (int) near[i];
        }
    }

    private Offer offer(int a, int b) {
        Group one = groups[Math.min(a, b)];
        Group two = groups[Math.max(a, b)];
        return new Offer(bonds.parted(a, b) ? 0 : one.pull(two, rules), one, two);
    }

    /** Like {@link #find}, but writes nothing, for many threads. */
    private int rootOf(int article) {
        int root = article;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
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
