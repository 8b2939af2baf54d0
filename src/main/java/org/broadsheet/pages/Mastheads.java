package org.broadsheet.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Publication;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Letters;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.pages.wording.Tongue;

/** Makes the masthead: menus show only what there is. */
final class Mastheads {

    private static final int SECTIONS = 12;
    private static final int EDITIONS = 4;

    /** Sections named in the navigation row; the rest stand in the panel beneath it. */
    private static final int IN_ROW = 8;

    /** Letters of their names: as many as fit in one line where the row first shows, at 48rem. */
    private static final int LETTERS = 58;

    /** The order of the parts of a newspaper; it does not change with the number of articles. Others follow by name. */
    private static final List<String> PARTS = List.of(
            "world",
            "politics",
            "business",
            "climate",
            "science",
            "technology",
            "health",
            "culture",
            "sport",
            "opinion");

    private static final Comparator<Shelf> IN_PAPER = Comparator.<Shelf>comparingInt(
                    shelf -> PARTS.contains(shelf.slug()) ? PARTS.indexOf(shelf.slug()) : PARTS.size())
            .thenComparing(shelf -> Letters.sorting(shelf.name()))
            .thenComparing(Shelf::name);

    private static final Comparator<Shelf> NAMED_FIRST =
            Comparator.<Shelf>comparingInt(shelf -> -about(shelf.size())).thenComparing(IN_PAPER);

    private Mastheads() {}

    /**
     * The three leading bits of a number. Were sections that are about as large ordered by the article, one more would change
     * the navigation, and with it every page, time and again.
     */
    private static int about(int size) {
        int drop = Math.max(0, 29 - Integer.numberOfLeadingZeros(size));
        return size >> drop << drop;
    }

    static Masthead of(Contents contents) {
        Publication publication = contents.publication();
        Shelves shelves = contents.shelves();
        LocalDate latest = shelves.latest();
        int articles = contents.edition().articles().size();
        return new Masthead(
                publication.title(),
                publication.tagline() == null ? "" : publication.tagline(),
                Tongue.lang(publication.language()),
                Tongue.direction(publication.language()),
                publication.baseUrl() == null ? "" : publication.baseUrl(),
                publication.remotePictures(),
                latest == null ? "" : Dates.withWeekday(latest),
                articles,
                contents.edition().articles().stream().anyMatch(Mastheads::isByKnownHost),
                inPaper(named(shelves)),
                inPaper(articles < Masthead.FEW ? named(shelves) : row(named(shelves))),
                indexes(contents),
                editions(shelves),
                contents.search(),
                summary(contents));
    }

    private static boolean isByKnownHost(Article article) {
        return article.outlet() != null && article.outlet().host() != null;
    }

    /** The sections that menus name, those first that come first to a place. */
    private static List<Shelf> named(Shelves shelves) {
        return shelves.sections().stream().sorted(NAMED_FIRST).limit(SECTIONS).toList();
    }

    /** The first of {@code named} that fit in a line. */
    private static List<Shelf> row(List<Shelf> named) {
        List<Shelf> row = new ArrayList<>();
        int letters = 0;
        for (Shelf shelf : named) {
            int length = Masthead.letters(shelf.name());
            if (row.size() < IN_ROW && letters + length <= LETTERS) {
                row.add(shelf);
                letters += length;
            }
        }
        return row;
    }

    private static List<Counted> inPaper(List<Shelf> sections) {
        return sections.stream()
                .sorted(IN_PAPER)
                .map(shelf -> new Counted(shelf.name(), shelf.slug(), Addresses.section(shelf.slug()), shelf.size()))
                .toList();
    }

    private static List<Counted> indexes(Contents contents) {
        List<Counted> indexes = new ArrayList<>();
        add(indexes, "Stories", Addresses.STORIES, contents.edition().stories().size());
        add(indexes, "Topics", Addresses.TOPICS, contents.edition().topics().size());
        add(indexes, "Sources", Addresses.OUTLETS, contents.shelves().outlets().size());
        if (contents.shelves().sections().size() > 1) {
            add(
                    indexes,
                    "Sections",
                    Addresses.SECTIONS,
                    Listings.sections(contents).size());
        }
        indexes.add(new Counted("Archive", "", Addresses.ARCHIVE, 0));
        return indexes;
    }

    private static void add(List<Counted> to, String name, String page, int count) {
        if (count > 0) {
            to.add(new Counted(name, "", page, count));
        }
    }

    private static List<Counted> editions(Shelves shelves) {
        LocalDate latest = shelves.latest();
        return latest == null
                ? List.of()
                : shelves.days().stream()
                        .limit(EDITIONS)
                        .map(day -> new Counted(
                                Dates.withWeekdayBeside(latest, day.date()),
                                "",
                                Addresses.edition(day.date()),
                                day.size()))
                        .toList();
    }

    private static String summary(Contents contents) {
        int outlets = contents.shelves().outlets().size();
        int articles = contents.edition().articles().size();
        String line = articles == 1 ? "One article" : Numbers.of(articles, "article");
        if (outlets > 0) {
            line += " from " + (articles == 1 ? "one source" : Numbers.of(outlets, "source"));
        }
        List<Day> days = contents.shelves().days();
        if (!days.isEmpty()) {
            line += ", "
                    + Dates.span(days.get(days.size() - 1).date(), days.get(0).date());
        }
        return line + ".";
    }
}
