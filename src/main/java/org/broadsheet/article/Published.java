package org.broadsheet.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date an article gives for itself, as precisely as it was written. The local day is the day that is written; it is
 * never converted to another time zone.
 *
 * @param local the written date and time; parts beyond {@code precision} are the smallest possible (January, 1st, 00:00)
 * @param precision how much of {@code local} was written
 * @param offset the written distance from UTC; null when none was written
 * @param origin where the date was found
 */
public record Published(
        LocalDateTime local, Precision precision, @Nullable ZoneOffset offset, Origin origin) {

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE
    }

    /** The written day; the first of the month or year when no day was written. Test {@link #hasDay()} first. */
    public LocalDate day() {
        return local.toLocalDate();
    }

    public boolean hasDay() {
        return precision.compareTo(Precision.DAY) >= 0;
    }

    public boolean hasTime() {
        return precision == Precision.MINUTE;
    }

    /**
     * Whether this was for sure earlier: by the clock where both times are written with their distance from UTC, or both
     * without, which then is taken to be the same; by the day where one has no time; else if it would be so anywhere on earth.
     */
    public boolean isBefore(Published other) {
        if (!hasTime() || !other.hasTime()) {
            return hasDay() && other.hasDay() && day().isBefore(other.day());
        }
        if (offset == null && other.offset == null) {
            return local.isBefore(other.local);
        }
        ZoneOffset latest = offset == null ? WESTERNMOST : offset;
        ZoneOffset earliest = other.offset == null ? EASTERNMOST : other.offset;
        return local.toInstant(latest).isBefore(other.local.toInstant(earliest));
    }

    /** ISO form, as long as the precision: "2023", "2023-03", "2023-03-20", "2023-03-20T06:15", "2023-03-20T06:15+01:00". */
    public String value() {
        String day = local.toLocalDate().toString();
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
            case MINUTE ->
                day
                        + 'T'
                        + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                        + (offset == null ? "" : offset.getId());
        };
    }

    @Override
    public String toString() {
        return value();
    }
}
