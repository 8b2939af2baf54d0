package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.Article;
import org.broadsheet.article.Texts;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells a story in the words of its articles. Safe from many threads. */
final class StoryWriter {

    /** Sentences that tell what happened. */
    private static final int SENTENCES = 4;

    /** Articles that are looked at for sentences: a story with hundreds of reports is not told better by all of them. */
    private static final int READ = 12;

    /** The part of the words of a shorter sentence from which a second one says nothing new. */
    private static final double SAME = 0.5;

    private final Corpus corpus;
    private final Analyses analyses;
    private final Texts texts;
    private final SharedTerms sharedTerms;

    StoryWriter(Corpus corpus, Analyses analyses, Texts texts) {
        this.corpus = corpus;
        this.analyses = analyses;
        this.texts = texts;
        this.sharedTerms = new SharedTerms(corpus, analyses);
    }

    /**
     * The story of some articles.
     *
     * @param told their indexes, oldest first
     * @param name the story's title; null to take the headline that says most of what all say
     */
    Story write(List<Integer> told, int outlets, @Nullable String name) {
        Article first = corpus.article(told.get(0));
        List<Integer> central = mostCentralFirst(told);
        Article headline = corpus.article(central.get(0));
        return new Story(
                first.id(),
                name == null ? headline.title() : name,
                "stories/" + first.slug() + "-" + first.id() + ".html",
                told.stream().map(corpus::article).toList(),
                outlets,
                sharedTerms.of(told),
                happened(told, central));
    }

    /** By likeness to the whole story, those in the story's main language first. */
    private List<Integer> mostCentralFirst(List<Integer> told) {
        List<TermVector> vectors = told.stream().map(corpus::vector).toList();
        TermVector sum = vectors.stream().reduce(TermVector.EMPTY, TermVector::plus);
        Map<String, Integer> languages = new HashMap<>();
        for (int index : told) {
            languages.merge(corpus.article(index).language().primary(), 1, Integer::sum);
        }
        String main = languages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        Map<Integer, Long> likeness = new HashMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            boolean other = !corpus.article(told.get(i)).language().primary().equals(main);
            likeness.put(
                    told.get(i),
                    other ? -1 : TermVector.overlap(vectors.get(i), sum).product());
        }
        return told.stream()
                .sorted(Comparator.comparing((Integer index) -> -likeness.getOrDefault(index, 0L))
                        .thenComparing(index -> corpus.article(index).id()))
                .toList();
    }

    /** Sentences of the most central articles, each from another outlet as far as there are several, in order of time. */
    private List<Story.Told> happened(List<Integer> told, List<Integer> central) {
        Map<Integer, KeyPoint> chosen = new HashMap<>();
        Set<String> outlets = new HashSet<>();
        List<Set<String>> said = new ArrayList<>();
        String language = corpus.article(central.get(0)).language().primary();
        for (int index : central.subList(0, Math.min(READ, central.size()))) {
            Article article = corpus.article(index);
            boolean known =
                    article.outlet() != null && !outlets.add(article.outlet().slug());
            if (chosen.size() == SENTENCES
                    || known
                    || !article.language().primary().equals(language)) {
                continue;
            }
            KeyPoint point = sentence(article);
            if (point != null && isNew(point.text(), said)) {
                chosen.put(index, point);
            }
        }
        List<Story.Told> happened = new ArrayList<>();
        for (int index : told) {
            KeyPoint point = chosen.get(index);
            if (point != null) {
                happened.add(new Story.Told(corpus.article(index), point));
            }
        }
        return happened;
    }

    /** The first key point, else the first sentence; null when there is no text. */
    private @Nullable KeyPoint sentence(Article article) {
        List<KeyPoint> points = analyses.analysis(article).keyPoints();
        if (!points.isEmpty()) {
            return points.get(0);
        }
        String text = texts.text(article);
        List<Span> sentences = Sentences.of(text, article.language().primary());
        if (sentences.isEmpty()) {
            return null;
        }
        Span first = sentences.get(0);
        return new KeyPoint(0, first.start(), first.end(), first.of(text));
    }

    private static boolean isNew(String sentence, List<Set<String>> said) {
        Set<String> words = new HashSet<>();
        for (Token token : Words.of(sentence)) {
            words.add(token.folded());
        }
        for (Set<String> other : said) {
            long common = words.stream().filter(other::contains).count();
            if (common > SAME * Math.min(words.size(), other.size())) {
                return false;
            }
        }
        said.add(words);
        return true;
    }
}
