package org.broadsheet.read;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What programs for notes (Obsidian and its web clipper above all) write that Markdown does not know, as Markdown has it.
 * Every pattern looks at a bounded stretch, so that no text costs more than its length.
 */
final class NoteSyntax {

    /** Not for readers. */
    private static final Pattern COMMENT = Pattern.compile("(?<![^\\s])%%(?!%)[^%]{0,2000}%%(?![^\\s])");

    private static final Pattern EMBED = Pattern.compile("!\\[\\[([^\\[\\]|\\n]{1,300})(?:\\|[^\\[\\]\\n]{0,300})?]]");

    /** Not "[[1]](address)", which is a link with brackets in its text. */
    private static final Pattern LINK = Pattern.compile(
            "\\[\\[(?=[^\\s\\[\\]|#])([^\\[\\]|#\\n]{1,300})(?:#[^\\[\\]|\\n]{0,300})?(?:\\|([^\\[\\]\\n]{1,300}))?]](?!\\()");

    private static final Pattern HIGHLIGHT =
            Pattern.compile("(?<![=\\w])==(?=[^=\\s])([^=\\n]{1,1000})(?<=\\S)==(?![=\\w])");

    private static final Pattern CALLOUT =
            Pattern.compile("^((?:> ?){1,20})\\[!(\\w{1,30})][+-]?[ \\t]*(.{0,300})$", Pattern.MULTILINE);

    private NoteSyntax() {}

    /** Whether {@code text} may have any of it from {@code start} on. */
    static boolean isIn(String text, int start) {
        return text.indexOf("[[", start) >= 0
                || text.indexOf("%%", start) >= 0
                || text.indexOf("==", start) >= 0
                || text.indexOf("[!", start) >= 0;
    }

    /** {@code text} as Markdown has it. */
    static String plain(String text) {
        String plain = text;
        if (plain.contains("%%")) {
            plain = COMMENT.matcher(plain).replaceAll(comment -> "\n".repeat(lines(comment.group())));
        }
        if (plain.contains("[[")) {
            plain = EMBED.matcher(plain).replaceAll(NoteSyntax::embed);
            plain = LINK.matcher(plain)
                    .replaceAll(link -> quoted(link.group(2) == null ? link.group(1) : link.group(2)));
        }
        if (plain.contains("==")) {
            plain = HIGHLIGHT.matcher(plain).replaceAll("$1");
        }
        if (plain.contains("[!")) {
            plain = CALLOUT.matcher(plain).replaceAll(NoteSyntax::callout);
        }
        return plain;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static String embed(MatchResult embed) {
        String file = embed.group(1).strip();
        return PictureFile.ending(file) == null ? quoted(file) : quoted("![](" + file.replace(" ", "%20") + ")");
    }

    /** "[!note] The ferry" begins a quotation that has a title; without one its kind is the title. */
    private static String callout(MatchResult callout) {
        String title = callout.group(3).strip();
        String kind = callout.group(2);
        String shown = title.isEmpty() ? kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) : title;
        return quoted(
                callout.group(1) + "**" + shown + "**\n" + callout.group(1).strip());
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
