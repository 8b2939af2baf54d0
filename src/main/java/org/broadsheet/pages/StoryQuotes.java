package org.broadsheet.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.Quotation;
import org.broadsheet.article.Article;
import org.broadsheet.pages.StoryPage.Said;
import org.broadsheet.text.Fold;

/** Chooses the quotations of a story. */
final class StoryQuotes {

    /** Articles that are looked at, the oldest. */
    private static final int ARTICLES = 40;

    private static final int MOST = 10;
    private static final int OF_ONE_SPEAKER = 2;

    /** Shorter ones say little, longer ones are no longer quotations; in characters. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 280;

    private StoryQuotes() {}

    /** Whether a story may show {@code quotation}. */
    static boolean isShown(Quotation quotation) {
        int length = quotation.text().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    /** At most ten, in the order of the articles; the same words once. */
    static List<Said> of(List<Article> articles, Contents contents) {
        List<Said> quotes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> speakers = new HashMap<>();
        for (Article article : articles.subList(0, Math.min(ARTICLES, articles.size()))) {
            for (Quotation quotation : contents.analyses().analysis(article).quotations()) {
                if (quotes.size() == MOST || !isShown(quotation)) {
                    continue;
                }
                String words = Fold.fold(quotation.text());
                String speaker = Fold.fold(quotation.speaker());
                if (speakers.getOrDefault(speaker, 0) < OF_ONE_SPEAKER
                        && seen.add(words.substring(0, Math.min(SHORTEST, words.length())))) {
                    speakers.merge(speaker, 1, Integer::sum);
                    quotes.add(StoryWriting.said(
                            article, quotation.text(), quotation.speaker(), quotation.anchor(), contents));
                }
            }
        }
        return quotes;
    }
}
