package org.broadsheet.pages.story;

import java.util.List;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.plan.Page;

/**
 * The index of stories, or one period of it.
 *
 * @param address where it stands
 * @param title "Stories"; "Stories, May 2024" on the page of a period
 * @param crumbs the index on the page of a period
 * @param summary how many
 * @param months the stories by the month in which they began, newest first
 * @param parts the smaller periods of one that is cut once more
 * @param row the way to the other periods
 * @param top the most covered of all
 */
public record StoriesPage(
        String address,
        String title,
        List<Link> crumbs,
        String summary,
        List<Month> months,
        List<Counted> parts,
        PageRow row,
        Ranking top)
        implements Page {

    @Override
    public boolean overview() {
        return true;
    }

    public StoriesPage {
        crumbs = List.copyOf(crumbs);
        months = List.copyOf(months);
        parts = List.copyOf(parts);
    }

    /** The stories that began in one month. */
    public record Month(String name, String amount, List<Item> items) {
        public Month {
            items = List.copyOf(items);
        }
    }

    /**
     * A story.
     *
     * @param title of the story
     * @param page its address
     * @param lang the language of the title where it differs from the site's
     * @param dir its direction where it differs
     * @param dek what it is about, in the words of an article; may be empty
     * @param when "3 to 14 May 2024"; empty when undated
     * @param articles "14 articles"
     * @param sources how many outlets
     */
    public record Item(
            String title,
            String page,
            String lang,
            String dir,
            String dek,
            String when,
            String articles,
            int sources) {}

    @Override
    public String description() {
        return summary;
    }
}
