package org.broadsheet.digest;

import org.broadsheet.analysis.sketch.Sketch;

/**
 * The constants of story building: one built-in setting for all corpora. They were chosen together, so that none of the sets
 * that the architecture page names loses for the gain of another; {@code MeasureStories} among the tests measures them.
 *
 * @param rarity the power to which inverse document frequency is taken: a form that all dividends or all accidents are told in
 *     has many words, and these must not outweigh the few that tell one event from the other
 * @param nameWeight how much more a name says than a word of the same frequency: look-alike events differ in names
 * @param wordPrior articles a word is taken to occur in before any is read, so that in a small corpus "police" is not
 *     rare
 * @param namePrior the same for names
 * @param numberPrior the same for numbers
 * @param corpusPrior articles the corpus is taken to have before any is read
 * @param floor the mean likeness (cosine, 0 to 1) below which nothing is one story, without the {@link #SET_ASIDE} terms
 *     that make most of it: in a large corpus every article shares some name with another
 * @param gap two groups become one story only if their likeness to each other is at least this part of the likeness within
 *     the looser of them: two quakes are like each other, but less so than the reports of each
 * @param singleGap the same for one article and a group, or two articles, where less is known
 * @param priorLikeness the likeness within a story before any of its articles is known
 * @param priorPairs how many pairs of articles that is worth
 * @param fade days apart at which half of the fading has happened
 * @param faded what remains of likeness between articles some months apart; dates never part articles by themselves
 * @param season days without a report for which that holds: a trial, an inquiry or a mission may be silent so long
 * @param over days beyond the season in which half of the rest goes: a bank's statement of last year is another one
 * @param told how alike by words (cosine) reports of one event are from telling the same things, though neither names nor
 *     numbers bear it out
 * @param form how much the likeness by words beyond that counts against one event, where numbers differ: it is the form of
 *     all bulletins of the weather, of all reports from the stock exchange
 * @param priorFigures what two articles are taken to have in common by numbers (a cosine) before any number is known, about as
 *     much as by one of them
 */
record StoryRules(
        double rarity,
        double nameWeight,
        double wordPrior,
        double namePrior,
        double numberPrior,
        double corpusPrior,
        double floor,
        double gap,
        double singleGap,
        double priorLikeness,
        double priorPairs,
        double fade,
        double faded,
        double season,
        double over,
        double told,
        double form,
        double priorFigures) {

    static final StoryRules BUILT_IN =
            new StoryRules(1.15, 1.7, 1, 1, 2, 50, 0.05, 0.6, 0.5, 0.2, 1.5, 30, 0.75, 180, 90, 0.1, 2.5, 0.02);

    /** One full name and a word more do not make a story, however heavy they are. */
    static final int SET_ASIDE = 3;

    /** A story with more articles takes no more in; it keeps the cost of hostile input in bounds. */
    static final int LARGEST = 2000;

    double prior(int kind) {
        return kind == Sketch.NAME ? namePrior : kind == Sketch.NUMBER ? numberPrior : wordPrior;
    }

    /** What remains of likeness over {@code days} without reports between them. */
    double nearness(int days) {
        double months = faded + (1 - faded) * StrictMath.pow(2, -days / fade);
        return months * StrictMath.pow(2, -Math.max(0, days - season) / over);
    }
}
