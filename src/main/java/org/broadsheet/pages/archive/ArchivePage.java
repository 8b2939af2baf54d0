package org.broadsheet.pages.archive;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;

/**
 * All years, months and days.
 *
 * @param summary "14,212 articles in 1,201 editions, 3 January 2021 to 14 May 2024."
 * @param years the latest, newest first
 * @param earlier the years before them
 * @param undated how many articles give no date; 0 for none
 * @param undatedPage where they stand
 * @param undatedHeads the first of them
 */
public record ArchivePage(
        String summary,
        List<YearBlock> years,
        List<Counted> earlier,
        int undated,
        String undatedPage,
        List<Teaser> undatedHeads)
        implements Page {

    @Override
    public boolean overview() {
        return true;
    }

    public ArchivePage {
        years = List.copyOf(years);
        earlier = List.copyOf(earlier);
        undatedHeads = List.copyOf(undatedHeads);
    }

    @Override
    public String address() {
        return Addresses.ARCHIVE;
    }

    @Override
    public String title() {
        return "Archive";
    }

    @Override
    public String description() {
        return summary;
    }

    /** Whether any year is drawn as squares, which then need a key. */
    public boolean hasMaps() {
        return years.stream().anyMatch(year -> year.map() != null);
    }
}
