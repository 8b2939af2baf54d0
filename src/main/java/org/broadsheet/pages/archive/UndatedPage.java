package org.broadsheet.pages.archive;

import java.util.List;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;

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
