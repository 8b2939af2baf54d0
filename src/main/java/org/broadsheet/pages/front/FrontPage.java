package org.broadsheet.pages.front;

import java.util.List;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param title "the news of Tuesday 14 May 2024"; empty when no article has a day
 * @param description for those who find it elsewhere
 * @param layout "one", "few", "some", "full" or "heavy"
 * @param ears what stands beside the nameplate
 * @param lead the weightiest article; null when there are no articles
 * @param second beside the lead
 * @param third beneath them
 * @param thirdName what they are
 * @param rows the sections
 * @param brief what is left, in a line each
 * @param briefName what that is
 * @param edition the edition of the latest day; null when there is none
 * @param figures the record; null before the seventh day
 * @param closing at the end of a small edition; null in a larger one
 */
public record FrontPage(
        String title,
        String description,
        String layout,
        Ears ears,
        @Nullable Lead lead,
        List<Teaser> second,
        List<Teaser> third,
        String thirdName,
        List<Row> rows,
        List<Brief> brief,
        String briefName,
        @Nullable Link edition,
        @Nullable Figures figures,
        @Nullable Closing closing)
        implements Page {

    public FrontPage {
        second = List.copyOf(second);
        third = List.copyOf(third);
        rows = List.copyOf(rows);
        brief = List.copyOf(brief);
    }

    @Override
    public boolean overview() {
        return true;
    }

    @Override
    public String address() {
        return Addresses.FRONT;
    }

    /**
     * What stands beside the nameplate.
     *
     * @param day "Tuesday 14 May 2024", or what stands for it
     * @param beneathDay the second line on that side; may be empty
     * @param count "96 articles"
     * @param beside the words after the count, "from 23 sources"; may be empty
     * @param below the second line on that side when there is no edition to lead to; may be empty
     */
    public record Ears(String day, String beneathDay, String count, String beside, String below) {}

    /**
     * The article that leads.
     *
     * @param also its story in other outlets
     * @param points its key points; none when fewer than three were found
     * @param opening its first paragraphs, where there is room for them
     * @param more "Continue reading: 3 minutes"; empty when the opening is all there is
     */
    public record Lead(Teaser teaser, List<Teaser> also, List<String> points, List<String> opening, String more) {
        public Lead {
            also = List.copyOf(also);
            points = List.copyOf(points);
            opening = List.copyOf(opening);
        }
    }

    /** Sections side by side; the kinds are those of {@link FrontPlan.Row}, in lower case. */
    public record Row(String kind, List<Block> blocks) {
        public Row {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A section or a source.
     *
     * @param source whether it is a source
     * @param name as shown
     * @param page its own page
     * @param all how many articles it has in all, "214"
     * @param opening how its lead begins, where nothing else stands beneath that
     * @param more "Continue reading: 3 minutes"; empty when the opening is all there is
     */
    public record Block(
            boolean source,
            String name,
            String page,
            String all,
            Teaser lead,
            List<Teaser> also,
            List<String> opening,
            String more,
            List<Teaser> stories,
            List<Teaser> heads) {
        public Block {
            also = List.copyOf(also);
            opening = List.copyOf(opening);
            stories = List.copyOf(stories);
            heads = List.copyOf(heads);
        }

        /** What stands between its number of articles and its name: "in" a section, "from" a source. */
        public String in() {
            return source ? "from" : "in";
        }
    }

    /**
     * One line.
     *
     * @param opening its first words
     * @param rest the other words; may be empty
     * @param when its date, unless it is of the day of the page; may be empty
     * @param teaser the article
     */
    public record Brief(String opening, String rest, String when, Teaser teaser) {}

    /**
     * What stands at the end of a small edition.
     *
     * @param topics of its articles
     * @param outlets of its articles
     * @param original where the only article was published; null when there are more
     */
    public record Closing(
            List<Link> topics, List<Link> outlets, @Nullable Original original) {
        public Closing {
            topics = List.copyOf(topics);
            outlets = List.copyOf(outlets);
        }
    }
}
