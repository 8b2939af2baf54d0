package org.broadsheet.pages.listing;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.wording.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a long list into pages by time and not by count, so that a new article changes one page and addresses last: a page
 * a month (or a year), and where that is too long, a page a day, then an hour. What no time can part is parted by
 * identity.
 *
 * @param published when a thing was published; null when undated
 * @param id the identity of a thing
 */
public record TimeCut<T>(Function<T, @Nullable Published> published, Function<T, String> id) {

    /** More than this many on one page are cut once more. */
    static final int MOST = 200;

    /** Shelves are made so many that about this many things stand on each, far enough from {@link #MOST}. */
    private static final int ON_A_SHELF = 128;

    static final TimeCut<Article> ARTICLES = new TimeCut<>(Article::published, Article::id);

    /** Stories stand where their first article does, which later ones do not change. */
    public static final TimeCut<Story> STORIES =
            new TimeCut<>(story -> story.first().published(), Story::id);

    /** The length of the periods. */
    public enum Level {
        YEAR,
        MONTH,
        DAY,
        HOUR
    }

    /** What a period is called, in an address and in words. */
    private record Label(String key, String name) {}

    /**
     * The slices of {@code things}, newest first, undated ones last.
     *
     * @param things newest first
     * @param level the longest period that one page may hold
     */
    public List<Slice<T>> slices(List<T> things, Level level) {
        List<Slice<T>> slices = new ArrayList<>();
        int from = 0;
        while (from < things.size()) {
            Published first = published.apply(things.get(from));
            long period = period(first, level);
            int to = from + 1;
            while (to < things.size() && period(published.apply(things.get(to)), level) == period) {
                to++;
            }
            slices.add(slice(label(first, level), things.subList(from, to), level));
            from = to;
        }
        return slices;
    }

    private Slice<T> slice(Label label, List<T> things, Level level) {
        return new Slice<>(
                label.key, label.name, things, things.size() <= MOST ? List.of() : parts(label, things, level));
    }

    private List<Slice<T>> parts(Label label, List<T> things, Level level) {
        Level finer = finer(published.apply(things.get(0)), level);
        if (finer == null) {
            return shelves(label, things);
        }
        List<Slice<T>> parts = slices(things, finer);
        // a page with one single link would only be in the way
        return parts.size() == 1 ? parts.get(0).parts() : parts;
    }

    /** The next shorter period; null when the date of a thing does not tell any more. */
    private static @Nullable Level finer(@Nullable Published first, Level level) {
        if (first == null) {
            return null;
        }
        return switch (level) {
            case YEAR -> Level.MONTH;
            case MONTH -> first.precision() == Precision.YEAR ? null : Level.DAY;
            case DAY -> first.hasDay() ? Level.HOUR : null;
            case HOUR -> null;
        };
    }

    /** A fixed number of shelves that doubles as the list doubles; a thing finds its shelf by its id alone. */
    private List<Slice<T>> shelves(Label label, List<T> things) {
        int count = Integer.highestOneBit(Math.max(1, (things.size() - 1) / ON_A_SHELF)) * 2;
        List<List<T>> shelves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shelves.add(new ArrayList<>());
        }
        for (T thing : things) {
            // multiplied by the golden ratio, so that the high bits depend on every letter
            int mixed = id.apply(thing).hashCode() * 0x9E3779B9;
            shelves.get(mixed >>> Integer.numberOfLeadingZeros(count - 1)).add(thing);
        }
        List<Slice<T>> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (!shelves.get(i).isEmpty()) {
                slices.add(new Slice<>(
                        label.key + "-part-" + (i + 1),
                        label.name + ", part " + (i + 1),
                        List.copyOf(shelves.get(i)),
                        List.of()));
            }
        }
        return slices;
    }

    /** A number that is equal for things of one period, and for no others. */
    private static long period(@Nullable Published published, Level level) {
        if (published == null) {
            return Long.MIN_VALUE;
        }
        LocalDateTime local = published.local();
        long period = local.getYear();
        if (level != Level.YEAR) {
            period = period * 13 + (published.precision() == Precision.YEAR ? 0 : local.getMonthValue());
        }
        if (level == Level.DAY || level == Level.HOUR) {
            period = period * 32 + (published.hasDay() ? local.getDayOfMonth() : 0);
        }
        if (level == Level.HOUR) {
            period = period * 25 + (published.hasTime() ? local.getHour() + 1 : 0);
        }
        return period;
    }

    private static Label label(@Nullable Published published, Level level) {
        if (published == null) {
            return new Label("undated", "Undated");
        }
        String day = published.day().toString();
        String month = day.substring(0, day.length() - 3);
        String year = month.substring(0, month.length() - 3);
        if (level == Level.YEAR) {
            return new Label(year, year);
        }
        if (published.precision() == Precision.YEAR) {
            return new Label(year + "-00", year + ", month not given");
        }
        String monthName = Dates.of(YearMonth.from(published.local()));
        if (level == Level.MONTH) {
            return new Label(month, monthName);
        }
        if (!published.hasDay()) {
            return new Label(month + "-00", monthName + ", day not given");
        }
        String dayName = Dates.of(published.day());
        if (level == Level.DAY) {
            return new Label(day, dayName);
        }
        if (!published.hasTime()) {
            return new Label(day + "-untimed", dayName + ", time not given");
        }
        String hour = Dates.time(published.local()).substring(0, 2);
        return new Label(day + "-" + hour, dayName + ", " + hour + ":00 to " + hour + ":59");
    }
}
