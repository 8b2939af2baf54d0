package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problem.Severity;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static Problem problem(int number, String code, Severity severity) {
        return new Problem(number + ".md", 0, 0, code, severity, "Found", null, null);
    }

    @Test
    void manyNotesOfOneKindAreOneLineBehindTheOthers() {
        List<Problem> problems = Stream.concat(
                        IntStream.range(0, 4).mapToObj(i -> problem(i, "literal-value", Severity.NOTE)),
                        Stream.concat(
                                IntStream.range(4, 8).mapToObj(i -> problem(i, "title-missing", Severity.WARNING)),
                                IntStream.range(8, 9).mapToObj(i -> problem(i, "html-tags", Severity.NOTE))))
                .toList();
        assertEquals(
                List.of(
                        "4.md: warning: Found. [title-missing]",
                        "5.md: warning: Found. [title-missing]",
                        "6.md: warning: Found. [title-missing]",
                        "7.md: warning: Found. [title-missing]",
                        "8.md: note: Found. [html-tags]",
                        "4 notes such as 0.md: note: Found. [literal-value]"),
                ProblemList.summedUp(problems));
        assertEquals(9, ProblemList.all(problems).size());
    }
}
