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
 * The landing page of an outlet.
 *
 * @param address where it stands
 * @param title its name
 * @param description for those who find the page elsewhere
 * @param crumbs the index of outlets
 * @param home "https://www.vellcourier.example/"; empty when not known
 * @param homeName "vellcourier.example", or {@code home} where that is the title already; empty when not known
 * @param facts in figures
 * @param chart its articles over time; null when there are too few
 * @param days the newest articles
 * @param row the way to older ones
 * @param stories the most covered stories it took part in
 * @param sections what it writes about
 * @param years the way to its past
 */
public record OutletPage(
        String address,
        String title,
        String description,
        List<Link> crumbs,
        String home,
        String homeName,
        List<Fact> facts,
        @Nullable BarChart chart,
        List<ListedDay> days,
        PageRow row,
        Ranking stories,
        List<Counted> sections,
        List<Counted> years)
        implements Page {

    public OutletPage {
        crumbs = List.copyOf(crumbs);
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        sections = List.copyOf(sections);
        years = List.copyOf(years);
    }
}
