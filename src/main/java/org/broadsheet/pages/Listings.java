package org.broadsheet.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;

/** All long lists of the site. */
final class Listings {

    private static final Link SECTIONS = new Link("Sections", Addresses.SECTIONS);
    private static final Link OUTLETS = new Link("Sources", Addresses.OUTLETS);
    private static final Link STORIES = new Link("Stories", Addresses.STORIES);
    private static final Link TOPICS = new Link("Topics", Addresses.TOPICS);
    private static final Link ARCHIVE = new Link("Archive", Addresses.ARCHIVE);

    private Listings() {}

    /** All sections, and last the articles without one. */
    static List<Shelf> sections(Contents contents) {
        Shelf other = contents.shelves().other();
        if (other == null) {
            return contents.shelves().sections();
        }
        List<Shelf> all = new ArrayList<>(contents.shelves().sections());
        all.add(other);
        return all;
    }

    static Listing section(Shelf shelf) {
        return Listing.of(
                shelf.name(),
                Addresses.section(shelf.slug()),
                SECTIONS,
                shelf.slug(),
                shelf.articles(),
                Cut.Level.MONTH);
    }

    static Listing outlet(Shelf shelf) {
        return Listing.of(shelf.name(), Addresses.outlet(shelf.slug()), OUTLETS, "", shelf.articles(), Cut.Level.MONTH);
    }

    /** Topics are many, so that their periods are longer. */
    static Listing topic(Topic topic) {
        return Listing.of(topic.name(), topic.page(), TOPICS, "", topic.articles(), Cut.Level.YEAR);
    }

    static Listing undated(Contents contents) {
        return Listing.of(
                "Undated", Addresses.UNDATED, ARCHIVE, "", contents.shelves().undated(), Cut.Level.MONTH);
    }

    /** All articles of a story that is too long for one page, newest first. */
    static Listing story(Story story) {
        List<Article> newestFirst = new ArrayList<>(story.articles());
        newestFirst.sort(Article.NEWEST_FIRST);
        return Listing.of(story.title(), story.page(), STORIES, "", newestFirst, Cut.Level.MONTH);
    }

    static Stream<Listing> all(Contents contents) {
        return Stream.of(
                        sections(contents).stream().map(Listings::section),
                        contents.shelves().outlets().stream().map(Listings::outlet),
                        contents.edition().topics().stream().map(Listings::topic),
                        contents.edition().stories().stream()
                                .filter(story -> story.articles().size() > Cut.MOST)
                                .map(Listings::story),
                        Stream.of(undated(contents)))
                .flatMap(listings -> listings);
    }
}
