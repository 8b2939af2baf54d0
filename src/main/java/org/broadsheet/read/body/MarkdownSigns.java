package org.broadsheet.read.body;

import java.util.regex.Pattern;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/** Tells Markdown from plain text by the signs that only Markdown has. */
public final class MarkdownSigns {

    private static final int LONGEST_EMPHASIS = 200;
    private static final int LONGEST_TARGET = 2000;
    private static final int LONGEST_TAG = 300;

    private static final String MARKS = "[*_`\\";
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{1,500})\\]\\([^()\\s]{0,500}\\)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\\\\\p{L}\\p{N}])([*_`]{1,3})(?=[^\\s*_`])([^*_`]{0,500}[^\\s*_`\\\\])\\1(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private final String text;
    private final int start;

    /** Of {@code text} from {@code start} on. */
    public MarkdownSigns(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /**
     * Whether the text has a heading, a list, a link, emphasis, a fence, a table, a quote or HTML.
     *
     * @param eager whether one sign that might be chance is enough, as in a file whose ending says Markdown
     */
    public boolean found(boolean eager) {
        int items = 0;
        boolean words = false;
        int at = start;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int first = at;
            while (first < end && text.charAt(first) == ' ' && first - at < 3) {
                first++;
            }
            if (words && isUnderline(first, end)) {
                return true;
            }
            words = !isBlank(first, end);
            if (first < end) {
                if (isHeading(first, end) || isFence(first, end) || isTable(first, end) || isQuote(first, end)) {
                    return true;
                }
                boolean item = isItem(first, end);
                items = item ? items + 1 : isBlank(first, end) || text.charAt(at) == ' ' ? items : 0;
                if (items >= 2 || (item && eager) || hasInline(first, end, eager)) {
                    return true;
                }
            }
            at = end + 1;
        }
        return false;
    }

    /** The text of the heading of the first level that the body begins with; null when it begins with none. */
    public static @Nullable String firstHeading(String text, int start) {
        int at = Spaces.skip(text, start);
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        String line = Cut.at(text.substring(at, end), 1000).strip();
        if (line.startsWith("# ")) {
            int tail = line.length();
            while (tail > 1 && line.charAt(tail - 1) == '#') {
                tail--;
            }
            boolean closed = tail < line.length() && line.charAt(tail - 1) == ' ';
            return plain((closed ? line.substring(2, tail) : line.substring(2)).strip());
        }
        int next = text.indexOf('\n', Math.min(end + 1, text.length()));
        String under = text.substring(Math.min(end + 1, text.length()), next < 0 ? text.length() : next);
        boolean underlined = under.length() >= 3
                && under.length() < 200
                && under.strip().chars().allMatch(c -> c == '=');
        return underlined && !line.isEmpty() && !under.isBlank() ? plain(line) : null;
    }

    /** A heading without links, emphasis and escapes. */
    private static String plain(String heading) {
        if (MARKS.chars().noneMatch(mark -> heading.indexOf(mark) >= 0)) {
            return heading;
        }
        String unlinked = LINK.matcher(heading).replaceAll("$1");
        String unmarked = EMPHASIS.matcher(unlinked).replaceAll("$2");
        return ESCAPE.matcher(EMPHASIS.matcher(unmarked).replaceAll("$2")).replaceAll("$1");
    }

    private boolean isHeading(int at, int end) {
        int level = 0;
        while (at + level < end && text.charAt(at + level) == '#') {
            level++;
        }
        return level >= 1
                && level <= 6
                && at + level + 1 < end
                && text.charAt(at + level) == ' '
                && text.charAt(at + level + 1) != ' ';
    }

    /** What makes a heading of the line above it. */
    private boolean isUnderline(int at, int end) {
        return end - at >= 3
                && end - at < 200
                && text.charAt(at) == '='
                && text.substring(at, end).strip().chars().allMatch(c -> c == '=');
    }

    private boolean isFence(int at, int end) {
        return end - at < 100 && (text.startsWith("```", at) || text.startsWith("~~~", at));
    }

    /** The line under a table's head: bars, dashes, colons. */
    private boolean isTable(int at, int end) {
        boolean bar = false;
        boolean dash = false;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            bar |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && c != ' ') {
                return false;
            }
        }
        return bar && dash && end - at >= 5;
    }

    private boolean isQuote(int at, int end) {
        return text.charAt(at) == '>' && at + 2 < end && text.charAt(at + 1) == ' ' && text.charAt(at + 2) != ' ';
    }

    private boolean isItem(int at, int end) {
        char c = text.charAt(at);
        int sign = at + 1;
        if (c >= '0' && c <= '9') {
            while (sign < end && text.charAt(sign) >= '0' && text.charAt(sign) <= '9') {
                sign++;
            }
            if (sign - at > 3 || sign >= end || (text.charAt(sign) != '.' && text.charAt(sign) != ')')) {
                return false;
            }
            sign++;
        } else if (c != '-' && c != '*' && c != '+') {
            return false;
        }
        return sign + 1 < end && text.charAt(sign) == ' ' && text.charAt(sign + 1) != ' ';
    }

    private boolean isBlank(int at, int end) {
        return at == end || text.substring(at, Math.min(end, at + 80)).isBlank();
    }

    private boolean hasInline(int at, int end, boolean eager) {
        for (int i = at; i < end; i++) {
            switch (text.charAt(i)) {
                case '[' -> {
                    if (isLink(i, end)) {
                        return true;
                    }
                }
                case '*', '_' -> {
                    int close = emphasisEnd(i, end);
                    if (close > 0) {
                        return true;
                    }
                    i = runEnd(i, end) - 1;
                }
                case '<' -> {
                    if (isTag(i, end)) {
                        return true;
                    }
                }
                case '~', '`' -> {
                    char sign = text.charAt(i);
                    int run = runEnd(i, end);
                    boolean opens = run - i == (sign == '~' ? 2 : 1) && (eager || sign == '~');
                    if (opens && closes(text.substring(i, run), run + 1, Math.min(end, i + LONGEST_EMPHASIS))) {
                        return true;
                    }
                    i = run - 1;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code [text](target)}, {@code [^1]}, {@code [label]: http…}. */
    private boolean isLink(int at, int end) {
        if (at + 2 < end && text.charAt(at + 1) == '^') {
            return find(']', at + 2, Math.min(end, at + 40)) > at + 2;
        }
        int limit = Math.min(end, at + 1000);
        for (int i = at + 1; i + 2 < limit; i++) {
            char c = text.charAt(i);
            if (c == '[' || (c == ']' && text.charAt(i + 1) != '(' && text.charAt(i + 1) != ':')) {
                return false;
            }
            if (c == ']') {
                return text.charAt(i + 1) == '(' ? isTarget(i + 2, end) : text.startsWith(" http", i + 2);
            }
        }
        return false;
    }

    private boolean isTarget(int at, int end) {
        int close = find(')', at, Math.min(end, at + LONGEST_TARGET));
        if (close <= at) {
            return false;
        }
        String target = text.substring(at, close);
        return target.startsWith("http")
                || target.startsWith("/")
                || target.startsWith("#")
                || target.startsWith("<")
                || target.startsWith("mailto:")
                || target.indexOf('.') > 0;
    }

    /** The end of the emphasis that begins at {@code at}, on the same line; -1 when none begins. */
    private int emphasisEnd(int at, int end) {
        char sign = text.charAt(at);
        int inside = runEnd(at, end);
        int run = inside - at;
        boolean opens = run <= 3
                && inside < end
                && !Character.isWhitespace(text.charAt(inside))
                && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (!opens || !beginsWords(text.codePointAt(inside))) {
            return -1;
        }
        int limit = Math.min(end, inside + LONGEST_EMPHASIS);
        for (int i = inside + 1; i < limit; i++) {
            if (text.charAt(i) == sign) {
                int after = runEnd(i, end);
                boolean closes = after - i == run
                        && !Character.isWhitespace(text.charAt(i - 1))
                        && (after >= end || !Character.isLetterOrDigit(text.charAt(after)));
                if (closes) {
                    return after;
                }
                i = after - 1;
            }
        }
        return -1;
    }

    private static boolean beginsWords(int c) {
        return Character.isLetterOrDigit(c) || "“\"'‘([¿¡$€£".indexOf(c) >= 0;
    }

    private boolean isTag(int at, int end) {
        if (find('>', at + 1, Math.min(text.length(), at + LONGEST_TAG)) < 0 || at + 1 >= end) {
            return false;
        }
        if (text.startsWith("<!--", at)) {
            return true;
        }
        char first = text.charAt(at + 1);
        int name = first == '/' ? at + 2 : at + 1;
        if (text.startsWith("<http", at)) {
            return true;
        }
        return name < end && Tags.isKnown(text, name);
    }

    /** Where {@code sign} is, before {@code limit}; -1 when it is not: no sign may cost a look at all of a long text. */
    private int find(char sign, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private boolean closes(String run, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (text.startsWith(run, i)) {
                return true;
            }
        }
        return false;
    }

    private int runEnd(int at, int end) {
        int run = at;
        while (run < end && text.charAt(run) == text.charAt(at)) {
            run++;
        }
        return run;
    }
}
