package org.broadsheet.search;

import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * On which day each article was published. Articles come in the order of their days, undated ones first, so all that has to
 * be said is where each day begins.
 */
final class Calendar {

    private final StringBuilder days = new StringBuilder();
    private final StringBuilder starts = new StringBuilder();
    private long lastDay;
    private int lastStart;

    /** How many numbers come before the first day. */
    private int undated;

    void add(int document, @Nullable Published published) {
        boolean isFirst = days.isEmpty();
        if (published == null) {
            if (!isFirst) {
                throw new IllegalArgumentException("An undated article after a dated one");
            }
            undated = document + 1;
            return;
        }
        long day = published.day().toEpochDay();
        if (!isFirst && day < lastDay) {
            throw new IllegalArgumentException("An article of an earlier day after a later one");
        }
        if (isFirst || day > lastDay) {
            int start = isFirst ? undated : document;
            days.append(isFirst ? "" : ",").append(day - lastDay);
            starts.append(isFirst ? "" : ",").append(start - lastStart);
            lastStart = start;
        }
        lastDay = day;
    }

    /** The days with articles, a JSON array: the first in days since 1970, of the others how many after the one before. */
    String days() {
        return "[" + days + "]";
    }

    /** The number that each of the {@link #days} begins with, told in the same way. */
    String starts() {
        return "[" + starts + "]";
    }

    int undated() {
        return undated;
    }
}
