package org.broadsheet.digest;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.article.Article;

/** Makes the {@link Sketch} of an article. Safe from many threads. */
final class Sketcher {

    /** Terms kept of an article; F1 is the same from 48 to 128. */
    static final int TERMS = 64;

    /** Signature: 64 numbers of 8 bits, so that an estimate of likeness errs by about 0.06. */
    static final SimilarityHashPolicy WORDING = SimilarityHashing.superMinHash(64, 8);

    /** Words in one shingle of the signature. */
    private static final int SHINGLE = 3;

    /** Words from the beginning that the signature covers: outlets shorten agency texts at the end. */
    static final int SIGNED_WORDS = 400;

    private static final int NAMES = 12;

    private Sketcher() {}

    /**
     * The sketch of one article.
     *
     * @param text its plain text, paragraphs parted by an empty line
     * @param words of {@code text}, those that are read at least
     * @param analysis what {@link Analysis} says of the same text
     */
    static Sketch sketch(Article article, String text, WordList words, Analysis analysis) {
        Map<String, TermReader.Term> read = read(article, text, words);
        long[] heaviest = heaviest(read);
        int[] terms = new int[heaviest.length];
        byte[] weights = new byte[heaviest.length];
        for (int i = 0; i < heaviest.length; i++) {
            terms[i] = (int) (heaviest[i] >>> 8);
            weights[i] = (byte) heaviest[i];
        }
        return new Sketch(
                day(article), article.words(), terms, weights, wording(words), edges(text), names(article, analysis));
    }

    /** The day of {@code article} since 1970-01-01, or {@link Sketch#NO_DAY}. */
    static int day(Article article) {
        return article.published() != null && article.published().hasDay()
                ? (int) article.published().day().toEpochDay()
                : Sketch.NO_DAY;
    }

    /** The terms of headline, summary and body. */
    static Map<String, TermReader.Term> read(Article article, String text, WordList words) {
        TermReader reader = new TermReader(article.language().primary());
        reader.readBody(text, words);
        reader.read(article.title(), TermReader.HEADLINE);
        if (article.summary() != null && !article.summaryRepeated()) {
            reader.read(article.summary(), TermReader.LEAD);
        }
        return reader.terms();
    }

    /** The hash of a stem, 30 bits. */
    static int hash(String stem) {
        return (int) (Hash.of(stem) >>> 34);
    }

    /** The heaviest terms as hash, kind and weight in one number, ascending. */
    private static long[] heaviest(Map<String, TermReader.Term> terms) {
        long[] all = new long[terms.size()];
        int n = 0;
        for (Map.Entry<String, TermReader.Term> entry : terms.entrySet()) {
            TermReader.Term term = entry.getValue();
            int kind = term.kind();
            // Square root: the tenth mention says less than the first. Names first when places are short.
            int weight = Math.min(255, (int) Math.round(16 * Math.sqrt(term.count)));
            long rank = kind == Sketch.NAME ? weight * 3L / 2 : weight;
            all[n++] = rank << 40 | (long) hash(entry.getKey()) << 10 | (long) kind << 8 | weight;
        }
        Arrays.sort(all);
        long[] kept = Arrays.copyOfRange(all, Math.max(0, n - TERMS), n);
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= (1L << 40) - 1;
        }
        Arrays.sort(kept);
        return kept;
    }

    private static byte[] wording(WordList words) {
        int size = Math.min(words.size(), SIGNED_WORDS);
        if (size == 0) {
            return new byte[0];
        }
        long[] shingles = shingles(words, size);
        return WORDING.createHasher().compute(ElementHashProvider.ofValues(shingles));
    }

    /** Hashes of all runs of three words among the first {@code size}; of all words together when there are fewer. */
    static long[] shingles(WordList words, int size) {
        int length = Math.min(SHINGLE, size);
        long[] shingles = new long[size - length + 1];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + length; j++) {
                hash = Hash.mix(hash + words.folded(j).hashCode());
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    private static int[] edges(String text) {
        int first = text.indexOf("\n\n");
        if (first < 0) {
            return new int[] {text.hashCode()};
        }
        int second = text.indexOf("\n\n", first + 2);
        int last = text.lastIndexOf("\n\n");
        int[] edges = {
            paragraph(text, 0, first),
            paragraph(text, first + 2, second < 0 ? text.length() : second),
            paragraph(text, last + 2, text.length()),
            paragraph(text, Math.max(0, text.lastIndexOf("\n\n", last - 1) + 2), last)
        };
        return edges;
    }

    static int paragraph(String text, int from, int to) {
        return from >= to ? 0 : text.substring(from, to).hashCode();
    }

    /** Keys of names and tags; an article is not about its own outlet. */
    private static long[] names(Article article, Analysis analysis) {
        String language = article.language().primary();
        long own = article.outlet() == null ? 0 : TopicKey.of(article.outlet().name(), language);
        Set<String> keys = new HashSet<>();
        analysis.names().forEach(name -> keys.add(TopicKey.text(name.text())));
        return Stream.concat(
                        article.tags().stream().limit(NAMES / 2),
                        analysis.names().stream()
                                .map(Name::text)
                                .filter(name -> !Demonyms.isOfOne(TopicKey.text(name), keys)))
                .mapToLong(name -> TopicKey.of(name, language))
                .filter(key -> key != 0 && key != own)
                .distinct()
                .limit(NAMES)
                .toArray();
    }
}
