package org.broadsheet.read.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags that swallow everything up to their end tag: without one, the rest of an article would be lost. */
final class SwallowingTags {

    private static final Set<String> NAMES = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "textarea",
            "title",
            "xmp",
            "noembed",
            "noframes",
            "plaintext",
            "comment",
            "listing",
            "select",
            "template",
            "object",
            "svg",
            "math",
            "video",
            "audio",
            "canvas");

    private SwallowingTags() {}

    /** {@code html} with the "&lt;" of such tags, and of comments, escaped where their end is missing. */
    static String defused(String html) {
        StringBuilder out = null;
        int copied = 0;
        Map<String, Integer> ends = new HashMap<>();
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            String end = endOf(html, at);
            if (end != null && ends.computeIfAbsent(end, any -> lastIndexOf(html, any)) < at) {
                out = out == null ? new StringBuilder(html.length() + 16) : out;
                out.append(html, copied, at).append("&lt;");
                copied = at + 1;
            }
        }
        return out == null ? html : out.append(html, copied, html.length()).toString();
    }

    /** What has to follow the tag or comment at {@code at}; null when nothing has to. */
    private static @Nullable String endOf(String html, int at) {
        if (html.startsWith("<!--", at)) {
            return "-->";
        }
        int end = at + 1;
        while (end < html.length() && end - at < 12 && Character.isLetter(html.charAt(end))) {
            end++;
        }
        String name = html.substring(at + 1, end).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) ? "</" + name : null;
    }

    private static int lastIndexOf(String html, String end) {
        for (int at = html.length() - end.length(); at >= 0; at--) {
            if (html.regionMatches(true, at, end, 0, end.length())) {
                return at;
            }
        }
        return -1;
    }
}
