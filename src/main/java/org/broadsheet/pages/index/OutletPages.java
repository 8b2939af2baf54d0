package org.broadsheet.pages.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.chart.BarChart;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.story.FirstReport;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** A landing page for every outlet. */
public final class OutletPages implements PageKind {

    @Override
    public String template() {
        return "outlet";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        Map<String, Beat> beats = beats(contents.edition());
        return contents.shelves().outlets().stream()
                .map(shelf -> planned(shelf, beats.getOrDefault(shelf.slug(), Beat.NONE), contents));
    }

    private PlannedPage planned(Shelf shelf, Beat beat, Contents contents) {
        return new PlannedPage(
                Addresses.outlet(shelf.slug()),
                template(),
                () -> page(shelf, beat, contents),
                () -> contents.ingredients()
                        .add(shelf.name())
                        .add(beat.covered())
                        .add(beat.first())
                        .add(contents.shelves().latest())
                        .list(shelf.articles())
                        .told());
    }

    /** How many stories of several outlets an outlet covered, and how many of them it reported first. */
    record Beat(int covered, int first) {

        private static final Beat NONE = new Beat(0, 0);

        private Beat and(Beat other) {
            return new Beat(covered + other.covered, first + other.first);
        }
    }

    /** By the slug of the outlet. Nobody is first where the dates leave it open. */
    static Map<String, Beat> beats(Edition edition) {
        Map<String, Beat> beats = new HashMap<>();
        for (Story story : edition.stories()) {
            if (story.outlets() < 2) {
                continue;
            }
            Set<String> outlets = new LinkedHashSet<>();
            for (Article article : story.articles()) {
                if (article.outlet() != null) {
                    outlets.add(article.outlet().slug());
                }
            }
            outlets.forEach(outlet -> beats.merge(outlet, new Beat(1, 0), Beat::and));
            Article first = FirstReport.of(story.articles());
            if (first != null && first.outlet() != null) {
                beats.merge(first.outlet().slug(), new Beat(0, 1), Beat::and);
            }
        }
        return beats;
    }

    private static OutletPage page(Shelf shelf, Beat beat, Contents contents) {
        Listing listing = Listings.outlet(shelf);
        List<Article> articles = shelf.articles();
        Tally tally = Tally.of(articles);
        LocalDate latest = contents.shelves().latest();
        String home = home(articles);
        return new OutletPage(
                listing.landing(),
                shelf.name(),
                shelf.name() + ": " + Numbers.of(articles.size(), "article") + ".",
                List.of(listing.up()),
                home,
                homeName(home, shelf.name()),
                facts(articles.size(), tally, beat),
                latest == null ? null : BarChart.of(tally, latest),
                listing.landingDays(contents),
                listing.landingRow(),
                Rails.stories(Rails.recent(articles), contents.edition(), Rails.STORIES),
                Rails.sections(articles),
                listing.years());
    }

    private static List<Fact> facts(int articles, Tally tally, Beat beat) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Articles", Numbers.count(articles)));
        if (!tally.isEmpty()) {
            facts.add(new Fact("First", Dates.brief(tally.first())));
            facts.add(new Fact("Latest", Dates.brief(tally.last())));
        }
        // Nought may only mean that the dates leave it open, which is no finding about the outlet.
        if (beat.first() > 0) {
            facts.add(new Fact(
                    "Reported first",
                    Numbers.count(beat.first()),
                    beat.covered() == 1
                            ? "of the one story it shares with others"
                            : "of the " + Numbers.count(beat.covered()) + " stories it shares with others"));
        }
        return facts;
    }

    /** By the newest article that knows it. */
    private static String home(List<Article> articles) {
        for (Article article : articles) {
            String home = article.outlet() == null ? null : article.outlet().home(article);
            if (home != null) {
                return home;
            }
        }
        return "";
    }

    /** The host alone, as readers know it. */
    private static String homeName(String home, String title) {
        String host = Original.host(home);
        return host.equals(title) ? home : host;
    }
}
