package org.broadsheet.pages.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Teaser;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A day in the course of a story.
 *
 * @param name "Tuesday 14 May"; with the year where the story goes on over several; "Undated"
 * @param datetime for machines; empty when undated
 * @param amount "14 articles"
 * @param items the first of the day
 * @param more "10 more from this day"; empty when that is all
 * @param rest the others
 */
public record StoryDay(String name, String datetime, String amount, List<Item> items, String more, List<Teaser> rest) {

    /** Articles of a day that are shown at once. */
    private static final int SHOWN = 4;

    public StoryDay {
        items = List.copyOf(items);
        rest = List.copyOf(rest);
    }

    /**
     * An article of the day.
     *
     * @param kicker "First reported" over the first of all; else empty
     * @param teaser the article
     * @param dek whether its summary is shown, which it is not when it stands at the head of the page
     * @param copies the same text in other outlets
     */
    public record Item(String kicker, Teaser teaser, boolean dek, List<Teaser> copies) {
        public Item {
            copies = List.copyOf(copies);
        }
    }

    /**
     * The days of {@code articles}.
     *
     * @param articles oldest first, undated ones last
     * @param first the one that reported the story first; null when that is not known
     * @param lead the article whose summary stands at the head of the page
     */
    static List<StoryDay> of(List<Article> articles, @Nullable Article first, Article lead, Contents contents) {
        List<StoryDay> days = new ArrayList<>();
        boolean oneYear = Dates.areOfOneYear(articles);
        int from = 0;
        while (from < articles.size()) {
            String name = name(articles.get(from).published(), oneYear);
            int to = from + 1;
            while (to < articles.size()
                    && name(articles.get(to).published(), oneYear).equals(name)) {
                to++;
            }
            days.add(day(name, articles.subList(from, to), first, lead, contents));
            from = to;
        }
        return days;
    }

    private static StoryDay day(
            String name, List<Article> articles, @Nullable Article firstReport, Article lead, Contents contents) {
        Published published = articles.get(0).published();
        LocalDate day = published == null ? null : published.day();
        // one more in place of a fold that holds a single article
        int shown = articles.size() <= SHOWN + 1 ? articles.size() : SHOWN;
        List<Item> items = new ArrayList<>();
        for (Article article : articles.subList(0, shown)) {
            items.add(new Item(
                    article.equals(firstReport) ? "First reported" : "",
                    contents.teasers().of(article, day),
                    !article.equals(lead),
                    contents.teasers().of(contents.edition().folded(article), day)));
        }
        return new StoryDay(
                name,
                published == null ? "" : published.hasDay() ? published.day().toString() : published.value(),
                Numbers.of(articles.size(), "article"),
                items,
                shown == articles.size() ? "" : Numbers.count(articles.size() - shown) + " more from this day",
                contents.teasers().of(articles.subList(shown, articles.size()), day));
    }

    private static String name(@Nullable Published published, boolean oneYear) {
        if (published == null) {
            return "Undated";
        }
        return published.hasDay()
                ? ListedDay.name(published.day(), oneYear ? published.day() : null)
                : Dates.of(published);
    }
}
