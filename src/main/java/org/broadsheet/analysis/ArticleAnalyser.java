package org.broadsheet.analysis;

import java.util.List;
import org.broadsheet.analysis.keypoint.KeyPoints;
import org.broadsheet.analysis.name.NameFinder;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.sketch.Sketcher;
import org.broadsheet.analysis.speech.Quotations;
import org.broadsheet.analysis.speech.Quotes;
import org.broadsheet.article.Article;
import org.broadsheet.text.Furniture;
import org.broadsheet.text.Span;

/**
 * Says what one article's text says by itself: its key points, its names, its quotations, and what it is compared with
 * others by. Takes nothing but the article, so equal articles have equal findings; safe from many threads.
 */
public final class ArticleAnalyser {

    /** Texts beyond this length are analysed to here: no news article is as long as this, hostile files are. */
    private static final int LONGEST = 200_000;

    /**
     * What {@code article} says. Sentences are numbered as {@link org.broadsheet.text.Sentences#of} splits {@code text}
     * in the article's primary language.
     *
     * @param text the plain text of the article's body
     */
    public Findings analyse(Article article, String text) {
        AnalysedText reading = AnalysedText.of(article, text.substring(0, end(text)));
        Sketcher sketcher = new Sketcher(article, text, reading.words());
        Analysis analysis = text.isBlank()
                ? new Analysis(List.of(), List.of(), List.of(), sketcher.spellings())
                : analyse(article, reading, sketcher.spellings());
        return new Findings(analysis, sketcher.sketch(analysis.names()));
    }

    private static Analysis analyse(Article article, AnalysedText reading, String spellings) {
        Names names = NameFinder.in(reading);
        List<Span> quotes = Quotes.in(reading.text(), reading.language());
        return new Analysis(
                KeyPoints.of(reading, names, article.summary(), quotes),
                names.names(),
                Quotations.of(reading, names, quotes),
                spellings);
    }

    /**
     * Where the text ends for the analysis: before what its site has put behind it, or at the last end of a paragraph within
     * reach, so that cutting it changes no sentence before the cut.
     */
    private static int end(String text) {
        if (text.length() <= LONGEST) {
            return Furniture.endOfStory(text);
        }
        int end = text.lastIndexOf("\n\n", LONGEST);
        return end > 0 ? end : LONGEST;
    }
}
