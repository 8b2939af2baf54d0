package org.broadsheet.pages;

import java.util.List;

/**
 * The articles that give no date.
 *
 * @param summary how many
 * @param days one, named "Undated"
 * @param row the way to the other shelves
 */
public record UndatedPage(String summary, List<ListedDay> days, PageRow row) implements Page {

    public UndatedPage {
        days = List.copyOf(days);
    }

    @Override
    public String address() {
        return Addresses.UNDATED;
    }

    @Override
    public String title() {
        return "Undated";
    }

    @Override
    public String description() {
        return summary;
    }
}
