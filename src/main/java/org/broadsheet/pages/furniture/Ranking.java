package org.broadsheet.pages.furniture;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.pages.wording.Numbers;

/**
 * A numbered list with bars that show the share of the first. Bars are left out when all figures are equal.
 *
 * @param lines largest first
 */
public record Ranking(List<Line> lines) {

    public Ranking {
        lines = List.copyOf(lines);
    }

    /**
     * What is ranked.
     *
     * @param name as shown
     * @param page address relative to the site's root; empty when it has none
     * @param count the figure
     * @param unit what the figure counts, for readers who do not see the list: "sources, 18 articles"
     */
    public record Entry(String name, String page, int count, String unit) {}

    /**
     * A line of the list.
     *
     * @param name as shown
     * @param page address relative to the site's root; empty when it has none
     * @param count the figure, "1,106"
     * @param unit what it counts
     * @param bar path data on a field of 100 by 3; empty when no bars are drawn
     * @param rank one more than there are lines with a larger figure; the place in the list when all figures are equal
     */
    public record Line(String name, String page, String count, String unit, String bar, int rank) {}

    /** Ranks {@code entries}, which must be in their final order, largest first. One alone is not ranked. */
    public static Ranking of(List<Entry> entries) {
        if (entries.size() < 2) {
            return new Ranking(List.of());
        }
        int most = entries.get(0).count();
        boolean equal = entries.get(entries.size() - 1).count() == most;
        List<Line> lines = new ArrayList<>(entries.size());
        int rank = 1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (equal || (i > 0 && entry.count() < entries.get(i - 1).count())) {
                rank = i + 1;
            }
            long length = Math.max(1, Math.round(entry.count() * 100.0 / most));
            String bar = equal ? "" : "M0 0h" + length + "v3H0z";
            lines.add(new Line(entry.name(), entry.page(), Numbers.count(entry.count()), entry.unit(), bar, rank));
        }
        return new Ranking(lines);
    }
}
