package org.broadsheet.analysis.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words for the people of a place: where an article names both Halvia and "Halvian", the second says nothing new. Only
 * regular forms are known, and only beside the name of the place itself; "Dutch" has to be in the list of names.
 */
public final class Demonyms {

    /** "Iran" is not of "Ira". */
    private static final int SHORTEST = 6;

    private Demonyms() {}

    /**
     * Whether {@code key} is made from the name of a place among {@code others}.
     *
     * @param key a {@link TopicKey} text of one word
     * @param others keys of the same kind
     */
    public static boolean isOfOne(String key, Set<String> others) {
        if (key.length() < SHORTEST || key.indexOf('-') >= 0) {
            return false;
        }
        return places(key).stream().anyMatch(others::contains);
    }

    /** The places whose people may be called so. */
    private static List<String> places(String key) {
        List<String> places = new ArrayList<>();
        if (key.endsWith("an")) {
            String stem = key.substring(0, key.length() - 2);
            places.add(stem);
            for (String ending : List.of("a", "e", "o", "y")) {
                places.add(stem + ending);
            }
            places.add(key + "y");
            if (key.endsWith("ian")) {
                String shorter = key.substring(0, key.length() - 3);
                places.add(shorter);
                places.add(shorter + "y");
            }
        } else if (key.endsWith("ese")) {
            String stem = key.substring(0, key.length() - 3);
            places.add(stem);
            places.add(stem + "a");
        }
        return places;
    }
}
