package org.broadsheet.digest;

import org.broadsheet.analysis.Analysis;
import org.broadsheet.article.Article;

/** Where later stages get the analysis of an article from; the workspace keeps them. Safe from many threads. */
@FunctionalInterface
public interface Analyses {

    /** The analysis of {@code article}; never null. */
    Analysis analysis(Article article);
}
