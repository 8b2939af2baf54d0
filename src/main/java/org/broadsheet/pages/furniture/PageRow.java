package org.broadsheet.pages.furniture;

import java.util.List;

/**
 * The row of links between the pages of a long list.
 *
 * @param newer address of the page with newer articles; empty on the newest
 * @param periods the page itself and its neighbours, newest first; an empty row is not shown
 * @param older address of the page with older articles; empty on the oldest
 */
public record PageRow(String newer, List<Period> periods, String older) {

    /** For a list that is whole on its page. */
    public static final PageRow NONE = new PageRow("", List.of(), "");

    public PageRow {
        periods = List.copyOf(periods);
    }
}
