package org.broadsheet.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects problems from several threads; gives them back in one order. */
public final class Problems {

    private final List<Problem> collected = new ArrayList<>();

    public synchronized void add(Problem problem) {
        collected.add(problem);
    }

    public synchronized void addAll(Collection<Problem> problems) {
        collected.addAll(problems);
    }

    /** All problems so far, {@link Problem#IN_ORDER}, whatever order they came in. */
    public synchronized List<Problem> inOrder() {
        return collected.stream().sorted(Problem.IN_ORDER).toList();
    }
}
