package org.broadsheet.analysis.sketch;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.article.Article;

/** Makes the {@link Sketch} of one article. */
public final class Sketcher {

    /** Terms kept of an article; F1 is the same from 48 to 128. */
    private static final int TERMS = 64;

    /** Names and tags kept; the tags take at most half of the room. */
    private static final int NAMES = 12;

    private final Article article;
    private final String text;
    private final WordList words;
    private final int[] terms;
    private final byte[] weights;
    private final String[] spellings;

    /**
     * Reads the terms of headline, summary and body.
     *
     * @param text its plain text, paragraphs parted by an empty line
     * @param words of {@code text}, those that are read at least
     */
    public Sketcher(Article article, String text, WordList words) {
        this.article = article;
        this.text = text;
        this.words = words;
        Map<String, TermReader.Term> read = read();
        long[] heaviest = heaviest(read);
        terms = new int[heaviest.length];
        weights = new byte[heaviest.length];
        for (int i = 0; i < heaviest.length; i++) {
            terms[i] = (int) (heaviest[i] >>> 8);
            weights[i] = (byte) heaviest[i];
        }
        spellings = new String[terms.length];
        read.forEach((stem, term) -> {
            long packed = packed(stem, term);
            int place = Arrays.binarySearch(heaviest, packed);
            while (place > 0 && heaviest[place - 1] == packed) {
                place--;
            }
            // Two terms may have one hash; they are one from here on.
            for (; place >= 0 && place < heaviest.length && heaviest[place] == packed; place++) {
                spellings[place] = term.surface;
            }
        });
    }

    /** How the terms of the sketch are written where they are met first, in their order, a line each. */
    public String spellings() {
        return String.join("\n", spellings);
    }

    /**
     * The sketch of the article.
     *
     * @param found the names in the same text, weightiest first
     */
    public Sketch sketch(List<Name> found) {
        return new Sketch(terms, weights, Wording.signature(words), edges(text), names(article, found));
    }

    private Map<String, TermReader.Term> read() {
        TermReader reader = new TermReader(article.language().primary());
        reader.readBody(text, words);
        reader.read(article.title(), TermReader.HEADLINE);
        if (article.summary() != null && !article.summaryRepeated()) {
            reader.read(article.summary(), TermReader.LEAD);
        }
        return reader.terms();
    }

    /** The heaviest terms, each {@link #packed}, ascending. */
    private static long[] heaviest(Map<String, TermReader.Term> terms) {
        long[] all = new long[terms.size()];
        int n = 0;
        for (Map.Entry<String, TermReader.Term> entry : terms.entrySet()) {
            TermReader.Term term = entry.getValue();
            // Names first when places are short.
            long rank = term.kind() == Sketch.NAME ? weight(term) * 3L / 2 : weight(term);
            all[n++] = rank << 40 | packed(entry.getKey(), term);
        }
        Arrays.sort(all);
        long[] kept = Arrays.copyOfRange(all, Math.max(0, n - TERMS), n);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= (1L << 40) - 1;
        }
        Arrays.sort(kept);
        return kept;
    }

    /** Hash, kind and weight in one number. */
    private static long packed(String stem, TermReader.Term term) {
        return (long) Sketch.hash(stem) << 10 | (long) term.kind() << 8 | weight(term);
    }

    /** Square root: the tenth mention says less than the first. */
    private static int weight(TermReader.Term term) {
        return Math.min(255, (int) Math.round(16 * Math.sqrt(term.count)));
    }

    private static int[] edges(String text) {
        int first = text.indexOf("\n\n");
        if (first < 0) {
            return new int[] {text.hashCode()};
        }
        int second = text.indexOf("\n\n", first + 2);
        int last = text.lastIndexOf("\n\n");
        return new int[] {
            Sketch.edge(text, 0, first),
            Sketch.edge(text, first + 2, second < 0 ? text.length() : second),
            Sketch.edge(text, last + 2, text.length()),
            Sketch.edge(text, Math.max(0, text.lastIndexOf("\n\n", last - 1) + 2), last)
        };
    }

    /** Keys of names and tags; an article is not about its own outlet. */
    private static long[] names(Article article, List<Name> found) {
        String language = article.language().primary();
        long own = article.outlet() == null ? 0 : TopicKey.of(article.outlet().name(), language);
        Set<String> keys = new HashSet<>();
        found.forEach(name -> keys.add(TopicKey.text(name.text())));
        return Stream.concat(
                        article.tags().stream().limit(NAMES / 2),
                        found.stream().map(Name::text).filter(name -> !Demonyms.isOfOne(TopicKey.text(name), keys)))
                .mapToLong(name -> TopicKey.of(name, language))
                .filter(key -> key != 0 && key != own)
                .distinct()
                .limit(NAMES)
                .toArray();
    }
}
