package org.broadsheet.build;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.publish.Printed;
import org.broadsheet.publish.Written;

/**
 * What came of a build.
 *
 * @param articles with a page of their own
 * @param drafts left out
 * @param problems in order
 * @param written what became of the output folder
 * @param printed what each kind of file came to; empty when the site was left as it was
 * @param stages what each stage took
 * @param nanoseconds that all took
 */
public record Outcome(
        int articles,
        int drafts,
        List<Problem> problems,
        Written written,
        List<Printed> printed,
        List<Stopwatch.Stage> stages,
        long nanoseconds) {

    static Outcome of(Gathered gathered, Written written, List<Printed> printed, Stopwatch watch) {
        return new Outcome(
                gathered.articles().size(),
                gathered.drafts(),
                gathered.problems(),
                written,
                printed,
                watch.stages(),
                watch.total());
    }

    /** What had to be repaired or was lost; what was only odd is left out. */
    public static List<Problem> repairs(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .toList();
    }
}
