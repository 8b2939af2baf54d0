package org.broadsheet.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problem.Severity;

/** Problems as lines for a person. */
final class ProblemList {

    /** So many notes of one kind are listed one by one. */
    private static final int FEW = 3;

    private ProblemList() {}

    /** Every problem in a line of its own, in their order. */
    static List<String> all(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    /**
     * Warnings and errors in a line each. Of notes of one kind, which cost nothing, only a few; when there are more, as of
     * titles with a colon, one line behind the others counts them.
     */
    static List<String> summedUp(List<Problem> problems) {
        Map<String, Long> notes = problems.stream()
                .filter(ProblemList::isNote)
                .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
        List<String> lines = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        Set<String> summed = new HashSet<>();
        for (Problem problem : problems) {
            long count = isNote(problem) ? notes.getOrDefault(problem.code(), 0L) : 0;
            if (count <= FEW) {
                lines.add(problem.message());
            } else if (summed.add(problem.code())) {
                sums.add(Summary.counted(count, "note") + " such as " + problem.message());
            }
        }
        lines.addAll(sums);
        return lines;
    }

    private static boolean isNote(Problem problem) {
        return problem.severity() == Severity.NOTE;
    }
}
