package org.broadsheet.read;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.problem.Problem;

/**
 * An article that was read.
 *
 * @param article its card
 * @param body its text; addresses of local pictures begin with {@code root:}, which pages replace by the way to the root
 * @param pictures the local pictures that it shows: address in the site, and file relative to the seeds folder
 * @param problems what was repaired or assumed
 * @param lasting whether the file alone decides all this: no picture was looked for beside it, and no date lay in the
 *     future
 */
public record ReadArticle(
        Article article, Body body, Map<String, String> pictures, List<Problem> problems, boolean lasting)
        implements Reading {

    public ReadArticle {
        pictures = Map.copyOf(pictures);
        problems = List.copyOf(problems);
    }
}
