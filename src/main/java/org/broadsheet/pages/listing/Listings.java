package org.broadsheet.pages.listing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.wording.Dates;

/** All long lists of the site. */
public final class Listings {

    public static final Link ARCHIVE = new Link("Archive", Addresses.ARCHIVE);
    private static final Link OUTLETS = new Link("Sources", Addresses.OUTLETS);
    private static final Link SECTIONS = new Link("Sections", Addresses.SECTIONS);
    public static final Link STORIES = new Link("Stories", Addresses.STORIES);
    private static final Link TOPICS = new Link("Topics", Addresses.TOPICS);

    private Listings() {}

    /** All sections, and last the articles without one. */
    public static List<Shelf> sections(Contents contents) {
        Shelf other = contents.shelves().other();
        if (other == null) {
            return contents.shelves().sections();
        }
        List<Shelf> all = new ArrayList<>(contents.shelves().sections());
        all.add(other);
        return all;
    }

    /** The articles of a section, newest first. */
    public static Listing section(Shelf shelf) {
        return Listing.of(
                        shelf.name(), Addresses.section(shelf.slug()), SECTIONS, shelf.articles(), TimeCut.Level.MONTH)
                .inSection(shelf.slug());
    }

    /** The articles of an outlet, newest first. */
    public static Listing outlet(Shelf shelf) {
        return Listing.of(shelf.name(), Addresses.outlet(shelf.slug()), OUTLETS, shelf.articles(), TimeCut.Level.MONTH);
    }

    /** Topics are many, so that their periods are longer. */
    public static Listing topic(Topic topic) {
        return Listing.of(topic.name(), topic.page(), TOPICS, topic.articles(), TimeCut.Level.YEAR);
    }

    /** All articles of a story that is too long for one page, newest first. */
    public static Listing story(Story story) {
        List<Article> newestFirst = new ArrayList<>(story.articles());
        newestFirst.sort(Article.NEWEST_FIRST);
        return Listing.whole(story.title(), story.page(), STORIES, newestFirst, TimeCut.Level.MONTH);
    }

    /** All articles of a day, on one page unless they are very many. */
    public static Listing day(Day day) {
        LocalDate date = day.date();
        return Listing.whole(
                Dates.of(date), Addresses.day(date), month(YearMonth.from(date)), day.articles(), TimeCut.Level.HOUR);
    }

    /** The way to the page of {@code month}. */
    public static Link month(YearMonth month) {
        return new Link(Dates.of(month), Addresses.month(month));
    }

    /** The articles that give no date at all. */
    public static Listing undated(Contents contents) {
        return Listing.of(
                "Undated", Addresses.UNDATED, ARCHIVE, contents.shelves().undated(), TimeCut.Level.MONTH);
    }

    /** The articles that give a month and no day. */
    public static NavigableMap<YearMonth, Listing> dayless(Contents contents) {
        NavigableMap<YearMonth, List<Article>> months = new TreeMap<>();
        for (Article article : contents.edition().articles()) {
            Published published = article.published();
            if (published != null && published.precision() == Precision.MONTH) {
                months.computeIfAbsent(YearMonth.from(published.local()), month -> new ArrayList<>())
                        .add(article);
            }
        }
        NavigableMap<YearMonth, Listing> listings = new TreeMap<>();
        months.forEach((month, articles) -> listings.put(
                month, Listing.of(Dates.of(month), Addresses.month(month), ARCHIVE, articles, TimeCut.Level.MONTH)));
        return listings;
    }

    /** The articles that give a year and no month. */
    public static NavigableMap<Integer, Listing> monthless(Contents contents) {
        NavigableMap<Integer, List<Article>> years = new TreeMap<>();
        for (Article article : contents.edition().articles()) {
            Published published = article.published();
            if (published != null && published.precision() == Precision.YEAR) {
                years.computeIfAbsent(published.local().getYear(), year -> new ArrayList<>())
                        .add(article);
            }
        }
        NavigableMap<Integer, Listing> listings = new TreeMap<>();
        years.forEach((year, articles) -> listings.put(
                year,
                Listing.of(Integer.toString(year), Addresses.year(year), ARCHIVE, articles, TimeCut.Level.MONTH)));
        return listings;
    }

    static Stream<Listing> all(Contents contents) {
        return Stream.of(
                        sections(contents).stream().map(Listings::section),
                        contents.shelves().outlets().stream().map(Listings::outlet),
                        contents.edition().topics().stream().map(Listings::topic),
                        contents.edition().stories().stream()
                                .filter(story -> story.articles().size() > TimeCut.MOST)
                                .map(Listings::story),
                        contents.shelves().days().stream()
                                .filter(day -> day.size() > TimeCut.MOST)
                                .map(Listings::day),
                        dayless(contents).values().stream(),
                        monthless(contents).values().stream(),
                        Stream.of(undated(contents)))
                .flatMap(listings -> listings);
    }
}
