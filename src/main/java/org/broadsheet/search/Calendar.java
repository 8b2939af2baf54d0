package org.broadsheet.search;

import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * On which day each article was published. Articles come in the order of their days, undated ones first, so all that has to
 * be said is where each day begins.
 */
final class Calendar {

    private final Bytes days = new Bytes(256);
    private long lastDay;
    private int lastStart;
    private boolean begun;

    /** How many numbers come before the first day. */
    private int undated;

    void add(int document, @Nullable Published published) {
        if (published == null) {
            if (begun) {
                throw new IllegalArgumentException("An undated article after a dated one");
            }
            undated = document + 1;
            return;
        }
        long day = published.day().toEpochDay();
        if (begun && day < lastDay) {
            throw new IllegalArgumentException("An article of an earlier day after a later one");
        }
        if (!begun) {
            lastStart = undated;
            signed(day);
            begun = true;
        } else if (day > lastDay) {
            days.varint((int) (day - lastDay));
            days.varint(document - lastStart);
            lastStart = document;
        }
        lastDay = day;
    }

    /**
     * The first day in days since 1970 (zigzag), then for each further day with articles: days since the last one, and
     * how many numbers after its start; all as variable-length integers. Empty when nothing is dated.
     */
    byte[] toBytes() {
        return days.toArray();
    }

    int undated() {
        return undated;
    }

    private void signed(long day) {
        days.varint((int) (day << 1 ^ day >> 63));
    }
}
