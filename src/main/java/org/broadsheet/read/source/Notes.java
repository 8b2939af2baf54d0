package org.broadsheet.read.source;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problem.Severity;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/** The problems of one file while it is read. Not shared between threads. */
public final class Notes {

    /** So many problems of one file are listed; a file that is one great problem does not flood the report. */
    private static final int MOST = 50;

    /** Longest piece of the input that a message repeats, in UTF-16 units. */
    private static final int QUOTED = 60;

    private final String file;
    private final List<Problem> problems = new ArrayList<>(2);

    /** None so far of {@code file}, whose path is relative to the seeds folder. */
    public Notes(String file) {
        this.file = file;
    }

    /** Something odd; nothing is lost. */
    public void note(int line, int column, String code, String found, @Nullable String assumed, @Nullable String hint) {
        add(line, column, code, Severity.NOTE, found, assumed, hint);
    }

    /** Something was repaired or left out. */
    public void warn(int line, int column, String code, String found, @Nullable String assumed, @Nullable String hint) {
        add(line, column, code, Severity.WARNING, found, assumed, hint);
    }

    /** The file, or a part of it, cannot be used. */
    public void error(
            int line, int column, String code, String found, @Nullable String assumed, @Nullable String hint) {
        add(line, column, code, Severity.ERROR, found, assumed, hint);
    }

    /** All of them, {@link Problem#IN_ORDER}. */
    public List<Problem> inOrder() {
        return problems.stream().sorted(Problem.IN_ORDER).toList();
    }

    /** {@code text} in quotation marks on one line, cut when it is long. */
    public static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        if (line.length() > QUOTED) {
            line = Cut.at(line, QUOTED - 1) + "…";
        }
        return "“" + line + "”";
    }

    private void add(
            int line,
            int column,
            String code,
            Severity severity,
            String found,
            @Nullable String assumed,
            @Nullable String hint) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, line, column, code, severity, found, assumed, hint));
        }
    }
}
