package org.broadsheet.read.body;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells code from prose in a Markdown text, line by line, for those who change the prose before the parser reads it. */
final class CodeLines {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:> ?){0,20}(`{3,}|~{3,}).*");

    /** More runs of backticks than this in a line are not looked into. */
    private static final int MOST_TICKS = 200;

    private String fence = "";
    private boolean indented = true;

    /** Whether the last line was code between fences, or opened it. */
    boolean isInFence() {
        return !fence.isEmpty();
    }

    /** Whether {@code line}, the one behind the last that was asked for, is code or a fence around it. */
    boolean isCode(String line) {
        Matcher mark = FENCE.matcher(line);
        boolean isMark = mark.matches();
        boolean code = !fence.isEmpty() || isMark || (indented && (line.startsWith("    ") || line.startsWith("\t")));
        if (isMark && fence.isEmpty()) {
            fence = mark.group(1);
        } else if (isMark && mark.group(1).startsWith(fence)) {
            fence = "";
        }
        indented = line.isBlank() || (code && fence.isEmpty() && !isMark);
        return code;
    }

    /** A line of prose with all of it changed but what stands between backticks. */
    static String outsideOfSpans(String line, UnaryOperator<String> prose) {
        if (line.indexOf('`') < 0) {
            return prose.apply(line);
        }
        StringBuilder spans = new StringBuilder(line.length());
        int at = 0;
        for (int runs = 0; runs < MOST_TICKS; runs++) {
            int open = line.indexOf('`', at);
            int inside = open;
            while (inside >= 0 && inside < line.length() && line.charAt(inside) == '`') {
                inside++;
            }
            int close = open < 0 ? -1 : line.indexOf(line.substring(open, inside), inside);
            if (close < 0) {
                return spans.append(prose.apply(line.substring(at))).toString();
            }
            int end = close + inside - open;
            spans.append(prose.apply(line.substring(at, open))).append(line, open, end);
            at = end;
        }
        return spans.append(line.substring(at)).toString();
    }
}
