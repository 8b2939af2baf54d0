package org.broadsheet.read;

import java.util.List;
import org.broadsheet.problem.Problem;

/** What came of reading one file: an article, or only problems. */
public sealed interface Reading permits ReadArticle, Unread {

    /** What was found wrong, {@link Problem#IN_ORDER}. */
    List<Problem> problems();
}
