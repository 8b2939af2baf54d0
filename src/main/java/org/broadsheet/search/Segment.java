package org.broadsheet.search;

/**
 * Articles that follow one another and have a dictionary of their own. The latest of a large site are one segment and all
 * earlier ones another, so that a new article leaves the dictionary of the earlier ones as it is.
 *
 * @param isLatest whether another segment comes before: that one alone says what words a search passes over
 * @param first the number of its first article
 * @param articles how many it has
 * @param meanLength of a text in words, by which words are weighted
 * @param names how many named pages there are, if their words stand in this dictionary
 */
record Segment(boolean isLatest, int first, int articles, double meanLength, int names) {

    /** What the keys of its files begin with. */
    String folder() {
        return isLatest ? "latest/" : "";
    }

    /** About how many articles there are: what their postings are encoded by, so that one more does not change them all. */
    int room() {
        return Documents.steady(articles);
    }

    /** About how many named pages there are, for the same reason. */
    int nameRoom() {
        return Documents.steady(names);
    }
}
