package org.broadsheet.article;

/** Where later stages get the text of an article from; the workspace keeps them. Safe from many threads. */
@FunctionalInterface
public interface Texts {

    /** The body of {@code article}; never null. */
    Body body(Article article);
}
