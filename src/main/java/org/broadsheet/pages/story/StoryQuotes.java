package org.broadsheet.pages.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.speech.Quotation;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.story.StoryPage.Said;
import org.broadsheet.text.Fold;

/** Chooses the quotations of a story. */
public final class StoryQuotes {

    /** Articles that are looked at, the oldest. */
    private static final int ARTICLES = 40;

    private static final int MOST = 10;
    private static final int OF_ONE_SPEAKER = 2;

    /** Shorter ones say little, longer ones are no longer quotations; in characters. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 280;

    private StoryQuotes() {}

    /** Whether a story may show {@code quotation}. */
    public static boolean isShown(Quotation quotation) {
        int length = quotation.text().length();
        return length >= SHORTEST && length <= LONGEST;
    }

    /** One that may be shown, with the article it stands in. */
    private record Candidate(Article article, Quotation quotation) {}

    /** At most ten, one of each speaker before a second of anyone, in the order of the articles; the same words once. */
    static List<Said> of(List<Article> articles, Contents contents) {
        List<Candidate> candidates = candidates(articles, contents);
        BitSet chosen = new BitSet();
        for (int round = 1; round <= OF_ONE_SPEAKER; round++) {
            Map<String, Integer> speakers = new HashMap<>();
            for (int i = 0; i < candidates.size() && chosen.cardinality() < MOST; i++) {
                String speaker = Fold.fold(candidates.get(i).quotation().speaker());
                if (speakers.merge(speaker, 1, Integer::sum) <= round) {
                    chosen.set(i);
                }
            }
        }
        return chosen.stream()
                .mapToObj(candidates::get)
                .map(said -> StoryWriting.said(
                        said.article(),
                        said.quotation().text(),
                        said.quotation().speaker(),
                        Addresses.sentence(said.quotation().sentence()),
                        contents))
                .toList();
    }

    private static List<Candidate> candidates(List<Article> articles, Contents contents) {
        List<Candidate> candidates = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Article article : articles.subList(0, Math.min(ARTICLES, articles.size()))) {
            for (Quotation quotation : contents.analyses().analysis(article).quotations()) {
                if (isShown(quotation) && isNew(quotation, seen)) {
                    candidates.add(new Candidate(article, quotation));
                }
            }
        }
        return candidates;
    }

    /** Whether no other begins as {@code quotation} does, nor ends so when its speaker is the same: "This was a shock …", "It was a shock …". */
    private static boolean isNew(Quotation quotation, Set<String> seen) {
        String words = Fold.fold(quotation.text());
        int length = words.length();
        boolean begins = seen.add(words.substring(0, Math.min(SHORTEST, length)));
        boolean ends =
                seen.add(Fold.fold(quotation.speaker()) + "\n" + words.substring(Math.max(0, length - SHORTEST)));
        return begins && ends;
    }
}
