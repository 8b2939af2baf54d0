package org.broadsheet.analysis.reading;

import java.util.function.IntPredicate;

/** Looks for a place in what is in order. */
public final class Bisection {

    private Bisection() {}

    /**
     * The first number below {@code count} for which the test holds; {@code count} when there is none.
     *
     * @param test holds for all numbers behind one for which it holds
     */
    public static int first(int count, IntPredicate test) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
