package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Cut;

/** The fields of a document as a press database delivers it. */
final class DocumentFields {

    private final String text;
    private final List<Header.Entry> entries = new ArrayList<>();
    private int line = 1;
    private int counted;

    DocumentFields(String text) {
        this.text = text;
    }

    /** Adds a field with the words between two offsets; each call goes on behind the one before. Blank ones are left out. */
    void add(String key, int from, int to) {
        String value = text.substring(from, to).strip().replaceAll("\\s+", " ");
        if (!value.isEmpty()) {
            for (; counted < from; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            value = Cut.at(value, HeaderValues.LONGEST);
            entries.add(new Header.Entry(key, Value.text(value), value, line, 1));
        }
    }

    List<Header.Entry> entries() {
        return entries;
    }

    /** Whether a field of that key has been added. */
    boolean has(String key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }
}
