package org.broadsheet.pages.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** A landing page for every topic. */
public final class TopicPages implements PageKind {

    /** Stories of a topic. */
    private static final int STORIES = 8;

    @Override
    public String template() {
        return "topic";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return contents.edition().topics().stream()
                .map(topic -> new PlannedPage(
                        topic.page(),
                        template(),
                        () -> page(topic, contents),
                        () -> contents.ingredients()
                                .add(topic.name())
                                .add(topic.type())
                                .add(contents.shelves().latest())
                                .list(topic.articles())
                                .told()));
    }

    private static TopicPage page(Topic topic, Contents contents) {
        Listing listing = Listings.topic(topic);
        List<Article> articles = topic.articles();
        List<Article> recent = Rails.recent(articles);
        Tally tally = Tally.of(articles);
        LocalDate latest = contents.shelves().latest();
        List<Counted> outlets = Rails.allOutlets(articles);
        return new TopicPage(
                topic.page(),
                topic.name(),
                topic.name() + ": " + Numbers.of(articles.size(), "article") + ".",
                List.of(listing.up()),
                kind(topic),
                facts(articles.size(), outlets.size(), tally),
                latest == null ? null : BarChart.of(tally, latest),
                listing.landingDays(contents),
                listing.landingRow(),
                Rails.stories(recent, contents.edition(), STORIES),
                Rails.topics(recent, contents.edition(), topic),
                Rails.shortened(outlets),
                listing.years());
    }

    private static String kind(Topic topic) {
        return switch (topic.type()) {
            case PERSON -> "Person";
            case PLACE -> "Place";
            case ORGANISATION -> "Organisation";
            case OTHER -> "Topic";
        };
    }

    private static List<Fact> facts(int articles, int outlets, Tally tally) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Articles", Numbers.count(articles)));
        if (outlets > 0) {
            facts.add(new Fact("Sources", Numbers.count(outlets)));
        }
        if (!tally.isEmpty()) {
            if (!tally.first().equals(tally.last())) {
                facts.add(new Fact("First", Dates.brief(tally.first())));
            }
            facts.add(new Fact("Latest", Dates.brief(tally.last())));
        }
        return facts;
    }
}
