package org.broadsheet.digest;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Hash64;

/**
 * Makes the vectors of all articles: weight in the text times what a term is {@link #worth}, at unit length. Logarithms are
 * rounded to quarters, so that weights stay the same while a corpus grows a little.
 */
final class TermVectors {

    private final StoryRules rules;
    private final TermIndex index = new TermIndex();
    private int articles;
    private double corpus;

    /** By quarters of inverse document frequency what they come to. */
    private double[] powers = {};

    private TermVector.Kinds kinds = new TermVector.Kinds(0, 0);

    TermVectors(StoryRules rules) {
        this.rules = rules;
    }

    /** Counts the terms of one article. */
    void count(Sketch sketch) {
        index.count(sketch);
        articles++;
    }

    /** All articles are counted; from now on vectors can be made, by many threads. */
    void seal() {
        index.number();
        kinds = index.kinds();
        corpus = quarters(StrictMath.log(articles + rules.corpusPrior()));
        powers = IntStream.rangeClosed(0, (int) (corpus * 4))
                .mapToDouble(quarters -> StrictMath.pow(quarters / 4.0, rules.rarity()))
                .toArray();
    }

    int terms() {
        return index.shared();
    }

    /** How much a term says: its kind's factor times a power of its inverse document frequency. */
    double worth(int term) {
        int kind = Sketch.kind(term);
        double idf = corpus - quarters(StrictMath.log(index.articles(Sketch.hash(term)) + rules.prior(kind)));
        return powers[(int) Math.max(0, idf * 4)] * (kind == Sketch.NAME ? rules.nameWeight() : 1);
    }

    /** Which of them are names and numbers. */
    TermVector.Kinds kinds() {
        return kinds;
    }

    int number(int term) {
        return index.number(Sketch.hash(term));
    }

    /** A hash of what a vector says, whatever the numbers of its terms are: those of all change when one comes or goes. */
    long hash(TermVector vector) {
        long hash = 0;
        for (TermVector.Terms each = vector.terms(); each.next(); ) {
            // Each kind is numbered apart.
            long term = (long) index.hash(each.term()) << 2 | kinds.of(each.term());
            hash = Hash64.of(hash, term << 16 ^ each.weight());
        }
        return hash;
    }

    /** The unit vector of an article, of the terms it shares with others. */
    TermVector vector(Sketch sketch) {
        int[] terms = sketch.terms();
        byte[] counts = sketch.weights();
        double[] weights = new double[terms.length];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (counts[i] & 255) * worth(terms[i]);
            squares += weights[i] * weights[i];
        }
        double scale = squares == 0 ? 0 : TermVector.UNIT / Math.sqrt(squares);
        long[] entries = new long[weights.length];
        int n = 0;
        for (int i = 0; i < weights.length; i++) {
            int number = number(terms[i]);
            long weight = Math.round(weights[i] * scale);
            if (number >= 0 && weight > 0) {
                entries[n++] = (long) number << 32 | weight;
            }
        }
        Arrays.sort(entries, 0, n);
        return TermVector.of(entries, n);
    }

    /** The part of the square of an article's vector, 0 to 1, that its numbers make, those it shares with no other too. */
    double figures(Sketch sketch) {
        int[] terms = sketch.terms();
        byte[] counts = sketch.weights();
        double figures = 0;
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = (counts[i] & 255) * worth(terms[i]);
            squares += weight * weight;
            figures += Sketch.kind(terms[i]) == Sketch.NUMBER ? weight * weight : 0;
        }
        return squares == 0 ? 0 : figures / squares;
    }

    private static double quarters(double value) {
        return Math.rint(value * 4) / 4;
    }
}
