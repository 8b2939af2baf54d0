package org.broadsheet.read.body;

/**
 * Defuses what is known to blow up the Markdown parser: a "[" with many backslashes behind it and no "]" takes exponential
 * time, and long runs of "&gt;", "- " or "1. " at the start of a line nest deeper than the stack.
 */
final class MarkdownGuard {

    /** More escapes than this behind an open bracket cost seconds. */
    private static final int MOST_ESCAPES = 10;

    /** A line nests no deeper than this. */
    private static final int DEEPEST = 60;

    /** The parser goes back over a paragraph for each of its lines; so many such steps take half a second. */
    private static final long MOST_STEPS = 10_000_000;

    /** Each block has a price; an ordinary book has not half as many lines. */
    private static final int MOST_LINES = 30_000;

    /** Each link, address, element and emphasis has a price, too; the longest ordinary text has a fifth of these signs. */
    private static final int MOST_SIGNS = 12_000;

    /** The renderer goes over all notes for each of them. */
    private static final int MOST_NOTES = 1000;

    private MarkdownGuard() {}

    /** Whether very many lines, in all or in one paragraph, or very many signs or notes would take the parser more than a second. */
    static boolean isTooMuch(String text) {
        long steps = 0;
        long lines = 0;
        int all = 0;
        int notes = 0;
        int signs = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines = i == lineStart ? 0 : lines + 1;
                steps += lines;
                all++;
                lineStart = i + 1;
            } else if (c == '^' && i > 0 && text.charAt(i - 1) == '[') {
                notes++;
            } else if (c == '[' || c == '@' || c == '<' || c == '*' || c == '_' || c == '`') {
                signs++;
            }
        }
        return steps > MOST_STEPS || all > MOST_LINES || signs > MOST_SIGNS || notes > MOST_NOTES;
    }

    /** {@code text} with every dangerous sign escaped; the same object when there is none. */
    static String defused(String text) {
        return nesting(brackets(text));
    }

    private static String brackets(String text) {
        StringBuilder out = null;
        int copied = 0;
        int open = -1;
        int escapes = 0;
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '[';
            if (c == '\\') {
                escapes++;
                i += i + 1 < length && text.charAt(i + 1) != '\n' ? 1 : 0;
            } else if (c == '[' || (c == '\n' && i + 1 < length && text.charAt(i + 1) == '\n')) {
                if (open >= 0 && escapes > MOST_ESCAPES) {
                    out = out == null ? new StringBuilder(length + 64) : out;
                    out.append(text, copied, open).append("&#91;");
                    copied = open + 1;
                }
                open = c == '[' ? i : -1;
                escapes = 0;
            } else if (c == ']') {
                open = -1;
                escapes = 0;
            }
        }
        return out == null ? text : out.append(text, copied, length).toString();
    }

    private static String nesting(String text) {
        StringBuilder out = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int depth = 0;
            int i = at;
            int sign = -1;
            while (i < text.length()) {
                boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\t';
                int mark = blank ? i : mark(text, i);
                if (mark < 0) {
                    break;
                }
                i = mark + 1;
                if (blank) {
                    continue;
                }
                sign = sign < 0 ? mark : sign;
                depth++;
                if (depth == DEEPEST && !isRule(text, at)) {
                    out = out == null ? new StringBuilder(text.length() + 64) : out;
                    out.append(text, copied, sign).append('\\');
                    copied = sign;
                    break;
                }
            }
            int end = text.indexOf('\n', i);
            at = end < 0 ? text.length() : end + 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** The sign that makes what begins at {@code at} a quote or an item: "&gt;", "-", or the "." of "1."; -1 for none. */
    private static int mark(String text, int at) {
        if (">-+*".indexOf(text.charAt(at)) >= 0) {
            return at;
        }
        int i = at;
        while (i < text.length() && i - at < 9 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered = i > at && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return numbered ? i : -1;
    }

    /** Whether the line is nothing but one sign: a thematic break, however long. */
    private static boolean isRule(String text, int at) {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end).strip();
        return line.charAt(0) != '>' && line.chars().allMatch(c -> c == line.charAt(0));
    }
}
