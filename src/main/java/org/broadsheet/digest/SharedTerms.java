package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Map<Integer, String> written = written(told, shares);
        List<Story.SharedTerm> found = new ArrayList<>();
        long heaviest = 1;
        List<Map.Entry<Integer, Share>> ordered = shares.entrySet().stream()
                .filter(entry -> entry.getValue().articles > 1 && written.containsKey(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<Integer, Share> entry) -> -entry.getValue().weight)
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Set<String> shown = new HashSet<>();
        for (Map.Entry<Integer, Share> entry : ordered) {
            Share share = entry.getValue();
            String text = written.get(entry.getKey());
            heaviest = Math.max(heaviest, share.weight);
            // A name of several words stands once, where the heaviest of its words stands.
            if (text != null && shown.add(text) && found.size() < MOST) {
                boolean name = share.names * 2 > share.articles || text.indexOf(' ') > 0;
                String kind = name ? "name" : share.kind == Sketch.NUMBER ? "number" : "word";
                int weight = (int) Math.max(1, share.weight * 100 / heaviest);
                found.add(new Story.SharedTerm(text, kind, weight, share.articles));
            }
        }
        return found;
    }

    private Map<Integer, Share> shares(List<Integer> told) {
        Map<Integer, Share> shares = new TreeMap<>();
        for (int index : told) {
            Sketch sketch = corpus.sketches().get(index);
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
    private Map<Integer, String> written(List<Integer> told, Map<Integer, Share> shares) {
        Map<Integer, String> written = new HashMap<>();
        for (int index : told.subList(0, Math.min(READ, told.size()))) {
            Article article = corpus.article(index);
            String language = article.language().primary();
            for (Name name : analyses.analysis(article).names()) {
                for (Token token : Words.of(name.text())) {
                    int hash = Sketcher.hash(Stems.of(token.folded(), language));
                    Share share = shares.get(hash);
                    if (share != null && share.names > 1) {
                        written.putIfAbsent(hash, name.text());
                    }
                }
            }
        }
        for (int index : told.subList(0, Math.min(READ, told.size()))) {
            Article article = corpus.article(index);
            WordList words = new WordList(texts.body(article).text(), TermReader.READ_WORDS);
            Sketcher.read(article, texts.body(article).text(), words)
                    .forEach((stem, term) -> written.putIfAbsent(Sketcher.hash(stem), term.surface));
        }
        return written;
    }
}
