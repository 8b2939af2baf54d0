package org.broadsheet.pages.plan;

import java.util.List;
import org.broadsheet.article.Article;

/**
 * Articles that have one thing in common: a section or an outlet.
 *
 * @param name as most of its articles write it
 * @param slug for addresses
 * @param articles in the edition's order, newest first
 */
public record Shelf(String name, String slug, List<Article> articles) {

    public int size() {
        return articles.size();
    }
}
