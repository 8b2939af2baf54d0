package org.broadsheet.analysis.reading;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.text.Sentences;
import org.broadsheet.text.Span;

/**
 * A text as the analysis reads it.
 *
 * @param text the plain text, paragraphs parted by an empty line
 * @param language primary tag, "en"; "und" when not known
 * @param title the headline
 * @param sentences of {@code text}; their places in the list are the numbers that key points and quotations go by
 * @param words of {@code text}
 */
public record AnalysedText(String text, String language, String title, List<Span> sentences, WordList words) {

    public static AnalysedText of(Article article, String text) {
        return of(text, article.language().primary(), article.title());
    }

    public static AnalysedText of(String text, String language, String title) {
        return new AnalysedText(text, language, title, Sentences.of(text, language), new WordList(text, language));
    }

    /** The number of the sentence that holds {@code offset}, or of the one before it. */
    public int sentenceAt(int offset) {
        return Math.max(
                0, Bisection.first(sentences.size(), i -> sentences.get(i).start() > offset) - 1);
    }

    /** Whether a sentence opens a paragraph. */
    public boolean opensParagraph(int sentence) {
        return sentence == 0
                || isParted(
                        sentences.get(sentence - 1).end(),
                        sentences.get(sentence).start());
    }

    /** Whether a sentence closes a paragraph. */
    public boolean closesParagraph(int sentence) {
        return sentence == sentences.size() - 1
                || isParted(
                        sentences.get(sentence).end(),
                        sentences.get(sentence + 1).start());
    }

    private boolean isParted(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }
}
