package org.broadsheet.pages.archive;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Page;

/**
 * All articles of one day.
 *
 * @param address where it stands
 * @param title "Tuesday 14 May 2024"
 * @param crumbs the archive and the month
 * @param datetime for machines
 * @param summary "96 articles from 31 sources."
 * @param edition address of the edition of the day
 * @param groups the articles by section; by time when they are too many for one page
 * @param parts the way to the rest of a very full day
 * @param row the days before and after
 * @param stories the most covered of the day
 * @param outlets that write most on it, and how many others
 */
public record DayPage(
        String address,
        String title,
        List<Link> crumbs,
        String datetime,
        String summary,
        String edition,
        List<ListedDay> groups,
        PageRow parts,
        PageRow row,
        Ranking stories,
        List<Counted> outlets)
        implements Page {

    public DayPage {
        crumbs = List.copyOf(crumbs);
        groups = List.copyOf(groups);
        outlets = List.copyOf(outlets);
    }

    @Override
    public String description() {
        return summary;
    }

    /** Whether anything stands beside the list. */
    public boolean hasRail() {
        return !(stories.lines().isEmpty() && outlets.isEmpty());
    }
}
