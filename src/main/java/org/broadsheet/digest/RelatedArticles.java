package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles to read next: those with the most alike texts outside an article's own story. */
final class RelatedArticles {

    private static final int MOST = 6;

    /** Scores are multiples of this, so that they do not flicker. */
    private static final int STEP = 5;

    private RelatedArticles() {}

    /** At most six for each article, by its id; copies get those of their original. */
    static Map<String, List<Related>> of(Corpus corpus, long[][] neighbours, int[] groups) {
        Map<String, List<Related>> related = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            int original = corpus.original(i);
            List<Related> found = new ArrayList<>();
            for (long neighbour : neighbours[original]) {
                int other = (int) neighbour;
                int score = score(neighbour >>> 32);
                if (score > 0 && groups[other] != groups[original] && found.size() < MOST) {
                    found.add(new Related(corpus.article(other), score));
                }
            }
            if (!found.isEmpty()) {
                related.put(corpus.article(i).id(), List.copyOf(found));
            }
        }
        return Map.copyOf(related);
    }

    private static int score(long likeness) {
        return (int) Math.min(100, (likeness * 100 / TermVector.UNIT + STEP / 2) / STEP * STEP);
    }
}
