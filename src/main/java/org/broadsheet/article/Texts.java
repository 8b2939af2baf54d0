package org.broadsheet.article;

/** Where later stages get the text of an article from; the workspace keeps them. Safe from many threads. */
public interface Texts {

    /** {@link Body#html} of {@code article}; never null. */
    String html(Article article);

    /** {@link Body#text} of {@code article}; never null. */
    String text(Article article);
}
