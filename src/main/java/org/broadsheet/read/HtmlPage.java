package org.broadsheet.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.HtmlText;
import org.jspecify.annotations.Nullable;

/** A whole HTML page that was saved as text. */
final class HtmlPage {

    /** Where a head ends at the latest, in UTF-16 units. */
    private static final int HEAD = 1 << 16;

    private static final Pattern BEGINS =
            Pattern.compile("\\s{0,100}<(?:!doctype html|html)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile("<title\\b[^>]{0,200}>([^<]{1,500})</title>", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /** The title that a page gives itself; null when the text from {@code start} on is no page or has none. */
    static @Nullable String title(String text, int start) {
        Matcher begins = BEGINS.matcher(text).region(start, Math.min(text.length(), start + 200));
        if (!begins.lookingAt()) {
            return null;
        }
        Matcher title = TITLE.matcher(text).region(start, Math.min(text.length(), start + HEAD));
        String found = title.find() ? HtmlText.textOf(title.group(1)).strip() : "";
        return found.isEmpty() ? null : found.replaceAll("\\s+", " ");
    }
}
