package org.broadsheet.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well a grouping agrees with the truth: BCubed precision and recall (Bagga and Baldwin, 1998), each the mean over all
 * items, so that large groups weigh as much as they have items.
 *
 * @param precision of the items grouped with an item, the part that belongs with it, 0 to 1
 * @param recall of the items that belong with an item, the part that is grouped with it, 0 to 1
 */
record BCubed(double precision, double recall) {

    /** Measures; the lists give for each item the group found and the true group. */
    static BCubed of(List<String> found, List<String> truth) {
        Map<String, Integer> foundSizes = sizes(found);
        Map<String, Integer> trueSizes = sizes(truth);
        Map<List<String>, Integer> common = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            common.merge(List.of(found.get(i), truth.get(i)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (Map.Entry<List<String>, Integer> entry : common.entrySet()) {
            double squared = (double) entry.getValue() * entry.getValue();
            precision += squared
                    / Objects.requireNonNull(foundSizes.get(entry.getKey().get(0)));
            recall += squared
                    / Objects.requireNonNull(trueSizes.get(entry.getKey().get(1)));
        }
        return new BCubed(precision / found.size(), recall / found.size());
    }

    /** The harmonic mean of both. */
    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> sizes(List<String> groups) {
        Map<String, Integer> sizes = new HashMap<>();
        for (String group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        return sizes;
    }
}
