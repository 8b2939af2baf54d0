package org.broadsheet.problem;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was wrong with an input file, what was assumed instead, and how to mend it.
 *
 * @param file relative to the seeds folder, "/" between names
 * @param line counted from 1 at the top of the file; 0 when the whole file is meant
 * @param column in characters, counted from 1; 0 when the whole line is meant
 * @param code a stable short name, "duplicate-key", for filters and tests
 * @param severity how much was lost
 * @param found what was found, a sentence without its full stop
 * @param assumed what was assumed instead; null when nothing was
 * @param hint how to mend it; null when there is nothing to mend
 */
public record Problem(
        String file,
        int line,
        int column,
        String code,
        Severity severity,
        String found,
        @Nullable String assumed,
        @Nullable String hint) {

    /** How much a problem costs. */
    public enum Severity {
        /** Something was odd; nothing is lost. */
        NOTE,
        /** Something was repaired or assumed. */
        WARNING,
        /** The file or a part of it could not be used. */
        ERROR
    }

    /** By file, then place, then code: the order in which problems are printed. */
    public static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::found);

    /** "file:line:column: warning: found; assumed. Hint. [code]", without the parts that are missing. */
    public String message() {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
            if (column > 0) {
                out.append(':').append(column);
            }
        }
        out.append(": ")
                .append(severity.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(found);
        if (assumed != null) {
            out.append("; ").append(assumed);
        }
        out.append('.');
        if (hint != null) {
            out.append(' ').append(hint).append(hint.endsWith("?") ? "" : ".");
        }
        out.append(" [").append(code).append(']');
        // Files may be called anything, and a terminal obeys control characters.
        return out.toString().replaceAll("\\p{Cc}", "\uFFFD");
    }
}
