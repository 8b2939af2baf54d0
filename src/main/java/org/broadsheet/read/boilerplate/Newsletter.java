package org.broadsheet.read.boilerplate;

import java.util.regex.Matcher;
import org.broadsheet.read.credit.Particulars;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.metadata.Titles;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Spaces;

/**
 * What programs that send newsletters put around a text: "View this email in your browser" above it, and below it why it came,
 * how to unsubscribe, and where the sender has his office.
 */
public final class Newsletter {

    /** So many lines above a text are looked at. */
    private static final int MOST_ABOVE = 3;

    /** So many below it. */
    private static final int MOST_BELOW = 60;

    /** So many lines together may be such as any text has. */
    private static final int MOST_OTHERS = 6;

    /** A longer line, without its addresses, tells something; in UTF-16 units. */
    private static final int LONGEST = 200;

    private Newsletter() {}

    /**
     * Where the text goes on behind the lines that programs put above it; {@code start} when there are none. Of a text without
     * a title, a headline that is marked with the name of its outlet is told to {@code facts}.
     *
     * @param start where the text begins
     */
    public static int start(String text, int start, Facts facts, Notes notes) {
        int story = start;
        for (int i = 0, at = Spaces.skip(text, start); i < MOST_ABOVE && at < text.length(); i++) {
            String written = line(text, at);
            if (isLong(written) || !NewsletterLines.isView(NewsletterLines.words(written))) {
                break;
            }
            String web = NewsletterLines.onWeb(written);
            if (web != null && facts.entry(Field.ORIGINAL) == null) {
                facts.say(Particulars.entry("url", web, 0));
            }
            story = Spaces.skip(text, at + written.length());
            at = story;
        }
        if (story == start || story == text.length()) {
            return start;
        }
        note(notes, "above", NewsletterLines.words(line(text, Spaces.skip(text, start))));
        return headline(text, story, facts);
    }

    /** Tells {@code facts} the outlet and the title of a marked headline; where the text goes on. */
    private static int headline(String text, int start, Facts facts) {
        String line = line(text, start);
        Matcher marked = NewsletterLines.MARKED.matcher(line);
        if (facts.entry(Field.TITLE) != null || !marked.matches() || !Titles.isHeadline(marked.group(2))) {
            return start;
        }
        int end = start + line.length();
        String outlet = marked.group(1);
        if (!Outlets.soundsLikeOne(outlet) && text.indexOf(outlet, end) < 0) {
            return start;
        }
        facts.say(Particulars.entry("title", marked.group(2), 0));
        if (facts.entry(Field.OUTLET) == null) {
            facts.say(Particulars.entry("sitename", outlet, 0));
        }
        return end;
    }

    /**
     * Where the text ends without its foot; {@code end} when it has none, or nothing else. Going up from the end, a foot goes
     * on as long as its lines are short; it begins with a line that says what only a foot does, and one of them must say how
     * to unsubscribe.
     *
     * @param start where the text begins
     * @param end where it ends
     */
    public static int end(String text, int start, int end, Notes notes) {
        int top = end;
        int known = end;
        boolean met = false;
        boolean sure = false;
        int others = 0;
        int lines = 0;
        for (int at = end; at > start && lines < MOST_BELOW && others <= MOST_OTHERS; ) {
            int from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
            String line = text.substring(from, at).strip();
            int behind = at;
            at = from - 1;
            lines++;
            if (line.isEmpty()) {
                if (others > 0 && !NewsletterLines.isPlace(text.substring(behind, known))) {
                    break;
                }
                continue;
            }
            String words = isLong(line) ? line : NewsletterLines.words(line);
            if (words.length() > LONGEST || line.startsWith("#")) {
                break;
            }
            boolean certain = NewsletterLines.isCertain(words);
            if (certain || NewsletterLines.isBeside(words)) {
                met |= certain;
                if (isBegun(text, start, from)) {
                    sure = met;
                    top = from;
                }
                known = from;
                others = 0;
            } else if (known == top
                    && top < end
                    && NewsletterLines.SEPARATOR.matcher(line).matches()
                    && (others == 0 || NewsletterLines.isPlace(text.substring(behind, known)))) {
                known = from;
                top = from;
            } else if (!words.isEmpty()) {
                others++;
            }
        }
        if (!sure || text.substring(start, top).isBlank()) {
            return end;
        }
        note(
                notes,
                "below",
                text.substring(top, end)
                        .lines()
                        .map(NewsletterLines::words)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""));
        return top;
    }

    /** Whether no sentence of the story goes on in the line that begins at {@code from}. */
    private static boolean isBegun(String text, int start, int from) {
        String before = from - 1 <= start
                ? ""
                : text.substring(Math.max(start, text.lastIndexOf('\n', from - 2) + 1), from - 1)
                        .strip();
        return before.isEmpty() || ".!?…:\"”»)]。！？-_*=|".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether {@code line} is too long whatever is in it, as most are: then no pattern is made. */
    private static boolean isLong(String line) {
        boolean plain = !line.contains("](") && !line.contains("://");
        return line.length() > NewsletterLines.LONGEST_WRITTEN || (plain && line.length() > LONGEST);
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        int stop = Math.min(end < 0 ? text.length() : end, from + NewsletterLines.LONGEST_WRITTEN + 1);
        return text.substring(from, stop).stripTrailing();
    }

    private static void note(Notes notes, String where, String line) {
        notes.note(
                0,
                0,
                "newsletter",
                "Lines that newsletters have stand " + where + " the text: " + Notes.quoted(line),
                "left them out",
                null);
    }
}
