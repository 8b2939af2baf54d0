package org.broadsheet.read.body;

import java.util.HashSet;
import java.util.Set;

/** The ids of one article's text, each used once, and the links that lead to them. */
final class LocalLinks {

    /** How a link within the text begins. */
    static final String OPENING = "<a href=\"#";

    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    /** Whether {@code id} was still free; it is taken from now on. */
    boolean take(String id) {
        return ids.add(id);
    }

    /** A link to {@code target} is written. */
    void lead(String target) {
        targets.add(target);
    }

    /** {@code html} in which links to places that do not exist are links no more. */
    String mended(String html) {
        if (ids.containsAll(targets)) {
            return html;
        }
        StringBuilder mended = new StringBuilder(html.length());
        int copied = 0;
        for (int at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, at + 1)) {
            int start = at + OPENING.length();
            int end = html.indexOf('"', start);
            if (!ids.contains(html.substring(start, end))) {
                mended.append(html, copied, at).append("<a");
                copied = end + 1;
            }
        }
        return mended.append(html, copied, html.length()).toString();
    }
}
