package org.broadsheet.read.credit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.credit.TextLines.Line;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.read.metadata.Titles;
import org.broadsheet.read.name.Outlets;
import org.broadsheet.read.name.Sections;
import org.jspecify.annotations.Nullable;

/** Tells whether the first line of a text is its headline, or what stands above one: the site, the outlet or the section. */
final class TopHeadline {

    /** A title that leads to the article. */
    private static final Pattern LINKED_TITLE =
            Pattern.compile("(?:# )?\\[([^\\[\\]]{1,500})\\]\\((https?://[^()\\s]{1,1400})\\)");

    /** So many words below the name of a section or outlet are a headline. */
    private static final int LEAST_WORDS = 4;

    private final String text;
    private final TextLines lines;
    private final Facts facts;

    TopHeadline(String text, TextLines lines, Facts facts) {
        this.text = text;
        this.lines = lines;
        this.facts = facts;
    }

    /** Whether {@code line} names the site of the article. */
    boolean isSite(Line line) {
        Outlet known = line.words().length() > Particulars.LONGEST ? null : facts.outlet();
        return Outlets.isHost(line.words()) || (known != null && Outlets.isName(line.words(), known));
    }

    /** The well known outlet, the section, or both, that are named above what can only be the headline; empty when none is. */
    List<Line> labels(Line first) {
        Line second = Outlets.isKnown(first.words()) ? lines.from(first.next()) : null;
        List<Line> labels = second != null && label(first) != null && label(second) != null
                ? List.of(first, second)
                : List.of(first);
        Line last = labels.get(labels.size() - 1);
        Line below = label(last) == null ? null : lines.from(last.next());
        String headline = below == null ? null : title(below);
        return headline == null || headline.split(" ", LEAST_WORDS).length < LEAST_WORDS ? List.of() : labels;
    }

    /** What {@code line} says if it is the name of a section or of a well known outlet, and nothing else; else null. */
    Header.@Nullable Entry label(Line line) {
        String words = line.words();
        String key = Outlets.isKnown(words) ? "sitename" : Sections.isHeading(words) ? "section" : null;
        return key == null || TopLines.LIST.matcher(words).matches()
                ? null
                : Particulars.entry(key, words, lines.number(line));
    }

    /** The title that the first line says; null when it says none. */
    @Nullable
    String title(Line first) {
        if (TopLines.LIST.matcher(first.words()).matches()) {
            return null;
        }
        Matcher linked = LINKED_TITLE.matcher(first.words());
        String heading = first.words().startsWith("# ") ? MarkdownSigns.firstHeading(text, first.start()) : null;
        String line = heading != null ? heading : linked.matches() ? linked.group(1) : first.words();
        String given = facts.text(Field.TITLE);
        if (given == null && facts.areAuthors(line)) {
            return null;
        }
        if (given != null) {
            return Likeness.letters(line).equals(Likeness.letters(given)) ? line : null;
        }
        boolean rises = text.length() - first.next() >= 3 * line.length();
        return heading != null || (rises && Titles.isHeadline(line)) ? line : null;
    }

    /** The address that the title in {@code line} leads to; null when it leads nowhere. */
    static @Nullable String link(Line line) {
        Matcher linked = LINKED_TITLE.matcher(line.words());
        return linked.matches() ? linked.group(2) : null;
    }
}
