package org.broadsheet.digest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.analysis.sketch.Wording;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Texts;

/**
 * Finds articles with the same or nearly the same text. Candidates share a band of their signatures; each is then compared
 * word by word, without the paragraphs that its outlet puts around all its texts.
 */
final class Copies {

    /** Bytes of a signature that make a band: texts with 80 % of their shingles in common meet with p = 0.9998. */
    private static final int BAND = 4;

    /** Likeness of the signatures from which texts are read: a little below {@link #SAME}, as signatures err. */
    private static final double WORTH_READING = 0.45;

    /** The part of all shingles that copies have in common. */
    private static final double SAME = 0.6;

    /** The same for two texts that one outlet dates on different days: its bulletins of the weather are alike every day. */
    private static final double WHOLE = 0.9;

    /** A copy may be cut, but not below this part of the length of the other. */
    private static final double LENGTH = 0.5;

    /** Articles of a band that one is compared with; they are those already found different from each other. */
    private static final int COMPARED = 8;

    private final List<Article> articles;
    private final byte[][] wordings;
    private final Texts texts;
    private final Boilerplate boilerplate;
    private final Bonds bonds;
    private final Unions unions;

    private Copies(List<Article> articles, Sketches sketches, Texts texts, StoryPins pins) {
        this.articles = articles;
        this.texts = texts;
        this.bonds = Bonds.of(pins, articles, i -> i);
        this.wordings = new byte[articles.size()][];
        this.unions = new Unions(articles.size());
        int[][] edges = new int[articles.size()][];
        IntStream.range(0, edges.length).parallel().forEach(i -> {
            Sketch sketch = sketches.sketch(articles.get(i));
            wordings[i] = sketch.wording();
            edges[i] = sketch.edges();
        });
        this.boilerplate = new Boilerplate(articles, edges);
    }

    /**
     * For each article the one it is a copy of, itself for originals. The original is the one dated first, by the time of day,
     * too, then the longest, then the one with the least id.
     *
     * @param pins articles that they keep apart are no copies, however alike they are
     */
    static int[] find(List<Article> articles, Sketches sketches, Texts texts, StoryPins pins) {
        Copies copies = new Copies(articles, sketches, texts, pins);
        int bands = Wording.BYTES / BAND;
        for (int band = 0; band < bands; band++) {
            copies.meet(band * BAND);
        }
        return copies.originals();
    }

    /** Compares the articles that share four bytes of their signatures. */
    private void meet(int at) {
        long[] entries = new long[wordings.length];
        int n = 0;
        for (int i = 0; i < wordings.length; i++) {
            byte[] wording = wordings[i];
            if (wording.length > 0) {
                int key = wording[at] << 24
                        | (wording[at + 1] & 255) << 16
                        | (wording[at + 2] & 255) << 8
                        | (wording[at + 3] & 255);
                entries[n++] = (long) key << 32 | i;
            }
        }
        Arrays.sort(entries, 0, n);
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && entries[to] >> 32 == entries[from] >> 32) {
                to++;
            }
            if (to - from > 1) {
                meet(entries, from, to);
            }
            from = to;
        }
    }

    private void meet(long[] entries, int from, int to) {
        int[] different = new int[COMPARED];
        int n = 0;
        for (int i = from; i < to; i++) {
            int article = (int) entries[i];
            boolean same = false;
            for (int j = 0; j < n && !same; j++) {
                same = unions.find(article) == unions.find(different[j]) || same(article, different[j]);
                if (same) {
                    unite(article, different[j]);
                }
            }
            if (!same && n < COMPARED) {
                different[n++] = article;
            }
        }
    }

    private boolean same(int a, int b) {
        int shorter = Math.min(words(a), words(b));
        int longer = Math.max(words(a), words(b));
        double likeness = Wording.likeness(wordings[a], wordings[b]);
        if (bonds.parted(unions.find(a), unions.find(b))) {
            return false;
        }
        if (likeness < WORTH_READING || shorter < LENGTH * longer) {
            return false;
        }
        return common(shingles(a), shingles(b)) >= (areIssues(a, b) ? WHOLE : SAME);
    }

    /** Whether one outlet published both, on different days. */
    private boolean areIssues(int a, int b) {
        Outlet outlet = articles.get(a).outlet();
        Outlet other = articles.get(b).outlet();
        int day = Corpus.day(articles.get(a));
        int otherDay = Corpus.day(articles.get(b));
        return outlet != null
                && other != null
                && outlet.slug().equals(other.slug())
                && day != Corpus.NO_DAY
                && otherDay != Corpus.NO_DAY
                && day != otherDay;
    }

    private long[] shingles(int article) {
        String text = boilerplate.without(articles.get(article), texts.text(articles.get(article)));
        return Arrays.stream(
                        Wording.shingles(text, articles.get(article).language().primary()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The part of all that both have (Jaccard's coefficient); 0 for nothing. */
    private static double common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = a.length + b.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private int[] originals() {
        int[] best = new int[wordings.length];
        Arrays.fill(best, -1);
        for (int i = 0; i < best.length; i++) {
            int root = unions.find(i);
            best[root] = best[root] < 0 || isBefore(i, best[root]) ? i : best[root];
        }
        int[] originals = new int[best.length];
        for (int i = 0; i < originals.length; i++) {
            originals[i] = best[unions.find(i)];
        }
        return originals;
    }

    private boolean isBefore(int a, int b) {
        Published one = articles.get(a).published();
        Published other = articles.get(b).published();
        if (one != null && other != null && one.isBefore(other) != other.isBefore(one)) {
            return one.isBefore(other);
        }
        int order = Integer.compare(day(a), day(b));
        order = order != 0 ? order : Integer.compare(second(a), second(b));
        order = order != 0 ? order : Integer.compare(words(b), words(a));
        return order != 0
                ? order < 0
                : articles.get(a).id().compareTo(articles.get(b).id()) < 0;
    }

    private int words(int article) {
        return articles.get(article).words();
    }

    private int day(int article) {
        int day = Corpus.day(articles.get(article));
        return day == Corpus.NO_DAY ? Integer.MAX_VALUE : day;
    }

    /** The second of its day; of one that gives no time, later than all. */
    private int second(int article) {
        Published published = articles.get(article).published();
        return published == null || !published.hasTime()
                ? Integer.MAX_VALUE
                : published.local().toLocalTime().toSecondOfDay();
    }

    private void unite(int a, int b) {
        int one = unions.find(a);
        int two = unions.find(b);
        if (one != two) {
            bonds.unite(unions.unite(one, two), Math.max(one, two));
        }
    }
}
