package org.broadsheet.pages.index;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.chart.Tally;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** A landing page for every section. */
public final class SectionPages implements PageKind {

    @Override
    public String template() {
        return "section";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        return Listings.sections(contents).stream()
                .map(shelf -> new PlannedPage(
                        Addresses.section(shelf.slug()),
                        template(),
                        () -> page(shelf, contents),
                        () -> contents.ingredients()
                                .add(shelf.name())
                                .add(contents.shelves().latest())
                                .list(shelf.articles())
                                .told()));
    }

    private static SectionPage page(Shelf shelf, Contents contents) {
        Listing listing = Listings.section(shelf);
        List<Article> articles = shelf.articles();
        List<Article> recent = Rails.recent(articles);
        List<Counted> outlets = Rails.allOutlets(articles);
        return new SectionPage(
                listing.landing(),
                shelf.name(),
                shelf.name() + ": " + Numbers.of(articles.size(), "article") + ".",
                shelf.slug(),
                summary(articles, outlets.size()),
                listing.landingDays(contents),
                listing.landingRow(),
                Rails.stories(recent, contents.edition(), Rails.STORIES),
                Rails.topics(recent, contents.edition(), null),
                Rails.shortened(outlets),
                listing.years());
    }

    /** "214 articles from 31 sources since January 2021.", "One article from one source." */
    private static String summary(List<Article> articles, int outlets) {
        StringBuilder summary = new StringBuilder(Numbers.sentence(Numbers.inWords(articles.size(), "article")));
        if (outlets > 0) {
            summary.append(" from ").append(Numbers.inWords(outlets, "source"));
        }
        Tally tally = Tally.of(articles);
        if (!tally.isEmpty() && articles.size() > 1) {
            YearMonth first = YearMonth.from(tally.first());
            summary.append(first.equals(YearMonth.from(tally.last())) ? ", " : " since ")
                    .append(Dates.of(first));
        }
        return summary.append('.').toString();
    }
}
