package org.broadsheet.read.date;

import org.broadsheet.article.Published.Precision;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/** The date that a text begins with: "BERLIN, 20 March 2023 (dpa) — …", or a first line that is nothing but a date. */
public final class Dateline {

    private static final int LONGEST = 90;

    private Dateline() {}

    /** The day of the dateline of {@code text}; null when it has none, or none with a day. */
    public static @Nullable Moment of(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        Moment moment = line.length() <= LONGEST ? day(line) : null;
        return moment != null ? moment : day(beforeDash(Cut.at(line, LONGEST)));
    }

    private static @Nullable Moment day(String line) {
        if (line.isEmpty() || line.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String bare = withoutAgency(line);
        Moment moment = DateParser.parse(bare);
        for (int comma = bare.indexOf(','); moment == null && comma >= 0; comma = bare.indexOf(',', comma + 1)) {
            moment = DateParser.parse(bare.substring(comma + 1));
        }
        return moment != null && moment.precision().compareTo(Precision.DAY) >= 0 ? moment : null;
    }

    /** What stands before the first dash with spaces around it; empty when there is none. */
    private static String beforeDash(String line) {
        for (int i = 1; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '—' || c == '–' || c == '-') && line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ') {
                return line.substring(0, i);
            }
        }
        return "";
    }

    private static String withoutAgency(String line) {
        String bare = line.strip();
        int open = bare.lastIndexOf('(');
        return open > 0 && bare.endsWith(")") && bare.substring(open).chars().noneMatch(Character::isDigit)
                ? bare.substring(0, open)
                : bare;
    }
}
