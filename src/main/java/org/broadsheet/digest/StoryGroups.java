package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles to groups, the most alike first, until no two groups may be joined: average linkage over the graph of
 * neighbours, with the rule of {@link StoryRules#gap()}. The result does not depend on the order of files or threads.
 */
final class StoryGroups {

    /** Neighbouring groups that a group keeps an eye on. */
    private static final int WATCHED = 64;

    /**
     * Two groups that may be joined, by their least articles; out of date once either has another size, since it was joined
     * elsewhere.
     */
    private record Offer(int pull, int a, int sizeOfA, int b, int sizeOfB) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int order = Integer.compare(other.pull, pull);
            order = order != 0 ? order : Integer.compare(a, other.a);
            return order != 0 ? order : Integer.compare(b, other.b);
        }
    }

    private final StoryRules rules;
    private final Bonds bonds;

    /** By their least article; of those that became part of another one nothing is left. */
    private final @Nullable Group[] groups;

    private final Nearest nearest;

    /** For each article those that it is one of the nearest of, one after the other. */
    private final int[] nearTo;

    /** Where in {@link #nearTo} those of each article begin. */
    private final int[] starts;

    /** What groups of several articles keep an eye on. */
    private final Map<Integer, int[]> watched = new HashMap<>();

    /** Each for the terms of one group. */
    private final Slates slates;

    private final Unions unions;

    /** The groups, those that a person joined as one. */
    private final Unions pinned;

    private final PriorityQueue<Offer> offers = new PriorityQueue<>();

    private StoryGroups(Group[] groups, Nearest nearest, int terms, StoryRules rules, Bonds bonds) {
        this.rules = rules;
        this.bonds = bonds;
        this.groups = groups;
        this.nearest = nearest;
        slates = new Slates(terms);
        unions = new Unions(groups.length);
        pinned = new Unions(groups.length);
        starts = new int[groups.length + 1];
        for (int i = 0; i < groups.length; i++) {
            for (int at = nearest.from(i); at < nearest.to(i); at++) {
                starts[nearest.article(at) + 1]++;
            }
        }
        for (int i = 0; i < groups.length; i++) {
            starts[i + 1] += starts[i];
        }
        nearTo = new int[starts[groups.length]];
        int[] next = Arrays.copyOf(starts, groups.length);
        for (int i = 0; i < groups.length; i++) {
            for (int at = nearest.from(i); at < nearest.to(i); at++) {
                nearTo[next[nearest.article(at)]++] = i;
            }
        }
    }

    /**
     * For each article the least article of its group. What {@code stories.yml} joins become one group in the end, out of those
     * they would be in by themselves: their sum would be too vague to tell which others belong to them.
     *
     * @param groups each article alone; groups that become part of others are taken out, so that they are not in memory
     * @param terms how many terms they have
     * @param bonds what {@code stories.yml} joins and parts
     */
    static int[] join(Group[] groups, Nearest nearest, int terms, StoryRules rules, Bonds bonds) {
        StoryGroups join = new StoryGroups(groups, nearest, terms, rules, bonds);
        for (int[] pair : bonds.together()) {
            join.pin(pair[0], pair[1]);
        }
        join.run();
        int[] found = new int[groups.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = join.pinned.find(i);
        }
        return found;
    }

    private void run() {
        offers.addAll(IntStream.range(0, groups.length)
                .parallel()
                .mapToObj(this::first)
                .flatMap(List::stream)
                .toList());
        for (Offer offer = offers.poll(); offer != null; offer = offers.poll()) {
            // What a person joined with one of them may have been parted from the other since.
            if (isOfSize(offer.a, offer.sizeOfA) && isOfSize(offer.b, offer.sizeOfB) && !isParted(offer.a, offer.b)) {
                watch(unite(offer.a, offer.b));
            }
        }
    }

    private boolean isOfSize(int group, int size) {
        Group found = groups[group];
        return found != null && found.size == size;
    }

    /** The offers of one article's group to its neighbours; those it would get from them again are left to them. */
    private List<Offer> first(int article) {
        List<Offer> made = new ArrayList<>();
        int group = unions.rootOf(article);
        Group own = group(group);
        int[] slate = slate(own);
        for (int at = nearest.from(article); at < nearest.to(article); at++) {
            int other = nearest.article(at);
            boolean alike = nearest.likeness(at) >= rules.floor() * TermVector.UNIT;
            if (alike && (other < article || !nearest.has(other, article)) && unions.rootOf(other) != group) {
                Group another = group(unions.rootOf(other));
                Offer offer = offer(own, another, another.sum.overlap(slate, own.kinds));
                if (offer.pull > 0) {
                    made.add(offer);
                }
            }
        }
        wipe(slate, own);
        return made;
    }

    /** A slate with the terms of a group. */
    private int[] slate(Group group) {
        int[] slate = slates.take();
        group.sum.put(slate);
        return slate;
    }

    private void wipe(int[] slate, Group group) {
        group.sum.wipe(slate);
        slates.giveBack(slate);
    }

    /** Joins two groups; gives the least article of both. */
    private int unite(int a, int b) {
        int kept = unions.unite(a, b);
        int gone = Math.max(a, b);
        groups[kept] = group(kept).with(group(gone), rules);
        groups[gone] = null;
        pin(kept, gone);
        watched.put(kept, IntStream.concat(watched(kept), watched(gone)).toArray());
        watched.remove(gone);
        return kept;
    }

    /** Makes one of two groups and of what a person joined with either, as far as decisions about stories go. */
    private void pin(int a, int b) {
        int one = pinned.find(a);
        int other = pinned.find(b);
        if (one != other) {
            int kept = pinned.unite(one, other);
            bonds.unite(kept, Math.max(one, other));
        }
    }

    /** What a group keeps an eye on: one article alone on its neighbours, and on those whose neighbour it is. */
    private IntStream watched(int group) {
        int[] own = watched.get(group);
        return own != null
                ? Arrays.stream(own)
                : IntStream.concat(
                        IntStream.range(nearest.from(group), nearest.to(group)).map(nearest::article),
                        Arrays.stream(nearTo, starts[group], starts[group + 1]));
    }

    /** Makes offers to the groups that {@code group} watches, and forgets the farther ones. */
    private void watch(int group) {
        Group own = group(group);
        int[] slate = slate(own);
        int[] others = watched(group).map(unions::find).sorted().toArray();
        Largest closest = new Largest(WATCHED);
        int last = group;
        for (int other : others) {
            if (other != last && other != group) {
                last = other;
                TermVector.Overlap overlap = group(other).sum.overlap(slate, own.kinds);
                Offer offer = offer(own, group(other), overlap);
                if (offer.pull > 0) {
                    offers.add(offer);
                }
                long likeness = Math.round(own.meanLikeness(group(other), overlap, rules) * 1000);
                closest.offer(likeness << 32 | (0x7FFFFFFF - other));
            }
        }
        wipe(slate, own);
        long[] near = closest.descending();
        watched.put(
                group,
                Arrays.stream(near).mapToInt(each -> 0x7FFFFFFF - (int) each).toArray());
    }

    private Group group(int group) {
        return Objects.requireNonNull(groups[group]);
    }

    private Offer offer(Group one, Group other, TermVector.Overlap overlap) {
        Group a = one.first < other.first ? one : other;
        Group b = one.first < other.first ? other : one;
        int pull = isParted(a.first, b.first) ? 0 : a.pull(b, overlap, rules);
        return new Offer(pull, a.first, a.size, b.first, b.size);
    }

    /** Whether a person keeps two groups apart, or others that are one story with them. */
    private boolean isParted(int a, int b) {
        return bonds.parted(pinned.rootOf(a), pinned.rootOf(b));
    }
}
