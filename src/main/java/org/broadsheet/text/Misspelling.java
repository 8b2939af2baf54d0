package org.broadsheet.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody meant who wrote it a little wrong. */
public final class Misspelling {

    private Misspelling() {}

    /**
     * The name nearest to {@code written}, the first of several as near; null when none is within {@code most} letters put in,
     * left out or changed.
     */
    public static @Nullable String nearest(String written, Collection<String> names, int most) {
        String nearest = null;
        int least = most + 1;
        for (String name : names) {
            int distance = distance(written, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
