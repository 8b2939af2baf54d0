package org.broadsheet.pages.story;

import java.util.List;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.PageRow;
import org.broadsheet.pages.furniture.Ranking;
import org.broadsheet.pages.plan.Page;
import org.broadsheet.pages.plan.Teaser;
import org.jspecify.annotations.Nullable;

/**
 * One event, and what each outlet made of it.
 *
 * @param address where it stands
 * @param title a headline of one of its articles, or the name given to it
 * @param lang the language of the title where it differs from the site's
 * @param dir its direction where it differs
 * @param currentSection the slug of the section of most of its articles
 * @param crumbs the index of stories and the section
 * @param lead the article that gives the title and the standfirst
 * @param standfirst its summary; empty when there is none
 * @param told sentences that tell what happened
 * @param facts in figures
 * @param chart its articles over time; null when there are too few
 * @param days its articles, oldest first
 * @param row the way to the articles that do not stand here
 * @param headlines how the headlines vary; null when there is nothing to compare
 * @param sources who wrote most
 * @param others what the sources that are not named there have; empty for none
 * @param alone what only one outlet has
 * @param quotations who said what
 * @param why what its articles share
 * @param topics of its articles
 */
public record StoryPage(
        String address,
        String title,
        String lang,
        String dir,
        String currentSection,
        List<Link> crumbs,
        Teaser lead,
        String standfirst,
        List<Said> told,
        List<Fact> facts,
        @Nullable BarChart chart,
        List<StoryDay> days,
        PageRow row,
        @Nullable Headlines headlines,
        Ranking sources,
        String others,
        List<Alone> alone,
        List<Said> quotations,
        List<Shared> why,
        List<Link> topics)
        implements Page {

    public StoryPage {
        crumbs = List.copyOf(crumbs);
        told = List.copyOf(told);
        facts = List.copyOf(facts);
        days = List.copyOf(days);
        alone = List.copyOf(alone);
        quotations = List.copyOf(quotations);
        why = List.copyOf(why);
        topics = List.copyOf(topics);
    }

    /**
     * A sentence, and the place where it stands.
     *
     * @param text word for word
     * @param lang its language where it differs from the site's
     * @param dir its direction where it differs
     * @param speaker who said it; empty for a sentence of the article itself
     * @param source the outlet; the title of the article when no outlet is known
     * @param place address of the article with the anchor of the sentence
     */
    public record Said(String text, String lang, String dir, String speaker, String source, String place) {}

    /**
     * What only one outlet has.
     *
     * @param outlet its name
     * @param names that no other outlet mentions
     * @param numbers that no other outlet mentions
     */
    public record Alone(String outlet, List<Mention> names, List<Mention> numbers) {
        public Alone {
            names = List.copyOf(names);
            numbers = List.copyOf(numbers);
        }
    }

    /** A name or number, and the article that has it. */
    public record Mention(String text, String page) {}

    /** What articles share: "Vellmouth", "name", 100, "6 of 8". */
    public record Shared(String text, String kind, int weight, String articles) {}

    @Override
    public String description() {
        return standfirst;
    }
}
