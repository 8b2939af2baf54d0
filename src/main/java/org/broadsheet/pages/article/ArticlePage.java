package org.broadsheet.pages.article;

import java.util.List;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Photo;
import org.broadsheet.pages.plan.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * The page of one article. What is missing is empty, and leaves no hole.
 *
 * @param address where it stands
 * @param title whole
 * @param description for those who find the page elsewhere
 * @param currentSection the slug of its section
 * @param crumbs its edition, section and story
 * @param lang its language where it differs from the site's
 * @param dir its direction where it differs from the site's, "auto" when not known
 * @param standfirst its summary, unless the text begins with the same words
 * @param byline who, where, when, how long
 * @param points its key points
 * @param photo null when there is none to show, or when the text shows it itself
 * @param picture a picture of another host that the page only links to; null when there is none
 * @param html the text: safe, marked, with addresses as this page needs them
 * @param original where it was first published
 * @param origin what is known of how it came here, a sentence each
 * @param topics of the article
 * @param copies the same text in other outlets
 * @param moreCopies "and 2,980 more"; empty when the copies are all there are
 * @param earlier the article before it; null for the first of all
 * @param later the article after it; null for the latest
 * @param timeline its story; null when it has none
 * @param related what to read next
 */
public record ArticlePage(
        String address,
        String title,
        String description,
        String currentSection,
        List<Link> crumbs,
        String lang,
        String dir,
        String standfirst,
        Byline byline,
        List<Point> points,
        @Nullable Photo photo,
        @Nullable Original picture,
        String html,
        Original original,
        List<String> origin,
        List<Link> topics,
        List<Link> copies,
        String moreCopies,
        @Nullable Neighbour earlier,
        @Nullable Neighbour later,
        @Nullable Timeline timeline,
        List<Teaser> related)
        implements Page {

    public ArticlePage {
        crumbs = List.copyOf(crumbs);
        points = List.copyOf(points);
        origin = List.copyOf(origin);
        topics = List.copyOf(topics);
        copies = List.copyOf(copies);
        related = List.copyOf(related);
    }

    /** Whether there is anything to stand beside the text. */
    public boolean hasRail() {
        return timeline != null || !related.isEmpty();
    }

    /**
     * The line, or column, of particulars.
     *
     * @param authors in the order given
     * @param outlet null when none is known
     * @param datetime for machines; empty when undated
     * @param date for readers, "Undated" when it is
     * @param updated "21 March 2023"; empty when not given
     * @param updatedtime the same for machines
     * @param length "6 minutes, 1,240 words", "3 minutes, in Arabic"
     */
    public record Byline(
            List<String> authors,
            @Nullable Link outlet,
            String datetime,
            String date,
            String updated,
            String updatedtime,
            String length) {
        public Byline {
            authors = List.copyOf(authors);
        }
    }

    /**
     * A key point.
     *
     * @param text the sentence
     * @param anchor the id of its place in the text
     */
    public record Point(String text, String anchor) {}

    /**
     * The article before or after.
     *
     * @param label "Earlier in this edition", "Earlier: 13 May"
     */
    public record Neighbour(String label, Teaser teaser) {}

    /**
     * The story the article belongs to.
     *
     * @param title of the story
     * @param page of the story
     * @param size "9 sources"
     * @param days in order
     * @param all "All 22 articles, in order"; empty when those of the days are all there are
     */
    public record Timeline(String title, String page, String size, List<Day> days, String all) {
        public Timeline {
            days = List.copyOf(days);
        }
    }

    /**
     * A day of the timeline.
     *
     * @param name "14 May"; with the year where the story goes on over several; "Undated"
     */
    public record Day(String name, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An article of the timeline.
     *
     * @param here whether it is the article of the page
     * @param outlet may be empty
     * @param time may be empty
     */
    public record Entry(boolean here, String outlet, String time, Teaser teaser) {}
}
