package org.broadsheet.read.body;

import org.broadsheet.read.address.Slugs;
import org.jspecify.annotations.Nullable;

/** Ids within an article's text: {@code fn1} and {@code ref1} for notes, {@code h-…} for headings; a page uses no such ids. */
final class Notation {

    private Notation() {}

    /** {@code "fn1"} for the Markdown parser's "fn-1", {@code "ref1"} for its "fnref-1"; null for other ids. */
    static @Nullable String noteId(@Nullable String id) {
        if (id == null) {
            return null;
        }
        String number = id.startsWith("fn-") ? id.substring(3) : id.startsWith("fnref-") ? id.substring(6) : "";
        boolean sound = !number.isEmpty()
                && number.length() <= 12
                && number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-');
        return sound ? (id.startsWith("fn-") ? "fn" : "ref") + number : null;
    }

    /** The number of a note: "1" of "fn1" and of "ref1-2". */
    static String number(String noteId) {
        int start = noteId.startsWith("fn") ? 2 : 3;
        int dash = noteId.indexOf('-', start);
        return noteId.substring(start, dash < 0 ? noteId.length() : dash);
    }

    /** The id of a heading. */
    static String anchor(String id) {
        return "h-" + Slugs.of(id, "x");
    }
}
