package org.broadsheet.search;

/**
 * What a posting is worth, without the weight of the word: BM25+ (Lv and Zhai 2011) for title and text apart, k = 1.2,
 * b = 0.7, δ = 0.5, the title three times. The worth is rounded to a fixed code book, so that it hardly ever changes when
 * other articles come or go; the client gets the book and needs no lengths.
 */
final class Impacts {

    private static final double K = 1.2;
    private static final double B = 0.7;
    private static final double DELTA = 0.5;
    private static final double TITLE = 3;

    /** Words of a usual title. A constant, because a mean would tie every posting to every article. */
    private static final double TITLE_LENGTH = 10;

    /**
     * The codes 1 to 15 of the text; 0 means that the word is only in the title. Spread over the range that a million postings
     * of news texts take up, closer where more of them lie.
     */
    static final double[] TEXT_LEVELS = {
        0, 0.90, 1.06, 1.18, 1.28, 1.37, 1.46, 1.55, 1.64, 1.73, 1.83, 1.94, 2.07, 2.20, 2.35, 2.52
    };

    static final double[] TITLE_LEVELS = {3.4, 3.9, 4.3, 4.6, 4.9, 5.3, 5.8, 6.5};

    private static final double[] TEXT_BOUNDS = bounds(TEXT_LEVELS, 1);
    private static final double[] TITLE_BOUNDS = bounds(TITLE_LEVELS, 0);

    private final double meanLength;

    /** @param meanLength of a text in words */
    Impacts(double meanLength) {
        this.meanLength = steady(meanLength);
    }

    /** The mean length rounded to steps of a quarter octave: a mean that moves a little must not move every posting. */
    static double steady(double mean) {
        return StrictMath.pow(2, Math.round(StrictMath.log(mean) / StrictMath.log(2) * 4) / 4.0);
    }

    /** The code of the worth in a text of {@code length} words; 0 when the word is not in it. */
    int text(int times, int length) {
        return times == 0 ? 0 : 1 + level(worth(times, length / meanLength), TEXT_BOUNDS);
    }

    /** The code of the worth in a title of {@code length} words. */
    static int title(int times, int length) {
        return level(TITLE * worth(times, length / TITLE_LENGTH), TITLE_BOUNDS);
    }

    private static double worth(int times, double relativeLength) {
        return DELTA + times * (K + 1) / (times + K * (1 - B + B * relativeLength));
    }

    private static int level(double worth, double[] bounds) {
        int level = 0;
        while (level < bounds.length && worth >= bounds[level]) {
            level++;
        }
        return level;
    }

    /** The middles between neighbouring levels. */
    private static double[] bounds(double[] levels, int from) {
        double[] bounds = new double[levels.length - from - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = (levels[from + i] + levels[from + i + 1]) / 2;
        }
        return bounds;
    }
}
