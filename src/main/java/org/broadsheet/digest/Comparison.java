package org.broadsheet.digest;

import java.util.Arrays;

/** What all articles have to do with one another. What it takes to find out is no longer in memory afterwards. */
final class Comparison {

    /** For each article the least article of the story it would be in; copies are with their original. */
    final int[] groups;

    final RelatedArticles related;

    private Comparison(int[] groups, RelatedArticles related) {
        this.groups = groups;
        this.related = related;
    }

    /** Compares all articles, but for what the pins say. */
    static Comparison of(Corpus corpus, StoryPins pins, StoryRules rules) {
        Group[] alone = new Group[corpus.size()];
        Arrays.parallelSetAll(
                alone,
                i -> Group.of(
                        i, corpus.vector(i), corpus.names(), corpus.sketch(i).hasNames(), corpus.day(i)));
        Nearest nearest = new Neighbours(alone, corpus.terms()).all();
        int[] groups = StoryGroups.join(
                alone, nearest, corpus.terms(), rules, Bonds.of(pins, corpus.articles(), corpus::original));
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[corpus.original(i)];
        }
        return new Comparison(groups, RelatedArticles.of(corpus, nearest, groups));
    }
}
