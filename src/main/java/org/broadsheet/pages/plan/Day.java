package org.broadsheet.pages.plan;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Article;

/**
 * The articles of one day.
 *
 * @param date the day that the articles give for themselves
 * @param articles in the edition's order, newest first
 */
public record Day(LocalDate date, List<Article> articles) {

    public int size() {
        return articles.size();
    }
}
