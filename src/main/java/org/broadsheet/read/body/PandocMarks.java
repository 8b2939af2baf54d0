package org.broadsheet.read.body;

import java.util.regex.Pattern;
import org.broadsheet.read.source.Notes;

/**
 * What Pandoc writes into Markdown for what Markdown has no sign for, as when it converts a document of Word:
 * {@code [words]{.mark}}, {@code # Heading {#id .unnumbered}}, {@code []{#_Toc1 .anchor}}, and lines of {@code :::} around a
 * part. The words stay; code stays as it is.
 */
public final class PandocMarks {

    private static final String ATTRIBUTES =
            "\\{ ?(?:[.#][\\w:.-]{1,100}|[\\w-]{1,30}=(?:\"[^\"{}]{0,200}\"|[\\w.%-]{1,50}))"
                    + "(?: (?:[.#][\\w:.-]{1,100}|[\\w-]{1,30}=(?:\"[^\"{}]{0,200}\"|[\\w.%-]{1,50}))){0,8} ?\\}";

    /** A span with a class or a name; within others, so that it is looked for more than once. */
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\\\!\\]])\\[((?:[^\\[\\]]{1,1000}+|\\[[^\\[\\]]{0,500}+\\]){0,60}+)\\]" + ATTRIBUTES);

    /** Behind a picture or a link: {@code ![](media/image1.png){width="2in"}}. */
    private static final Pattern BEHIND_LINK =
            Pattern.compile("(\\]\\([^()\\s]{0,1000}(?: \"[^\"]{0,200}\")?\\))" + ATTRIBUTES);

    private static final Pattern HEADING = Pattern.compile("^(#{1,6} .{1,500}?) {0,20}" + ATTRIBUTES + "[ #]{0,20}$");

    private static final Pattern FENCE =
            Pattern.compile(" {0,3}:{3,80} *(?:\\{[.#][^{}]{0,200}\\}|[\\w-]{1,40})? *:{0,80} *");

    /** Spans within spans are taken out so deep. */
    private static final int DEEPEST = 4;

    private PandocMarks() {}

    /**
     * {@code text} without them, each line end kept.
     *
     * @param start where the body begins; what stands before is left alone
     */
    public static String without(String text, int start, Notes notes) {
        boolean fences = text.indexOf(":::", start) >= 0;
        if (!fences && !mayHaveAttributes(text, start)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, start);
        CodeLines code = new CodeLines();
        String first = "";
        String[] lines = text.substring(start).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            String plain = code.isCode(line) ? line : line(line, fences);
            first = first.isEmpty() && !plain.equals(line) ? line : first;
            out.append(plain).append(i + 1 < lines.length ? "\n" : "");
        }
        if (first.isEmpty()) {
            return text;
        }
        notes.note(
                0,
                0,
                "pandoc-marks",
                "The text has signs for Pandoc: " + Notes.quoted(first),
                "left them out, and kept the words in them",
                null);
        return out.toString();
    }

    private static boolean mayHaveAttributes(String text, int start) {
        for (int at = text.indexOf('{', start); at >= 0; at = text.indexOf('{', at + 1)) {
            if (text.startsWith(".", at + 1)
                    || text.startsWith("#", at + 1)
                    || (at > 0 && text.charAt(at - 1) == ')')) {
                return true;
            }
        }
        return false;
    }

    private static String line(String line, boolean fences) {
        if (fences && line.contains(":::")) {
            return FENCE.matcher(line).matches() ? "" : line;
        }
        if (line.indexOf('{') < 0) {
            return line;
        }
        return CodeLines.outsideOfSpans(line, PandocMarks::prose);
    }

    private static String prose(String text) {
        String prose = text;
        for (int i = 0; i < DEEPEST; i++) {
            String outer = SPAN.matcher(prose).replaceAll("$1");
            if (outer.equals(prose)) {
                break;
            }
            prose = outer;
        }
        prose = BEHIND_LINK.matcher(prose).replaceAll("$1");
        return prose.startsWith("#") ? HEADING.matcher(prose).replaceFirst("$1") : prose;
    }
}
