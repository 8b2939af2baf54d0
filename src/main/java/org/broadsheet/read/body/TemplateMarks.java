package org.broadsheet.read.body;

import java.util.Set;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Spaces;

/**
 * What programs that make sites have their own signs for amid a text: shortcodes of WordPress and Hugo, tags of Jekyll and
 * Hexo, components of MDX, and those of forums. Nothing is run: a sign goes, and what a reader can read of it stays, which is
 * words, pictures and addresses. A word in braces or brackets that may be somebody's own stays as it is, and so does code.
 */
public final class TemplateMarks {

    /** Names that need no attribute when they have a line for themselves. */
    static final Set<String> ALONE = Set.of("gallery", "more", "nextpage", "toc", "playlist", "contact-form", "embed");

    private TemplateMarks() {}

    /**
     * {@code text} without them.
     *
     * @param start where the body begins; what stands before is left alone
     */
    public static String without(String text, int start, Notes notes) {
        return isIn(text, start) ? new TemplateMarkReader().read(text, start, notes) : text;
    }

    /**
     * Whether {@code text} may have any: a brace with its like, a bracket with a name and an attribute, an import on top. Hardly
     * one has, and the patterns are not made for the others.
     */
    private static boolean isIn(String text, int start) {
        for (int at = text.indexOf('{', start); at >= 0; at = text.indexOf('{', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '{' || next == '%' || next == ':' || next == '/') {
                return true;
            }
        }
        for (int at = text.indexOf('[', start); at >= 0; at = text.indexOf('[', at + 1)) {
            if (isName(text, at + 1)) {
                return true;
            }
        }
        int first = Spaces.skip(text, start);
        return text.startsWith("import ", first) || text.startsWith("export ", first);
    }

    /** Whether a slash, or a name with an attribute or alone in its line, stands at {@code at}. */
    private static boolean isName(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 41 && (isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        if (end == at || end == text.length()) {
            return text.startsWith("/", at);
        }
        if (text.charAt(end) == ']') {
            return at > 1 && text.charAt(at - 2) == '\n' && ALONE.contains(text.substring(at, end));
        }
        int close = text.charAt(end) == ' ' ? end + 1 : text.length();
        while (close < text.length()
                && close - end < 60
                && (isLetter(text.charAt(close)) || text.charAt(close) == '_')) {
            close++;
        }
        return close < text.length() && (text.charAt(close) == '=' || text.startsWith("://", close));
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
