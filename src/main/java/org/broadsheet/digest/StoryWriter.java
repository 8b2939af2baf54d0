package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Texts;
import org.broadsheet.text.AgencyDateline;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells a story in the words of its articles. Safe from many threads. */
final class StoryWriter {

    /** Sentences that tell what happened. */
    private static final int SENTENCES = 4;

    /** Articles whose headlines may name the story. */
    private static final int HEADLINES = 5;

    /** Articles that are looked at for sentences: a story with hundreds of reports is not told better by all of them. */
    private static final int READ = 12;

    /** The part of the words of a shorter sentence from which a second one says nothing new. */
    private static final double SAME = 0.5;

    /** Sentences at the beginning of an article that are looked at where it has no key points. */
    private static final int OPENING = 5;

    /** Of a sentence that tells what happened. */
    private static final int FEWEST_WORDS = 8;

    /** In UTF-16 units. */
    private static final int LONGEST_SENTENCE = 500;

    private static final Set<String> FIRST_PERSON = Set.of(
            "i", "we", "my", "our", "ich", "wir", "je", "nous", "yo", "nosotros", "eu", "io", "noi", "ik", "wij");

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
     * @param name the story's title; null to take one of its headlines
     */
    Story write(List<Integer> told, int outlets, int unknown, @Nullable String name) {
        Article first = corpus.article(told.get(0));
        List<Integer> central = mostCentralFirst(told);
        List<Story.SharedTerm> why = sharedTerms.of(told);
        return new Story(
                first.id(),
                name == null ? headline(central, why) : name,
                "stories/" + first.slug() + "-" + first.id() + ".html",
                told.stream().map(corpus::article).toList(),
                outlets,
                unknown,
                why,
                happened(told, central));
    }

    /** Of the most central articles the headline that names most of what most share: "World in brief" names nothing. */
    private String headline(List<Integer> central, List<Story.SharedTerm> why) {
        String main = corpus.article(central.get(0)).language().primary();
        int told = central.size();
        String best = "";
        int most = -1;
        for (int index : central.subList(0, Math.min(HEADLINES, central.size()))) {
            Article article = corpus.article(index);
            String title = ' ' + Fold.fold(article.title()) + ' ';
            int named = why.stream()
                    .filter(term -> term.articles() * 2 >= told && title.contains(Fold.fold(term.text())))
                    .mapToInt(Story.SharedTerm::weight)
                    .sum();
            named = Label.isOn(article) || !hasHeadline(article) ? 0 : named;
            boolean foreign = !article.language().primary().equals(main);
            if (named > most && !foreign) {
                best = article.title();
                most = named;
            }
        }
        return best;
    }

    /** Not the name of its file, its address, or the beginning of its text in the place of a headline. */
    private static boolean hasHeadline(Article article) {
        Origin origin = article.titleOrigin();
        return origin == Origin.HEADER
                || (origin == Origin.BODY && !article.title().endsWith("…"));
    }

    /** By likeness to the whole story, those in the story's main language first. */
    private List<Integer> mostCentralFirst(List<Integer> told) {
        List<TermVector> vectors = told.stream().map(corpus::vector).toList();
        TermVector sum = sum(vectors);
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
                    other
                            ? -1
                            : TermVector.overlap(vectors.get(i), sum, corpus.kinds())
                                    .product());
        }
        return told.stream()
                .sorted(Comparator.comparing((Integer index) -> -likeness.getOrDefault(index, 0L))
                        .thenComparing(index -> corpus.article(index).id()))
                .toList();
    }

    /** In halves: one vector after another would go through the growing sum again for each of them. */
    private static TermVector sum(List<TermVector> vectors) {
        int half = vectors.size() / 2;
        return half == 0
                ? vectors.get(0)
                : sum(vectors.subList(0, half)).plus(sum(vectors.subList(half, vectors.size())));
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

    /** The first key point, else the first sentence, that tells something; null when none of the first ones does. */
    private @Nullable KeyPoint sentence(Article article) {
        for (KeyPoint point : analyses.analysis(article).keyPoints()) {
            if (tells(point.text())) {
                return point;
            }
        }
        String text = texts.text(article);
        List<Span> sentences = Sentences.of(text, article.language().primary());
        for (int i = 0; i < Math.min(OPENING, sentences.size()); i++) {
            Span span = sentences.get(i);
            String told = i == 0 ? AgencyDateline.without(span.of(text)) : span.of(text);
            if (tells(told)) {
                return new KeyPoint(i, span.start(), span.end(), told);
            }
        }
        return null;
    }

    /** Not a heading, a question, a line of a live report ("17:40 – …") or what the writer says of himself. */
    static boolean tells(String sentence) {
        // Of a dateline in a line of its own nothing is left.
        if (sentence.isEmpty()
                || sentence.length() > LONGEST_SENTENCE
                || !Character.isLetter(sentence.codePointAt(0))) {
            return false;
        }
        int end = sentence.length() - 1;
        while (end > 0 && "\"\u201D\u201C\u2019'»)」』".indexOf(sentence.charAt(end)) >= 0) {
            end--;
        }
        List<Token> words = Words.of(sentence);
        return ".。।۔".indexOf(sentence.charAt(end)) >= 0
                && words.size() >= FEWEST_WORDS
                && !FIRST_PERSON.contains(words.get(0).folded());
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
