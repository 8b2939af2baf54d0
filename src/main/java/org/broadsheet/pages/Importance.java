package org.broadsheet.pages;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Prominence;
import org.jspecify.annotations.Nullable;

/** What stands above what. */
final class Importance {

    private final Prominence prominence;

    Importance(Edition edition) {
        prominence = new Prominence(edition);
    }

    /** How much an article weighs on a page whose newest day is {@code newest}. */
    int points(Article article, @Nullable LocalDate newest) {
        return prominence.points(article, newest);
    }

    /** The articles, weightiest first. */
    List<Article> sorted(List<Article> articles) {
        return prominence.sorted(articles);
    }
}
