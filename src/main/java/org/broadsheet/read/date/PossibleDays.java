package org.broadsheet.read.date;

import java.time.LocalDate;
import java.util.Set;
import org.broadsheet.article.Published.Precision;

/**
 * The days on which an article can have been published. Remembers whether it was asked for one that is yet to come, since
 * what was read is then read otherwise another day.
 */
public final class PossibleDays {

    /** The first printed newspaper, the Relation of Strasbourg, is of 1605. */
    public static final int FIRST_YEAR = 1605;

    /** Digits that may mean something else are taken for a date from the year on in which the first site was made. */
    private static final int FIRST_YEAR_OF_SITES = 1990;

    /** What programs write that know no date: the beginnings of Unix, seen from both sides of Greenwich, Excel and Mac OS. */
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1904, 1, 1));

    private final LocalDate latest;
    private boolean metFuture;

    /** Days after {@code latest} lie in the future. */
    public PossibleDays(LocalDate latest) {
        this.latest = latest;
    }

    /** Whether a date that is written out can be meant. */
    public boolean hold(Moment moment) {
        LocalDate day = moment.local().toLocalDate();
        boolean placeholder = moment.precision().compareTo(Precision.DAY) >= 0 && PLACEHOLDERS.contains(day);
        return day.getYear() >= FIRST_YEAR && !placeholder && !isFuture(day);
    }

    /** Whether digits that may mean something else can be this day. */
    boolean suggest(LocalDate day) {
        return day.getYear() >= FIRST_YEAR_OF_SITES && !isFuture(day);
    }

    private boolean isFuture(LocalDate day) {
        boolean future = day.isAfter(latest);
        metFuture |= future;
        return future;
    }

    /** Whether any day lay in the future. */
    public boolean metFuture() {
        return metFuture;
    }
}
