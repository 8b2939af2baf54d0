package org.broadsheet.read.boilerplate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.read.credit.Particulars;
import org.broadsheet.read.credit.TextLines;
import org.broadsheet.read.credit.TextLines.Line;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;

/**
 * What the Internet Archive prints above a page: "The Wayback Machine - https://web.archive.org/web/20131120101112/" and the
 * address of the original, bare or in a link.
 */
public final class ArchiveLine {

    private static final Pattern LINE = Pattern.compile(
            "\\[?(?i:the wayback machine) [-–—] https?://web\\.archive\\.org/web/\\w{1,20}/(https?://[^\\s<>\\[\\]]{1,1400})"
                    + "(?:\\]\\([^()\\s]{1,1500}\\))?");

    private ArchiveLine() {}

    /**
     * Where the text goes on behind the line; {@code start} when there is none, or nothing else. The address in it is told to
     * {@code facts} where they have none.
     *
     * @param start where the text begins
     */
    public static int start(String text, int start, Facts facts) {
        TextLines lines = new TextLines(text);
        Line line = lines.from(start);
        Matcher archived = LINE.matcher(line == null ? "" : line.words());
        if (line == null || !archived.matches() || lines.from(line.next()) == null) {
            return start;
        }
        if (facts.isOpen(Field.ORIGINAL)) {
            facts.say(Particulars.entry("url", archived.group(1), lines.number(line)));
        }
        return line.next();
    }
}
