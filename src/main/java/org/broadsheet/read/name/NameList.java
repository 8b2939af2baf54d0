package org.broadsheet.read.name;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Cut;

/** The names that a header lists, each once whatever its case, and how lists of them are written. */
final class NameList {

    private static final int MOST = 30;

    /** A longer name is cut; in UTF-16 units. */
    private static final int LONGEST = 80;

    private final List<String> names = new ArrayList<>();

    /** Adds {@code name} unless it is absent, there already, or one too many. */
    void add(String name) {
        String bare = Cut.at(name.strip(), LONGEST);
        boolean known = Absent.is(bare) || names.stream().anyMatch(bare::equalsIgnoreCase);
        if (!known && names.size() < MOST) {
            names.add(bare);
        }
    }

    int size() {
        return names.size();
    }

    List<String> inOrder() {
        return List.copyOf(names);
    }

    /** The parts of {@code text} between any of {@code signs}, without blank ones. */
    static List<String> split(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@code text} without the quotation marks of a program around it. */
    static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted =
                last > 0 && (text.charAt(0) == '"' || text.charAt(0) == '\'') && text.charAt(last) == text.charAt(0);
        return quoted ? text.substring(1, last) : text;
    }
}
