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
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Story.SharedTerm.Kind;
import org.broadsheet.text.Stems;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;

/** Says why articles are one story: the names, numbers and words they share. Safe from many threads. */
final class SharedTerms {

    /** Terms of one story. */
    private static final int MOST = 12;

    /** Articles that are asked how terms are written. */
    private static final int ASKED = 8;

    private final Corpus corpus;
    private final Analyses analyses;

    SharedTerms(Corpus corpus, Analyses analyses) {
        this.corpus = corpus;
        this.analyses = analyses;
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
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, String> written = written(told, shares);
        List<Story.SharedTerm> found = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        long most = 0;
        for (Integer hash : heaviest) {
            if (found.size() == MOST) {
                break;
            }
            Share share = Objects.requireNonNull(shares.get(hash));
            String text = written.get(hash);
            if (text == null || isFragment(text)) {
                continue;
            }
            most = Math.max(most, share.weight);
            // A name of several words stands once, where the heaviest of its words stands.
            if (shown.stream().noneMatch(name -> (' ' + name + ' ').contains(' ' + text + ' ')) && shown.add(text)) {
                // A space is inside a name, or parts the thousands of "3 200".
                boolean words = text.indexOf(' ') > 0 && !Character.isDigit(text.charAt(0));
                boolean name = words || share.names * 2 > share.articles;
                Kind kind = name ? Kind.NAME : share.kind == Sketch.NUMBER ? Kind.NUMBER : Kind.WORD;
                int weight = (int) Math.max(1, share.weight * 100 / Math.max(1, most));
                found.add(new Story.SharedTerm(text, kind, weight, share.articles));
            }
        }
        return found;
    }

    /** One of the pairs of letters that Japanese is cut into, with a part of an ending in it: "した", "で震". */
    private static boolean isFragment(String term) {
        return term.length() <= 2
                && term.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    private Map<Integer, Share> shares(List<Integer> told) {
        Map<Integer, Share> shares = new TreeMap<>();
        for (int index : told) {
            Sketch sketch = corpus.sketch(index);
            int[] terms = sketch.terms();
            for (int i = 0; i < terms.length; i++) {
                Share share = shares.computeIfAbsent(Sketch.hash(terms[i]), hash -> new Share());
                share.weight += Math.round((sketch.weights()[i] & 255) * corpus.worth(terms[i]));
                share.articles++;
                share.kind = Sketch.kind(terms[i]);
                share.names += share.kind == Sketch.NAME ? 1 : 0;
            }
        }
        return shares;
    }

    /**
     * How terms are written: as the name of several words that they are part of in most of the articles that have them,
     * else as in the first article. "Bridge" is part of many names, "Pym" may be that of two people.
     */
    private Map<Integer, String> written(List<Integer> told, Map<Integer, Share> shares) {
        Map<Integer, Map<String, Integer>> names = new HashMap<>();
        Map<Integer, String> written = new HashMap<>();
        Map<Integer, Integer> having = new HashMap<>();
        for (int index : told.subList(0, Math.min(ASKED, told.size()))) {
            Article article = corpus.article(index);
            Analysis analysis = analyses.analysis(article);
            for (Name name : analysis.names()) {
                for (int hash : parts(name.text(), article.language().primary())) {
                    Share share = shares.get(hash);
                    if (share != null && share.names > 1) {
                        names.computeIfAbsent(hash, key -> new TreeMap<>()).merge(name.text(), 1, Integer::sum);
                    }
                }
            }
            int[] terms = corpus.sketch(index).terms();
            String[] spellings = analysis.spellings().split("\n", -1);
            for (int i = 0; i < terms.length; i++) {
                written.putIfAbsent(Sketch.hash(terms[i]), spellings[i]);
                having.merge(Sketch.hash(terms[i]), 1, Integer::sum);
            }
        }
        names.forEach((hash, counts) -> counts.forEach((name, count) -> {
            if (count * 2 > having.getOrDefault(hash, 0)) {
                written.put(hash, name);
            }
        }));
        return written;
    }

    /** The hashes of the terms that a name of several words is made of; none of a name of one word. */
    private static int[] parts(String name, String language) {
        List<Token> words = Words.of(name);
        return words.size() < 2
                ? new int[0]
                : words.stream()
                        .mapToInt(word -> Sketch.hash(Stems.of(word.folded(), language)))
                        .toArray();
    }
}
