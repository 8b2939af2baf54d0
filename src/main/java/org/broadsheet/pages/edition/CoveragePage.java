package org.broadsheet.pages.edition;

import java.util.List;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.plan.Page;

/**
 * Who covered what in a week, and when first.
 *
 * @param address where it stands
 * @param title "Who covered what, week 20, 2024"
 * @param crumbs the edition of the week
 * @param span "13 to 19 May 2024"
 * @param summary how many stories and outlets
 * @param outlets the columns, those of most stories first
 * @param rows the stories, those of most outlets first
 * @param row the weeks before and after
 */
public record CoveragePage(
        String address,
        String title,
        List<Link> crumbs,
        String span,
        String summary,
        List<Link> outlets,
        List<Line> rows,
        PageRow row)
        implements Page {

    public CoveragePage {
        crumbs = List.copyOf(crumbs);
        outlets = List.copyOf(outlets);
        rows = List.copyOf(rows);
    }

    /**
     * A story.
     *
     * @param title of the story
     * @param page its address
     * @param lang the language of the title where it differs from the site's
     * @param dir its direction where it differs
     * @param cells one for each outlet
     * @param others "and two other sources", those without a column; may be empty
     */
    public record Line(String title, String page, String lang, String dir, List<Cell> cells, String others) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one outlet has of one story.
     *
     * @param page the first of its articles in the week; empty when it has none
     * @param datetime of that article, for machines
     * @param when "Tue 07:40", "Tue"
     * @param more "and 3 more"; empty for a single article
     * @param first whether it was the first of all, in other weeks too
     */
    public record Cell(String page, String datetime, String when, String more, boolean first) {
        static final Cell NONE = new Cell("", "", "", "", false);
    }

    @Override
    public String description() {
        return summary;
    }
}
