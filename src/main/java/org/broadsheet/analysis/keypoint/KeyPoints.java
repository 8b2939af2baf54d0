package org.broadsheet.analysis.keypoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.AgencyDateline;
import org.broadsheet.text.Span;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences that say most of what an article says: those whose words the other sentences share, early ones
 * first, that can be read alone and repeat neither the summary nor one another.
 */
public final class KeyPoints {

    /** Texts of fewer words have no key points. */
    private static final int SHORTEST_TEXT = 120;

    /** Two sentences that share more than this part of the shorter one's terms say the same. */
    private static final double SAME = 0.5;

    /** A sentence repeats the summary when more than this part of its terms stand in it. */
    private static final double REPEATED = 0.55;

    /** Sentences looked at; what follows in a longer text is no news any more. */
    private static final int FARTHEST = 400;

    private final AnalysedText reading;
    private final SentenceTerms terms;
    private final Names names;

    private KeyPoints(AnalysedText reading, Names names) {
        this.reading = reading;
        this.names = names;
        this.terms = new SentenceTerms(reading);
    }

    /**
     * At most five sentences in the order of the text.
     *
     * @param summary what stands above the text already; null when nothing does
     */
    public static List<KeyPoint> of(AnalysedText reading, Names names, @Nullable String summary, List<Span> quotes) {
        int most = most(Words.count(reading.text()));
        if (most == 0) {
            return List.of();
        }
        KeyPoints points = new KeyPoints(reading, names);
        return points.choose(most, summary == null ? "" : summary, new StandingAlone(reading, quotes, names));
    }

    private static int most(int words) {
        return words < SHORTEST_TEXT ? 0 : words < 250 ? 2 : words < 450 ? 3 : words < 900 ? 4 : 5;
    }

    private List<KeyPoint> choose(int most, String summary, StandingAlone alone) {
        int[] told = terms.of(summary);
        int[] title = terms.of(reading.title());
        int end = Math.min(reading.sentences().size(), FARTHEST);
        List<Integer> candidates = new ArrayList<>();
        double[] scores = new double[end];
        for (int i = 0; i < end; i++) {
            if (alone.isReadable(i) && SentenceTerms.shared(terms.of(i), told) <= REPEATED * terms.of(i).length) {
                scores[i] = score(i, title) * alone.plainness(i) * alone.certainty(i);
                // Without a summary above it, nothing has told yet what the first sentence tells.
                scores[i] *= i == 0 && told.length == 0 ? 1.5 : 1;
                candidates.add(i);
            }
        }
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < most && !candidates.isEmpty()) {
            Integer best = candidates.stream()
                    .max(Comparator.comparingDouble((Integer i) -> scores[i]).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            chosen.add(best);
            candidates.removeIf(other -> likeness(other, best) > SAME);
            // What is told already counts for less, so that the points spread over the whole of the article.
            candidates.forEach(other -> scores[other] *= 1 - likeness(other, best));
        }
        return chosen.stream().sorted().map(this::point).toList();
    }

    private KeyPoint point(int sentence) {
        Span span = reading.sentences().get(sentence);
        String text = span.of(reading.text()).replace('\n', ' ');
        return new KeyPoint(sentence, span.start(), span.end(), sentence == 0 ? AgencyDateline.without(text) : text);
    }

    /** Weighted terms over a damped length (so that neither long nor short sentences win), times the place. */
    private double score(int sentence, int[] title) {
        double sum = 0;
        for (int term : terms.of(sentence)) {
            sum += weight(term) * (Arrays.binarySearch(title, term) >= 0 ? 1.6 : 1);
        }
        double central = sum / StrictMath.pow(terms.of(sentence).length + 4.0, 0.6);
        double early = 1 + 1.0 / (1 + sentence / 6.0);
        boolean opens = reading.opensParagraph(sentence);
        return central * early * (1 + 0.05 * Math.min(4, namesIn(sentence))) * (opens ? 1.15 : 1);
    }

    /** A term of one sentence only says nothing about the others; one of n sentences ties it to n - 1. */
    private double weight(int term) {
        return StrictMath.log(terms.frequency(term));
    }

    private int namesIn(int sentence) {
        Span span = reading.sentences().get(sentence);
        BitSet seen = new BitSet();
        for (int i = names.mentionFrom(span.start()); i < names.mentions().size(); i++) {
            Mention mention = names.mentions().get(i);
            if (mention.start() >= span.end()) {
                break;
            }
            seen.set(mention.name());
        }
        return seen.cardinality();
    }

    /** The part of the shorter sentence's terms that the other shares. */
    private double likeness(int one, int other) {
        int[] some = terms.of(one);
        int[] more = terms.of(other);
        return SentenceTerms.shared(some, more) / Math.max(1.0, Math.min(some.length, more.length));
    }
}
