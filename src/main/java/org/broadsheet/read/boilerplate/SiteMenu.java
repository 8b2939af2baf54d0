package org.broadsheet.read.boilerplate;

import java.util.regex.Pattern;
import org.broadsheet.read.date.DateParser;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Bylines;
import org.broadsheet.read.source.Notes;

/** The menu of a site, which tools that make Markdown of whole pages leave above the heading. */
public final class SiteMenu {

    /** So many lines are looked at. */
    private static final int MOST = 100;

    /** A longer line, without links, is no item of a menu; in UTF-16 units. */
    private static final int LONGEST_ITEM = 40;

    /** Nor is one that is longer with them. */
    private static final int LONGEST_LINE = 4000;

    private static final Pattern LINK = Pattern.compile("!?\\[[^\\[\\]]{0,300}]\\([^()]{0,1000}\\)");

    private static final Pattern SIGNS = Pattern.compile("[-*+|•·>/\\s]+");

    private SiteMenu() {}

    /**
     * Where the heading of the first level stands that names a text without a title, if nothing but a menu is above it;
     * {@code start} otherwise.
     *
     * @param start where the text begins
     */
    public static int end(String text, int start, Facts facts, Notes notes) {
        if (facts.entry(Field.TITLE) != null) {
            return start;
        }
        boolean items = false;
        int at = start;
        for (int i = 0; i < MOST && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (text.startsWith("# ", at)) {
                if (items) {
                    notes.note(
                            0,
                            0,
                            "menu",
                            "What looks like the menu of a site stands above the heading",
                            "left it out",
                            null);
                }
                return items ? at : start;
            }
            String line =
                    end - at > LONGEST_LINE ? null : text.substring(at, end).strip();
            if (line == null || !isItem(line)) {
                return start;
            }
            items |= !line.isEmpty();
            at = end + 1;
        }
        return start;
    }

    private static boolean isItem(String line) {
        String words = SIGNS.matcher(LINK.matcher(line).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return words.isEmpty()
                || (words.length() <= LONGEST_ITEM
                        && Character.isLetterOrDigit(words.codePointAt(0))
                        && ".!?:;…,".indexOf(words.charAt(words.length() - 1)) < 0
                        && !Bylines.begins(words)
                        && DateParser.parse(words) == null);
    }
}
