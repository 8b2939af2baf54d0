package org.broadsheet.digest;

/** Articles that are taken to be about one event, while stories are being built. Immutable. */
final class Group {

    /** The least index of its articles: it tells groups apart and breaks ties. */
    final int first;

    final int size;
    final TermVector sum;

    /** Which terms are names and numbers. */
    final TermVector.Kinds kinds;

    /** Whether each of its articles has names, or would have if it told of anybody. */
    private final boolean named;

    /** Sum of the parts of the squares of its articles' vectors that numbers make. */
    private final double figures;

    /** Sum of the likeness of all its pairs of articles. */
    final double within;

    private final int firstDay;
    private final int lastDay;

    private Group(
            int first,
            int size,
            TermVector sum,
            TermVector.Kinds kinds,
            boolean named,
            double figures,
            double within,
            int firstDay,
            int lastDay) {
        this.first = first;
        this.size = size;
        this.sum = sum;
        this.kinds = kinds;
        this.named = named;
        this.figures = figures;
        this.within = within;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * A group of one article.
     *
     * @param named whether it has names, or would have if it told of anybody
     * @param figures the part of the square of its vector, 0 to 1, that its numbers make, those it shares with no other too
     * @param day since 1970-01-01, or {@link Corpus#NO_DAY}
     */
    static Group of(int article, TermVector vector, TermVector.Kinds kinds, boolean named, double figures, int day) {
        return new Group(article, 1, vector, kinds, named, figures, 0, day, day);
    }

    Group with(Group other, StoryRules rules) {
        boolean dated = firstDay != Corpus.NO_DAY;
        boolean otherDated = other.firstDay != Corpus.NO_DAY;
        return new Group(
                Math.min(first, other.first),
                size + other.size,
                sum.plus(other.sum),
                kinds,
                named && other.named,
                figures + other.figures,
                within + other.within + likeness(other, TermVector.overlap(sum, other.sum, kinds), rules),
                dated && otherDated ? Math.min(firstDay, other.firstDay) : dated ? firstDay : other.firstDay,
                dated && otherDated ? Math.max(lastDay, other.lastDay) : dated ? lastDay : other.lastDay);
    }

    /**
     * Mean cosine over all pairs of an article of this group and one of the other: average linkage.
     *
     * @param overlap of the sums of both
     */
    double meanLikeness(Group other, TermVector.Overlap overlap, StoryRules rules) {
        return likeness(other, overlap, rules) / ((double) size * other.size);
    }

    /**
     * The sum over all pairs of an article of this group and one of the other. Words count as far as names bear them out, since
     * all strikes and all floods are told in the same words; texts that are alike in more words than that, and unlike in
     * numbers, are one form filled in for two events.
     */
    private double likeness(Group other, TermVector.Overlap overlap, StoryRules rules) {
        double names = cosine(overlap.named());
        double words = cosine(overlap.product() - overlap.named());
        if (!named || !other.named) {
            return names + words;
        }
        double pairs = (double) size * other.size;
        double agreement = agreement(other, cosine(overlap.figured()) / pairs, rules);
        double form = Math.max(0, words - Math.max(names * agreement, rules.told() * pairs));
        return Math.max(0, names + Math.min(words, names) - rules.form() * (1 - agreement) * form);
    }

    /**
     * How far the numbers of two groups are the same, 0 to 1: what they share of the numbers of the one that has fewer. It is 1
     * when one has none, and near 1 when it has few, which say little.
     *
     * @param shared what numbers add to the mean likeness
     */
    private double agreement(Group other, double shared, StoryRules rules) {
        double fewer = Math.min(figures / size, other.figures / other.size);
        return Math.min(1, (shared + rules.priorFigures()) / (fewer + rules.priorFigures()));
    }

    private static double cosine(long product) {
        return product / ((double) TermVector.UNIT * TermVector.UNIT);
    }

    /** Days without a report between the two groups; 0 when they overlap or one has no dates. */
    private int daysFrom(Group other) {
        if (firstDay == Corpus.NO_DAY || other.firstDay == Corpus.NO_DAY) {
            return 0;
        }
        return Math.max(0, Math.max(other.firstDay - lastDay, firstDay - other.lastDay));
    }

    /** Mean likeness within the group, drawn towards what is usual while there are few pairs. */
    private double cohesion(StoryRules rules) {
        double pairs = size * (size - 1) / 2.0;
        return (within + rules.priorPairs() * rules.priorLikeness()) / (pairs + rules.priorPairs());
    }

    /**
     * How much the two groups ask to be one, in thousandths: their likeness, faded by the time between them; 0 when they
     * must stay apart.
     *
     * @param overlap of the sums of both
     */
    int pull(Group other, TermVector.Overlap overlap, StoryRules rules) {
        if (size + other.size > StoryRules.LARGEST) {
            return 0;
        }
        double pairs = (double) size * other.size;
        double nearness = rules.nearness(daysFrom(other));
        double likeness = meanLikeness(other, overlap, rules) * nearness;
        double broad = cosine(overlap.product() - overlap.largest()) / pairs * nearness;
        double gap = Math.min(size, other.size) > 1 ? rules.gap() : rules.singleGap();
        double looser = Math.min(cohesion(rules), other.cohesion(rules));
        return broad < rules.floor() || likeness < gap * looser ? 0 : (int) Math.round(likeness * 1000);
    }
}
