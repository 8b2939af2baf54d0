package org.broadsheet.digest;

import java.util.Comparator;
import java.util.List;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.article.Article;

/**
 * One event, and the articles about it.
 *
 * @param id stable: it does not change because an article joined
 * @param title a headline of one of its articles, or the name given in {@code stories.yml}
 * @param page address of its page, relative to the site's root
 * @param articles at least two, oldest first, near copies left out
 * @param outlets how many different outlets are known to have reported it
 * @param unknown how many different texts are from outlets that are not known; a text that a known outlet has, too, is not
 *     one of them
 * @param why what its articles share, heaviest first
 * @param happened sentences that tell what happened, each with its article
 */
public record Story(
        String id,
        String title,
        String page,
        List<Article> articles,
        int outlets,
        int unknown,
        List<SharedTerm> why,
        List<Told> happened) {

    /** Most reports, then most articles, then the newest. */
    public static final Comparator<Story> HEAVIEST_FIRST = Comparator.comparingInt(Story::reports)
            .thenComparingInt(story -> story.articles().size())
            .reversed()
            .thenComparing(Story::latest, Article.NEWEST_FIRST)
            .thenComparing(Story::id);

    public Story {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
        happened = List.copyOf(happened);
    }

    /**
     * A name, number or word that articles of a story share.
     *
     * @param text as written in the articles
     * @param weight 1 to 100, relative to the heaviest
     * @param articles how many articles of the story have it
     */
    public record SharedTerm(String text, Kind kind, int weight, int articles) {

        /** What a term is. */
        public enum Kind {
            NAME,
            NUMBER,
            WORD
        }
    }

    /** A sentence and the article that says it. */
    public record Told(Article article, KeyPoint sentence) {}

    /** From how many outlets it comes at most, each text of an unknown one counted as of one of its own. */
    public int reports() {
        return outlets + unknown;
    }

    public Article first() {
        return articles.get(0);
    }

    /** The last that has a day; of a story without any, the last. */
    public Article latest() {
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (articles.get(i).hasDay()) {
                return articles.get(i);
            }
        }
        return articles.get(articles.size() - 1);
    }
}
