package org.broadsheet.analysis.speech;

/**
 * Words quoted in an article.
 *
 * @param text the quoted words without the quotation marks
 * @param speaker as named beside the words, "Oleg Nikolenko"
 * @param sentence number of the sentence in which it begins
 * @param start offset of the sentence in the plain text
 * @param end offset after the sentence
 */
public record Quotation(String text, String speaker, int sentence, int start, int end) {}
