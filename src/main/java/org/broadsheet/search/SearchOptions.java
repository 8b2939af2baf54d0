package org.broadsheet.search;

import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;

/**
 * How an index is made.
 *
 * @param articles how many articles are going to come; decides the size of files, so it must be right
 * @param language of the newspaper, BCP 47; articles of unknown language are taken to be in it
 * @param phrases whether phrases can be looked up; costs about as many bytes as all the rest together
 */
public record SearchOptions(int articles, String language, boolean phrases) {

    /** Articles of an index in which phrases can be looked up. */
    private static final int PHRASES_UP_TO = 100_000;

    /** Two dictionaries cost a search one request more for each word, which few files need not. */
    private static final int ONE_SEGMENT_UP_TO = 5_000;

    /** The usual choice: phrases up to 100,000 articles. */
    public static SearchOptions of(int articles, String language) {
        return new SearchOptions(articles, language, articles <= PHRASES_UP_TO);
    }

    /** The primary subtag of the language that an article is taken to be in. */
    public String languageOf(Article article) {
        return taken(article).primary();
    }

    /** The whole tag of that language, BCP 47. */
    public String tagOf(Article article) {
        return taken(article).tag();
    }

    private Language taken(Article article) {
        return article.language().isKnown() ? article.language() : new Language(language, Origin.DEFAULT);
    }

    /** Whether the latest articles have a dictionary of their own. */
    boolean hasLatestSegment() {
        return articles > ONE_SEGMENT_UP_TO;
    }

    /** Articles in one file of cards: few, so that ten results cost little; more when there would be too many files. */
    int cardsInFile() {
        return articles <= 300_000 ? 8 : 16;
    }

    /**
     * Aim for the bytes of a shard before they become text. Small shards make small answers; large ones make few files, and
     * a short list of them, which the client reads first.
     */
    int shardBytes() {
        return articles <= 5_000 ? 2 << 10 : articles <= 50_000 ? 4 << 10 : articles <= 300_000 ? 5 << 10 : 40 << 10;
    }

    /** The same for a segment: small for the latest, where every search has to look into a shard more for each word. */
    int shardBytes(Segment segment) {
        return !segment.isLatest() ? shardBytes() : articles <= 300_000 ? 2 << 10 : 8 << 10;
    }

    /**
     * Aim for the bytes of collected postings that a chapter of the dictionary is made of: some shards, so that few of them end
     * where a chapter does; not many, for one new word makes a chapter anew.
     */
    int chapterBytes() {
        return shardBytes() * (phrases ? 12 : 6);
    }

    /** Lists longer than this do not stand in a shard, where their neighbours would have to be paid for with them. */
    int longList() {
        return Math.max(8 << 10, shardBytes());
    }

    /** Aim for the bytes of one file of a long list. */
    int chunkBytes() {
        return articles <= 5_000 ? longList() : 40 << 10;
    }
}
