package org.broadsheet.analysis.keypoint;

/**
 * A sentence of an article that says what matters, word for word.
 *
 * @param sentence its number in the article, from 0
 * @param start offset in the plain text
 * @param end offset after it
 * @param text the sentence, without the dateline of an agency
 */
public record KeyPoint(int sentence, int start, int end, String text) {}
