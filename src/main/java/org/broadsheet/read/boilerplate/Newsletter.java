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
            if (NewsletterLines.isLong(written) || !NewsletterLines.isView(NewsletterLines.words(written))) {
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
     * Where the text ends without its foot; {@code end} when it has none, or nothing else.
     *
     * @param start where the text begins
     * @param end where it ends
     */
    public static int end(String text, int start, int end, Notes notes) {
        int top = new NewsletterFoot(text, start, end).top();
        if (top == end) {
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
