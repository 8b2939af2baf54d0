package org.broadsheet.pages.index;

import java.util.List;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Page;
import org.jspecify.annotations.Nullable;

/**
 * The landing page of a topic.
 *
 * @param address where it stands
 * @param title its name
 * @param description for those who find the page elsewhere
 * @param crumbs the index of topics
 * @param kind "Person", "Place", "Organisation" or "Topic"
 * @param facts in figures
 * @param chart its articles over time; null when there are too few
 * @param days the newest articles
 * @param row the way to older ones
 * @param stories it belongs to
 * @param together names that its articles share
 * @param outlets that write most about it, and how many others
 * @param years the way to its past
 */
public record TopicPage(
        String address,
        String title,
        String description,
        List<Link> crumbs,
        String kind,
        List<Fact> facts,
        @Nullable BarChart chart,
        List<ListedDay> days,
        PageRow row,
        Ranking stories,
        List<Counted> together,
        List<Counted> outlets,
        List<Counted> years)
        implements Page {

    public TopicPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        together = List.copyOf(together);
        outlets = List.copyOf(outlets);
        years = List.copyOf(years);
    }

    /** Whether anything stands beside the list. */
    public boolean hasRail() {
        return !(stories.lines().isEmpty() && together.isEmpty() && outlets.isEmpty() && years.isEmpty());
    }
}
