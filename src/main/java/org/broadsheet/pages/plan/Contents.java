package org.broadsheet.pages.plan;

import org.broadsheet.article.Article;
import org.broadsheet.article.Publication;
import org.broadsheet.article.Texts;
import org.broadsheet.digest.Analyses;
import org.broadsheet.digest.Edition;
import org.broadsheet.pages.wording.Excerpt;
import org.broadsheet.text.Cut;

/** Everything pages are made of. */
public final class Contents {

    /** UTF-16 units of a beginning that stands for a summary, unless its first sentence is longer, and at most. */
    private static final int OPENING = 200;

    private static final int LONGEST_OPENING = 500;

    /** UTF-16 units of a title that tell whether a text begins with it. */
    private static final int TELLING = 30;

    private final Publication publication;
    private final Edition edition;
    private final Texts texts;
    private final Analyses analyses;
    private final int problems;
    private final boolean search;
    private final Shelves shelves;
    private final Teasers teasers;
    private final Gists gists;

    /**
     * Puts the articles in the orders that pages need.
     *
     * @param publication the particulars of the newspaper
     * @param edition the articles and what they have to do with one another
     * @param texts their bodies
     * @param analyses what each text says by itself
     * @param problems how many problems were found while reading
     * @param search whether the site has a search page
     */
    public Contents(
            Publication publication, Edition edition, Texts texts, Analyses analyses, int problems, boolean search) {
        this.publication = publication;
        this.edition = edition;
        this.texts = texts;
        this.analyses = analyses;
        this.problems = problems;
        this.search = search;
        shelves = Shelves.of(edition.articles());
        teasers = new Teasers(publication, edition);
        gists = new Gists(edition);
    }

    /** The particulars of the newspaper. */
    public Publication publication() {
        return publication;
    }

    /** The articles and what they have to do with one another. */
    public Edition edition() {
        return edition;
    }

    /** The bodies of the articles. */
    public Texts texts() {
        return texts;
    }

    /** What an article says in a few sentences: its summary, else the beginning of its text; empty when it has neither. */
    public String summary(Article article) {
        if (article.summary() != null) {
            return article.summary();
        }
        String text = texts.text(article);
        String first = Excerpt.firstTelling(text);
        return Cut.atWord(Excerpt.of(first, article.language().primary(), OPENING), LONGEST_OPENING);
    }

    /** {@code teaser} of an article, which says how it begins if it has no summary: a page of headlines alone tells little. */
    public Teaser told(Article article, Teaser teaser) {
        String summary = summary(article);
        // A title may be the beginning of the text itself.
        return summary.startsWith(Cut.at(article.title(), TELLING)) ? teaser : teaser.withSummary(summary);
    }

    /** For what a page is made of; nothing is told yet. */
    public Ingredients ingredients() {
        return new Ingredients(gists);
    }

    /** What each text says by itself. */
    public Analyses analyses() {
        return analyses;
    }

    /** How many problems were found while reading. */
    public int problems() {
        return problems;
    }

    /** Whether the site has a search page. */
    public boolean search() {
        return search;
    }

    /** The articles by section, outlet and day. */
    public Shelves shelves() {
        return shelves;
    }

    /** Makes the teasers of articles. */
    public Teasers teasers() {
        return teasers;
    }
}
