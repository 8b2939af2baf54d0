package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.read.source.Notes;
import org.broadsheet.text.Cut;

/** The documents of a file of a press database, of which the first is read: its fields, and what is said of the others. */
final class Documents {

    /** So many places to divide a file at are named. */
    private static final int MOST_NAMED = 5;

    private final String text;
    private final List<Header.Entry> entries = new ArrayList<>();
    private int line = 1;
    private int counted;

    Documents(String text) {
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

    /**
     * Says that a file holds more than one document, and where to divide it.
     *
     * @param starts where the others begin, in the order of the text
     */
    static void noteOthers(String text, List<Integer> starts, Notes notes) {
        if (starts.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        int line = 1;
        int at = 0;
        for (int start : starts.subList(0, Math.min(starts.size(), MOST_NAMED))) {
            for (; at < start; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            lines.add(String.valueOf(line));
        }
        String more = starts.size() > MOST_NAMED ? " and so on" : "";
        notes.warn(
                Integer.parseInt(lines.get(0)),
                1,
                "several-documents",
                "The file holds " + (starts.size() + 1) + " documents",
                "took the first one and left out the others",
                "Divide the file into one for each: the others begin on line " + String.join(", ", lines) + more);
    }
}
