package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Texts;
import org.broadsheet.text.Stems;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;

/** Says why articles are one story: the names, numbers and words they share. Safe from many threads. */
final class SharedTerms {

    private static final int MOST = 12;

    /** Terms that are looked up in the texts; some are parts of one name. */
    private static final int LOOKED_UP = 30;

    /** Articles whose texts are read to find out how terms are written. */
    private static final int READ = 8;

    private final Corpus corpus;
    private final Analyses analyses;
    private final Texts texts;

    SharedTerms(Corpus corpus, Analyses analyses, Texts texts) {
        this.corpus = corpus;
        this.analyses = analyses;
        this.texts = texts;
    }

    /** What a term adds to the likeness of a story's articles, and how many have it. */
    private static final class Share {
        long weight;
        int articles;
        int names;
        int kind;
    }

    /** The terms that at least two of the articles share, heaviest first. */
    List<Story.SharedTerm> of(List<Integer> told) {
        Map<Integer, Share> shares = shares(told);
        List<Integer> heaviest = shares.entrySet().stream()
                .filter(entry -> entry.getValue().articles > 1)
                .sorted(Comparator.comparing((Map.Entry<Integer, Share> entry) -> -entry.getValue().weight)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_UP)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, String> written = written(told, shares, heaviest);
        List<Story.SharedTerm> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        long most = 0;
        for (Integer hash : heaviest) {
            Share share = Objects.requireNonNull(shares.get(hash));
            String text = written.get(hash);
            most = Math.max(most, share.weight);
            // A name of several words stands once, where the heaviest of its words stands.
            if (text != null && shown.add(text) && found.size() < MOST) {
                boolean name = share.names * 2 > share.articles || text.indexOf(' ') > 0;
                String kind = name ? "name" : share.kind == Sketch.NUMBER ? "number" : "word";
                int weight = (int) Math.max(1, share.weight * 100 / Math.max(1, most));
                found.add(new Story.SharedTerm(text, kind, weight, share.articles));
            }
        }
        return found;
    }

    private Map<Integer, Share> shares(List<Integer> told) {
        Map<Integer, Share> shares = new TreeMap<>();
        for (int index : told) {
            Sketch sketch = corpus.sketch(index);
            for (int i = 0; i < sketch.terms.length; i++) {
                Share share = shares.computeIfAbsent(Sketch.hash(sketch.terms[i]), hash -> new Share());
                share.weight += Math.round((sketch.weights[i] & 255) * corpus.worth(sketch.terms[i]));
                share.articles++;
                share.kind = Sketch.kind(sketch.terms[i]);
                share.names += share.kind == Sketch.NAME ? 1 : 0;
            }
        }
        return shares;
    }

    /** How each term is written: as a name of several words where it is part of one, else as in the first article. */
    private Map<Integer, String> written(List<Integer> told, Map<Integer, Share> shares, List<Integer> wanted) {
        Map<Integer, String> written = new HashMap<>();
        for (int index : told.subList(0, Math.min(READ, told.size()))) {
            Article article = corpus.article(index);
            for (Name name : analyses.analysis(article).names()) {
                for (Token token : Words.of(name.text())) {
                    int hash = Sketcher.hash(
                            Stems.of(token.folded(), article.language().primary()));
                    Share share = shares.get(hash);
                    if (share != null && share.names > 1) {
                        written.putIfAbsent(hash, name.text());
                    }
                }
            }
        }
        for (int index : told.subList(0, Math.min(READ, told.size()))) {
            if (!areEnough(written, wanted)) {
                Article article = corpus.article(index);
                String text = texts.body(article).text();
                Sketcher.read(
                                article,
                                text,
                                new WordList(text, article.language().primary(), TermReader.READ_WORDS))
                        .forEach((stem, term) -> written.putIfAbsent(Sketcher.hash(stem), term.surface));
            }
        }
        return written;
    }

    /** Whether it is known how all that are shown are written: what else is wanted stands behind them. */
    private static boolean areEnough(Map<Integer, String> written, List<Integer> wanted) {
        Set<String> shown = new HashSet<>();
        for (Integer hash : wanted) {
            String text = written.get(hash);
            if (text == null) {
                return false;
            }
            if (shown.add(text) && shown.size() == MOST) {
                return true;
            }
        }
        return true;
    }
}
