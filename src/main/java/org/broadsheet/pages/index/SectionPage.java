package org.broadsheet.pages.index;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Page;

/**
 * The landing page of a section.
 *
 * @param address where it stands
 * @param title the name of the section
 * @param description for those who find the page elsewhere
 * @param currentSection its slug
 * @param summary "214 articles from 31 sources since January 2021."
 * @param days the newest articles
 * @param row the way to older ones
 * @param stories its most covered stories
 * @param topics that its articles share
 * @param outlets that write most in it, and how many others
 * @param years the way to its past
 */
public record SectionPage(
        String address,
        String title,
        String description,
        String currentSection,
        String summary,
        List<ListedDay> days,
        PageRow row,
        Ranking stories,
        List<Counted> topics,
        List<Counted> outlets,
        List<Counted> years)
        implements Page {

    public SectionPage {
        days = List.copyOf(days);
        topics = List.copyOf(topics);
        outlets = List.copyOf(outlets);
        years = List.copyOf(years);
    }

    /** Whether anything stands beside the list. */
    public boolean hasRail() {
        return !(stories.lines().isEmpty() && topics.isEmpty() && outlets.isEmpty() && years.isEmpty());
    }
}
