package org.broadsheet.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.TextLines.Line;
import org.broadsheet.read.body.Likeness;
import org.broadsheet.read.body.MarkdownSigns;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.header.Header;
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
        Outlet known = line.words().length() > Particulars.LONGEST ? null : Outlets.of(facts);
        return Outlets.isHost(line.words()) || (known != null && Outlets.isName(line.words(), known));
    }

    /** The section, or the well known outlet, that is named above what can only be the headline; null when none is. */
    Header.@Nullable Entry label(Line first) {
        String words = first.words();
        String key = Outlets.isKnown(words) ? "sitename" : Sections.isHeading(words) ? "section" : null;
        Line below = key == null || TopLines.LIST.matcher(words).matches() ? null : lines.from(first.next());
        String headline = below == null ? null : title(below);
        return key == null || headline == null || headline.split(" ", LEAST_WORDS).length < LEAST_WORDS
                ? null
                : Particulars.entry(key, words, lines.number(first));
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
