package org.broadsheet.read.header;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file, whatever its dialect.
 *
 * @param entries in the order written
 * @param bodyStart offset in the text where the body begins
 * @param body the whole text of the body where the file has it encoded; null where it stands in the file
 * @param others where in the text further documents begin, ascending: exports of press databases, mailboxes and lists in JSON
 *     have several, of which the first is read
 */
public record Header(
        List<Entry> entries, int bodyStart, @Nullable String body, List<Integer> others) {

    public Header {
        entries = List.copyOf(entries);
        others = List.copyOf(others);
    }

    /** The header of a file that is one article. */
    public Header(List<Entry> entries, int bodyStart, @Nullable String body) {
        this(entries, bodyStart, body, List.of());
    }

    /** A header above a body that stands in the text of the file. */
    public Header(List<Entry> entries, int bodyStart) {
        this(entries, bodyStart, null);
    }

    /**
     * One key with its value.
     *
     * @param key as written
     * @param value what it says; every scalar is text
     * @param raw the value as written on its first line, for fields that take nothing but text
     * @param line counted from 1 at the top of the file
     * @param column of the value, counted from 1
     */
    public record Entry(String key, Value value, String raw, int line, int column) {}

    static final Header NONE = new Header(List.of(), 0);
}
