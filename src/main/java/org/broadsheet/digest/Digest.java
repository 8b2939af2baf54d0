package org.broadsheet.digest;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Texts;

/**
 * Reads all articles and says what happened, who reported it, and what to read next. The same articles give the same
 * edition whatever order they come in and however many threads there are. Nothing compares all articles with all.
 */
public final class Digest {

    private final Sketches sketches;
    private final Analyses analyses;
    private final Texts texts;
    private final Recollection recollection;
    private final StoryRules rules;

    /** A digest that takes what it needs to know of each article from these, and remembers nothing. */
    public Digest(Sketches sketches, Analyses analyses, Texts texts) {
        this(sketches, analyses, texts, Recollection.NONE);
    }

    /** A digest that does not find out again what it finds in {@code recollection}. */
    public Digest(Sketches sketches, Analyses analyses, Texts texts, Recollection recollection) {
        this(sketches, analyses, texts, recollection, StoryRules.BUILT_IN);
    }

    Digest(Sketches sketches, Analyses analyses, Texts texts, Recollection recollection, StoryRules rules) {
        this.recollection = recollection;
        this.sketches = sketches;
        this.analyses = analyses;
        this.texts = texts;
        this.rules = rules;
    }

    /**
     * The edition of {@code articles}.
     *
     * @param articles in any order, no two with the same id
     * @param pins what a person decided about stories
     */
    public Edition compile(List<Article> articles, StoryPins pins) {
        Corpus corpus = Corpus.of(articles, sketches, texts, pins, rules);
        Comparison comparison = Comparison.of(corpus, pins, rules, recollection);
        Stories stories = Stories.of(corpus, comparison.groups, new StoryWriter(corpus, analyses, texts), pins);
        Topics topics = Topics.of(corpus, analyses);
        return new Edition(
                corpus.articles(),
                stories.heaviestFirst(),
                topics.byName(),
                stories.byArticle(),
                corpus.copiesOf(),
                corpus.copyOf(),
                comparison.related,
                topics.byArticle());
    }
}
