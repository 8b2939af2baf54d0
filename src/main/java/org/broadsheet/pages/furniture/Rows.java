package org.broadsheet.pages.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the row of links between neighbours in time. */
public final class Rows {

    /** How many neighbours a row names on either side. */
    public static final int NEIGHBOURS = 2;

    private Rows() {}

    /** The present thing and its neighbours, at most {@code most} on either side. */
    public static <T> List<T> around(List<T> things, int place, int most) {
        return things.subList(Math.max(0, place - most), Math.min(things.size(), place + most + 1));
    }

    /**
     * The row of one thing among all of its kind; {@link PageRow#NONE} when it is the only one.
     *
     * @param things newest first
     * @param place of the present one
     */
    public static <T> PageRow of(List<T> things, int place, Function<T, String> name, Function<T, String> page) {
        if (things.size() < 2) {
            return PageRow.NONE;
        }
        List<Period> periods = new ArrayList<>();
        int to = Math.min(things.size(), place + NEIGHBOURS + 1);
        for (int i = Math.max(0, place - NEIGHBOURS); i < to; i++) {
            periods.add(new Period(name.apply(things.get(i)), page.apply(things.get(i)), i == place));
        }
        return new PageRow(
                place == 0 ? "" : page.apply(things.get(place - 1)),
                periods,
                place == things.size() - 1 ? "" : page.apply(things.get(place + 1)));
    }
}
