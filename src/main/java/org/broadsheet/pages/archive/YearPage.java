package org.broadsheet.pages.archive;

import java.util.List;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Page;

/**
 * A year.
 *
 * @param address where it stands
 * @param title "2024"
 * @param crumbs the archive
 * @param summary "4,072 articles."
 * @param block its squares and months
 * @param monthless articles that give the year and no month
 * @param parts the way to the rest of those
 * @param row the years before and after
 * @param stories the most covered of the year
 */
public record YearPage(
        String address,
        String title,
        List<Link> crumbs,
        String summary,
        YearBlock block,
        List<ListedDay> monthless,
        PageRow parts,
        PageRow row,
        Ranking stories)
        implements Page {

    public YearPage {
        crumbs = List.copyOf(crumbs);
        monthless = List.copyOf(monthless);
    }

    @Override
    public String description() {
        return summary;
    }
}
