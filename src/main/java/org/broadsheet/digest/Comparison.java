package org.broadsheet.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.broadsheet.article.Hash64;

/** What all articles have to do with one another. What it takes to find out is no longer in memory afterwards. */
final class Comparison {

    /** For each article the least article of the story it would be in; copies are with their original. */
    final int[] groups;

    final RelatedArticles related;

    private Comparison(int[] groups, RelatedArticles related) {
        this.groups = groups;
        this.related = related;
    }

    /**
     * Compares all articles, but for what the pins say.
     *
     * @param recollection for what the next build need not find out again
     */
    static Comparison of(Corpus corpus, StoryPins pins, StoryRules rules, Recollection recollection) {
        Group[] alone = new Group[corpus.size()];
        Arrays.parallelSetAll(alone, corpus::alone);
        Nearest nearest = nearest(corpus, alone, recollection);
        int[] groups = StoryGroups.join(
                alone, nearest, corpus.terms(), rules, Bonds.of(pins, corpus.articles(), corpus::original));
        for (int i = 0; i < groups.length; i++) {
            groups[i] = groups[corpus.original(i)];
        }
        return new Comparison(groups, RelatedArticles.of(corpus, nearest, groups));
    }

    private static Nearest nearest(Corpus corpus, Group[] alone, Recollection recollection) {
        long[] places = new long[alone.length];
        long[] hashes = new long[alone.length];
        IntStream.range(0, alone.length).parallel().forEach(i -> {
            places[i] = corpus.place(i);
            hashes[i] = Hash64.of(places[i], corpus.hash(alone[i].sum));
        });
        KnownNeighbours known = new KnownNeighbours(places, Neighbours.KEPT);
        try {
            known.read(recollection.former());
            new Neighbours(alone, corpus.terms(), hashes).find(known);
            recollection.keep(known::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.nearest();
    }
}
