package org.broadsheet.analysis.keypoint;

/**
 * A sentence of an article that says what matters, word for word.
 *
 * @param sentence its number in the article, from 0; the anchor on the article page is {@code #s<number>}
 * @param start offset in the plain text
 * @param end offset after it
 * @param text the sentence, without the dateline of an agency
 */
public record KeyPoint(int sentence, int start, int end, String text) {

    /** The id of the sentence on the article's page. */
    public String anchor() {
        return "s" + sentence;
    }
}
