package org.broadsheet.digest;

import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;

/** Where the digest gets the sketch of an article from; the workspace keeps them. Safe from many threads. */
@FunctionalInterface
public interface Sketches {

    /** The sketch of {@code article}; never null. */
    Sketch sketch(Article article);
}
