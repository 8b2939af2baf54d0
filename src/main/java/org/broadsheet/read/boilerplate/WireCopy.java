package org.broadsheet.read.boilerplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.credit.Particulars;
import org.broadsheet.read.credit.TextLines;
import org.broadsheet.read.credit.TextLines.Line;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Furniture;

/**
 * What agencies and press offices put around their copy: the slug and what editors are told above it, the sign of its end and
 * whom to ask below it. Who reported and edited it is told in a line that stays.
 */
public final class WireCopy {

    /** So many lines are looked at above a text, and as many below it. */
    private static final int MOST = 5;

    /** Longest of them, in UTF-16 units. */
    private static final int LONGEST = 400;

    /**
     * "BC-US--Storm, 3rd Ld-Writethru,250", "^Storm, 1st Ld-Writethru", "Eds: Updates with comments.", the line above a press
     * release.
     */
    private static final Pattern ABOVE = Pattern.compile("[\\^*]?(?:BC|AM|PM|AP)-[A-Z]{2,5}-{1,2}[^\\s.!?][^.!?]{1,80}"
            + "|[\\^*]?[\\p{Lu}\\d][^.!?]{1,60}[, -]{1,2}(?i:(?:\\d{1,2}(?:st|nd|rd|th) )?ld-writethru)\\b[^.!?]{0,20}"
            + "|Eds[.]?:.{1,380}|(?i:for immediate release)[.:]?");

    /**
     * "-30-", "###", "# # #", "(END)", "- ENDS -"; "((ada.moor@wire.example; +1 555 0100))"; "Our Standards: The Wire Trust
     * Principles."
     */
    private static final Pattern BELOW = Pattern.compile(
            "[-–—] ?30 ?[-–—]|# ?# ?#(?: ?#)?|[-–—(]{1,2} ?(?i:ends?) ?[-–—)]{1,2}"
                    + "|\\(\\((?=.{0,300}(?:@|\\d{4})).{1,390}\\)\\)|Our Standards: .{1,60} Trust Principles\\b.{0,40}");

    /** Those who reported, in the credit. */
    private static final Pattern REPORTERS =
            Pattern.compile("\\(?(?i:(?:reporting|writing)(?: and (?:writing|editing))? by)"
                    + " ([^;.]{3,120}?)(?: in [^;,.]{2,40})?(?:[;.].*|\\))");

    private WireCopy() {}

    /** Where the text goes on behind the lines that an agency puts above it; {@code start} when there are none. */
    public static int start(String text, int start, Notes notes) {
        TextLines lines = new TextLines(text);
        Line first = lines.from(start);
        Line line = first;
        for (int i = 0; i < MOST && line != null && isAbove(line.words()); i++) {
            line = lines.from(line.next());
        }
        if (first == null || line == null || line.equals(first)) {
            return start;
        }
        notes.note(
                0,
                0,
                "wire-copy",
                "Lines for editors stand above the text: " + Notes.quoted(first.words()),
                "left them out",
                null);
        return line.start();
    }

    private static boolean isAbove(String line) {
        return line.length() <= LONGEST && ABOVE.matcher(line).matches();
    }

    /**
     * Where the text ends without the lines that an agency puts below it; {@code end} when there are none, or nothing else. If
     * nothing else says who wrote it, those who reported it are told to {@code facts}.
     *
     * @param start where the text begins
     * @param end where it ends
     */
    public static int end(String text, int start, int end, Facts facts, Notes notes) {
        int stop = end;
        String left = "";
        for (int i = 0, at = end; i < MOST && at > start; ) {
            int from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
            String line = at - from > LONGEST ? "." : text.substring(from, at).strip();
            at = from - 1;
            if (line.isEmpty()) {
                continue;
            }
            i++;
            if (!BELOW.matcher(line).matches()) {
                tellReporters(line, facts);
                break;
            }
            left = line;
            stop = from;
        }
        if (stop == end || text.substring(start, stop).isBlank()) {
            return end;
        }
        notes.note(
                0,
                0,
                "wire-copy",
                "Lines for editors stand below the text: " + Notes.quoted(left),
                "left them out",
                null);
        return stop;
    }

    private static void tellReporters(String line, Facts facts) {
        Matcher reporters = REPORTERS.matcher(line);
        if (facts.isOpen(Field.AUTHORS)
                && Furniture.isCredit(line)
                && reporters.matches()
                && Bylines.byAnd(reporters.group(1)).stream().allMatch(Bylines::isName)) {
            facts.say(Particulars.entry("byline", reporters.group(1), 0));
        }
    }
}
