package org.broadsheet.build;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.digest.StoryPins;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.settings.StoriesFile;

/**
 * What the seeds folder holds.
 *
 * @param articles every article that is shown, {@link Article#NEWEST_FIRST}
 * @param drafts how many drafts were left out
 * @param leftOut the files of drafts, and of articles that another file has, too: the id of the article in each
 * @param pictures the local pictures that articles show: address in the site, and file relative to the seeds folder
 * @param problems in order
 * @param pins what {@code stories.yml} says about stories
 * @param found a hash of everything that was found in the files; 0 when nobody asked
 */
public record Gathered(
        List<Article> articles,
        int drafts,
        Map<String, String> leftOut,
        Map<String, String> pictures,
        List<Problem> problems,
        StoryPins pins,
        long found) {

    public Gathered {
        articles = List.copyOf(articles);
        leftOut = Map.copyOf(leftOut);
        pictures = Collections.unmodifiableMap(new TreeMap<>(pictures));
        problems = List.copyOf(problems);
    }

    /** The same with what {@code stories.yml} says. */
    Gathered with(StoriesFile stories) {
        List<Problem> all = Stream.concat(problems.stream(), stories.problems().stream())
                .sorted(Problem.IN_ORDER)
                .toList();
        return new Gathered(articles, drafts, leftOut, pictures, all, stories.pins(), found);
    }
}
