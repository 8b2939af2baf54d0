package org.broadsheet.pages.listing;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.plan.Page;

/**
 * One period of a long list of articles.
 *
 * @param address where it stands
 * @param title "World, May 2024"
 * @param currentSection the slug of the section that is listed; else empty
 * @param crumbs the index and the landing page
 * @param name "World", "Vell Courier"
 * @param period "May 2024"
 * @param amount "17 articles"
 * @param days the articles; none when the period is cut into smaller ones
 * @param parts the smaller periods
 * @param row the neighbours
 */
public record PartPage(
        String address,
        String title,
        String currentSection,
        List<Link> crumbs,
        String name,
        String period,
        String amount,
        List<ListedDay> days,
        List<Counted> parts,
        PageRow row)
        implements Page {

    public PartPage {
        crumbs = List.copyOf(crumbs);
        days = List.copyOf(days);
        parts = List.copyOf(parts);
    }
}
