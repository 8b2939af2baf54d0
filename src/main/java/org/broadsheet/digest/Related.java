package org.broadsheet.digest;

import org.broadsheet.article.Article;

/**
 * An article to read next.
 *
 * @param article the other article
 * @param score likeness of the texts, 1 to 100, coarse so that it does not flicker when the corpus grows
 */
public record Related(Article article, int score) {}
