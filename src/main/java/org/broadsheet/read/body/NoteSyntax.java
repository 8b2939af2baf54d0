package org.broadsheet.read.body;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What programs for notes (Obsidian and its web clipper above all) write that Markdown does not know, as Markdown has it. Code
 * is left as it is. Every pattern looks at a bounded stretch of one line, so that no text costs more than its length.
 */
final class NoteSyntax {

    /** Not for readers; but "5 %% in May" is a number. */
    private static final Pattern COMMENT = Pattern.compile("(?<![^\\s])(?<!\\d ?)%%(?!%)[^%]{1,2000}%%(?![^\\s])");

    /** A line that begins or ends a comment of several lines. */
    private static final String COMMENT_LINE = "%%";

    private static final Pattern EMBED =
            Pattern.compile("(?<!\\\\)!\\[\\[([^\\[\\]|]{1,300})(?:\\|[^\\[\\]]{0,300})?]](?!\\()");

    /** Not "[[1]](address)" or "[[1]][label]", which are links with brackets in their text. */
    private static final Pattern LINK = Pattern.compile("(?<![\\\\!])\\[\\[(?=[^\\s\\[\\]|#])([^\\[\\]|#]{1,300})"
            + "(?:#[^\\[\\]|]{0,300})?(?:\\|([^\\[\\]]{1,300}))?]](?![(\\[])");

    private static final Pattern HIGHLIGHT =
            Pattern.compile("(?<![=\\w\\\\])==(?=[^=\\s])([^=]{1,1000})(?<=\\S)==(?![=\\w])");

    /** "![A view](pictures/a view (1).png)"; the parser knows no spaces in an address. */
    private static final Pattern SPACED_PICTURE =
            Pattern.compile("(!\\[[^\\[\\]\\n]{0,300}]\\()([^()<>\"'\\n]{1,300}(?:\\([^()<>\"'\\n]{0,100}\\)"
                    + "[^()<>\"'\\n]{0,300}){0,3}\\.(?i:svg|png|jpe?g|gif|webp|avif))(?=\\)| [\"'])");

    private static final Pattern CALLOUT = Pattern.compile("((?:> ?){1,20})\\[!(\\w{1,30})][+-]?[ \\t]*(.{0,300})");

    /** "- [ ] to do", "- [x] done", "- [/] begun", "- [>] put off", "- [-] dropped". */
    private static final Pattern TASK =
            Pattern.compile("^([ \\t]{0,12}(?:[-*+]|\\d{1,9}[.)])[ \\t]{1,4})\\[([ xX/<>-])](?=[ \\t])");

    /** "… at noon. ^abc123": where a link from another note leads. */
    private static final Pattern BLOCK_MARK =
            Pattern.compile("(?:^|(?<=\\S) {1,9})\\^(?=[\\w-]{0,60}[A-Za-z])[A-Za-z0-9-]{2,60}\\s{0,9}$");

    private static final Pattern INLINE_NOTE =
            Pattern.compile("(?<![\\\\\\s])\\^\\[((?:[^\\[\\]]|\\[[^\\[\\]]{0,200}]){1,500})](?![(\\[])");

    private static final String TO_DO = "\u2610";
    private static final String DONE = "\u2611";
    private static final String DROPPED = "\u2612";

    private final StringBuilder out;
    private final CodeLines code = new CodeLines();

    private NoteSyntax(int length) {
        out = new StringBuilder(length);
    }

    /** Whether {@code text} may have any of it from {@code start} on. */
    static boolean isIn(String text, int start) {
        return text.indexOf("[[", start) >= 0
                || text.indexOf("%%", start) >= 0
                || text.indexOf("==", start) >= 0
                || text.indexOf("[!", start) >= 0
                || text.indexOf("![", start) >= 0
                || text.indexOf(" [", start) >= 0
                || text.indexOf('^', start) >= 0;
    }

    /** {@code text} as Markdown has it. */
    static String plain(String text) {
        NoteSyntax notes = new NoteSyntax(text.length());
        String[] lines = text.split("\n", -1);
        int last = lastComment(lines);
        boolean comment = false;
        for (int i = 0; i < lines.length; i++) {
            boolean turns = !notes.code.isInFence() && lines[i].strip().equals(COMMENT_LINE) && (comment || i < last);
            comment ^= turns;
            if (!comment && !turns) {
                notes.line(lines[i]);
            }
            notes.out.append(i + 1 < lines.length ? "\n" : "");
        }
        return notes.out.toString();
    }

    /** The last line that may end a comment. */
    private static int lastComment(String[] lines) {
        int last = lines.length - 1;
        while (last >= 0 && !lines[last].strip().equals(COMMENT_LINE)) {
            last--;
        }
        return last;
    }

    private void line(String line) {
        out.append(code.isCode(line) ? line : outsideOfCode(task(line)));
    }

    private static String task(String line) {
        Matcher task = line.indexOf('[') < 0 ? null : TASK.matcher(line);
        return task != null && task.find()
                ? task.group(1) + box(task.group(2).charAt(0)) + line.substring(task.end())
                : line;
    }

    private static String box(char sign) {
        return switch (sign) {
            case 'x', 'X' -> DONE;
            case '-' -> DROPPED;
            default -> TO_DO;
        };
    }

    private static String outsideOfCode(String line) {
        Matcher callout = line.startsWith(">") ? CALLOUT.matcher(line) : null;
        if (callout != null && callout.matches()) {
            return callout(callout);
        }
        if (line.indexOf('^') >= 0) {
            String unmarked = BLOCK_MARK.matcher(line).replaceFirst("");
            if (!unmarked.equals(line)) {
                return outsideOfCode(unmarked);
            }
        }
        return CodeLines.outsideOfSpans(line, NoteSyntax::prose);
    }

    private static String prose(String text) {
        String prose = text;
        if (prose.contains("%%")) {
            prose = COMMENT.matcher(prose).replaceAll("");
        }
        if (prose.contains("^[")) {
            prose = INLINE_NOTE.matcher(prose).replaceAll(" ($1)");
        }
        if (prose.contains("[[")) {
            prose = EMBED.matcher(prose).replaceAll(NoteSyntax::embed);
            prose = LINK.matcher(prose)
                    .replaceAll(
                            link -> Matcher.quoteReplacement(link.group(2) == null ? link.group(1) : link.group(2)));
        }
        if (prose.contains("![")) {
            prose = SPACED_PICTURE
                    .matcher(prose)
                    .replaceAll(picture -> Matcher.quoteReplacement(
                            picture.group(1) + picture.group(2).strip().replace(" ", "%20")));
        }
        return prose.contains("==") ? HIGHLIGHT.matcher(prose).replaceAll("$1") : prose;
    }

    private static String embed(MatchResult embed) {
        String file = embed.group(1).strip();
        return Matcher.quoteReplacement(
                PictureFile.ending(file) == null ? file : "![](" + file.replace(" ", "%20") + ")");
    }

    /** "[!note] The ferry" begins a quotation that has a title; without one its kind is the title. */
    private static String callout(MatchResult callout) {
        String title = prose(callout.group(3).strip());
        String kind = callout.group(2);
        String shown = title.isEmpty() ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) : title;
        return callout.group(1) + "**" + shown + "**\n" + callout.group(1).strip();
    }
}
