package org.broadsheet.read.credit;

import java.util.List;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.credit.TextLines.Line;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.name.Absent;
import org.broadsheet.read.name.Bylines;
import org.jspecify.annotations.Nullable;

/** What an article is about, in a line between its headline and who wrote it. It is the summary where there is no other. */
final class Standfirst {

    /** Longest of them, in UTF-16 units. */
    private static final int LONGEST = 400;

    private Standfirst() {}

    /**
     * Whether {@code line} is one.
     *
     * @param after the line behind it
     * @param particulars what that line says
     */
    static boolean is(Line line, Line after, List<Header.Entry> particulars) {
        return line.words().length() <= LONGEST
                && after.parted()
                && !Absent.is(line.words())
                && (line.words().startsWith("##") || Bylines.begins(Particulars.bare(after.words())))
                && particulars.stream().map(entry -> Field.of(entry.key())).anyMatch(Standfirst::isBelow);
    }

    private static boolean isBelow(@Nullable Field field) {
        return field == Field.AUTHORS || field == Field.PUBLISHED;
    }

    /**
     * Tells {@code facts} what the line says. It goes on top of the story when it is not the summary.
     *
     * @param at where the story goes on
     */
    static TopLines.Story tell(Line line, TextLines lines, int at, Facts facts) {
        String text = lines.text();
        String words = line.plain();
        String summary = facts.text(Field.SUMMARY);
        if (summary == null) {
            facts.say(Particulars.entry("standfirst", words, lines.number(line)));
        } else if (!Likeness.repeats(summary, words)) {
            String raised = text.substring(0, line.start()) + line.words() + "\n\n" + text.substring(at);
            return new TopLines.Story(raised, line.start());
        }
        return new TopLines.Story(text, at);
    }
}
