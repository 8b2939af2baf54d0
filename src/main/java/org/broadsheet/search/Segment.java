package org.broadsheet.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Articles that follow one another and have a dictionary of their own. The latest of a large site are one segment and all
 * earlier ones another, so that a new article leaves the dictionary of the earlier ones as it is.
 *
 * @param folder what the keys of its files begin with
 * @param first the number of its first article
 * @param articles how many it has
 * @param meanLength of a text in words, by which words are weighted
 * @param names how many named pages there are, if their words stand in this dictionary
 * @param stopWords the words that a search passes over; null when they are to be found in this segment
 */
record Segment(
        String folder,
        int first,
        int articles,
        double meanLength,
        int names,
        @Nullable Set<String> stopWords) {

    /** About how many articles there are: what their postings are encoded by, so that one more does not change them all. */
    int room() {
        return Documents.steady(articles);
    }

    /** About how many named pages there are, for the same reason. */
    int nameRoom() {
        return Documents.steady(names);
    }
}
