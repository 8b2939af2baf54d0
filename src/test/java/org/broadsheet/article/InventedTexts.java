package org.broadsheet.article;

import java.util.function.Function;

/** Texts that lie in no workspace. */
public record InventedTexts(Function<Article, Body> bodies) implements Texts {

    @Override
    public String html(Article article) {
        return bodies.apply(article).html();
    }

    @Override
    public String text(Article article) {
        return bodies.apply(article).text();
    }
}
