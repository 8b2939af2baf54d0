package org.broadsheet.cli;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.problem.Problem;

/**
 * What the seeds folder holds.
 *
 * @param articles every article that is shown, {@link Article#NEWEST_FIRST}
 * @param drafts how many drafts were left out
 * @param pictures the local pictures that articles show: address in the site, and file relative to the seeds folder
 * @param problems in order
 */
record Gathered(List<Article> articles, int drafts, Map<String, String> pictures, List<Problem> problems) {}
