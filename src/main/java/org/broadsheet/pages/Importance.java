package org.broadsheet.pages;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Prominence;

/** What stands above what. */
final class Importance {

    private final Prominence prominence;

    Importance(Edition edition) {
        prominence = new Prominence(edition);
    }

    /** The articles, weightiest first. */
    List<Article> sorted(List<Article> articles) {
        return prominence.sorted(articles);
    }
}
