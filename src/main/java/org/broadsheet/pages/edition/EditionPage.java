package org.broadsheet.pages.edition;

import java.util.List;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * One day, or one week, from top to bottom.
 *
 * @param address where it stands
 * @param title "Tuesday 14 May 2024"; "Week 20, 2024"
 * @param kicker "The edition of the day"; "The week"
 * @param standfirst what is in it, and how long it takes to read
 * @param glance its contents; none for an edition of a few articles
 * @param rest the last line of the contents, "And twelve in brief"; empty when there is nothing in brief
 * @param parts its stories
 * @param briefs headlines alone
 * @param days the days of a week; none in the edition of a day
 * @param links what to read beyond it
 * @param earlier the edition before it; null for the first
 * @param later the edition after it; null for the latest
 */
public record EditionPage(
        String address,
        String title,
        String kicker,
        String standfirst,
        List<Line> glance,
        String rest,
        List<Part> parts,
        List<Teaser> briefs,
        List<DayLine> days,
        List<Link> links,
        @Nullable Neighbour earlier,
        @Nullable Neighbour later)
        implements Page {

    public EditionPage {
        glance = List.copyOf(glance);
        parts = List.copyOf(parts);
        briefs = List.copyOf(briefs);
        days = List.copyOf(days);
        links = List.copyOf(links);
    }

    /** The title with its day and month kept on one line. */
    public String heading() {
        int i = 0;
        while (i < title.length() && !Character.isDigit(title.charAt(i))) {
            i++;
        }
        int space = title.indexOf(' ', i);
        return space < 0 ? title : title.substring(0, space) + '\u00A0' + title.substring(space + 1);
    }

    /** A line of the contents: the headline and the id of its place. */
    public record Line(String id, Teaser teaser) {}

    /** A part with a heading; the id is unique on the page. */
    public record Part(String id, String name, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /**
     * A story of the edition.
     *
     * @param id of its place
     * @param teaser the article that tells it
     */
    public record Item(String id, Teaser teaser) {}

    /** Another edition: "Monday 13 May" and what led it. */
    public record Neighbour(String name, String page, String lead) {}

    @Override
    public String description() {
        return standfirst;
    }
}
