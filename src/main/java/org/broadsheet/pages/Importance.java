package org.broadsheet.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Story;

/** What stands above what: most outlets on its story first, then the newest, then the longest. */
final class Importance {

    private final Comparator<Article> order;

    Importance(Edition edition) {
        order = Comparator.comparing((Article article) -> outlets(edition, article))
                .reversed()
                .thenComparing(Article.NEWEST_FIRST.thenComparing(Article::words, Comparator.reverseOrder()));
    }

    /** The articles, weightiest first. */
    List<Article> sorted(List<Article> articles) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(order);
        return sorted;
    }

    private static int outlets(Edition edition, Article article) {
        Story story = edition.story(article);
        return story == null ? 1 : story.outlets();
    }
}
