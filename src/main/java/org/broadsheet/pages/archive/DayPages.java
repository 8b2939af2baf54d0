package org.broadsheet.pages.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Section;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Rails;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.listing.ListedDay;
import org.broadsheet.pages.listing.Listing;
import org.broadsheet.pages.listing.Listings;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.Inventory;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.plan.Shelf;
import org.broadsheet.pages.plan.Shelves;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;

/** A page for every day with articles. */
public final class DayPages implements PageKind {

    @Override
    public String template() {
        return "day";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Day> days = contents.shelves().days();
        String sections = Inventory.of(
                Listings.sections(contents).stream().map(Shelf::name).toList());
        return IntStream.range(0, days.size())
                .mapToObj(i -> new PlannedPage(
                        Addresses.day(days.get(i).date()),
                        template(),
                        () -> page(days, i, contents),
                        () -> madeOf(days, i, sections, contents)));
    }

    private static String madeOf(List<Day> days, int place, String sections, Contents contents) {
        Ingredients ingredients = contents.ingredients()
                .add(sections)
                .add(contents.shelves().latest())
                .list(days.get(place).articles());
        Rows.around(days, place, Rows.NEIGHBOURS).forEach(day -> ingredients.add(day.date()));
        return ingredients.told();
    }

    private static DayPage page(List<Day> days, int place, Contents contents) {
        Day day = days.get(place);
        LocalDate date = day.date();
        Listing listing = Listings.day(day);
        List<Counted> outlets = Rails.allOutlets(day.articles());
        return new DayPage(
                listing.landing(),
                Dates.withWeekday(date),
                List.of(Listings.ARCHIVE, Listings.month(YearMonth.from(date))),
                date.toString(),
                Numbers.sentence(Numbers.inWords(day.size(), "article"))
                        + (outlets.isEmpty() ? "." : " from " + Numbers.inWords(outlets.size(), "source") + "."),
                Addresses.edition(date),
                listing.slices().isEmpty() ? bySection(day, contents) : listing.landingDays(contents),
                listing.landingRow(),
                Rows.of(
                        days,
                        place,
                        other -> Dates.inYear(other.date())
                                + (other.date().getYear() == date.getYear()
                                        ? ""
                                        : " " + other.date().getYear()),
                        other -> Addresses.day(other.date())),
                Rails.stories(day.articles(), contents.edition(), Rails.STORIES),
                Rails.shortened(outlets));
    }

    /** Sections in the order of the newspaper, those without one last. */
    private static List<ListedDay> bySection(Day day, Contents contents) {
        Map<String, List<Article>> bySlug = new LinkedHashMap<>();
        for (Article article : day.articles()) {
            Section section = article.section();
            bySlug.computeIfAbsent(section == null ? Shelves.OTHER : section.slug(), slug -> new ArrayList<>())
                    .add(article);
        }
        List<ListedDay> groups = new ArrayList<>();
        if (bySlug.size() == 1 && bySlug.containsKey(Shelves.OTHER)) {
            return ListedDay.of(day.articles(), day.size(), contents);
        }
        for (Shelf shelf : Listings.sections(contents)) {
            List<Article> articles = bySlug.get(shelf.slug());
            if (articles != null) {
                groups.add(new ListedDay(
                        shelf.name(),
                        "",
                        Numbers.of(articles.size(), "article"),
                        contents.teasers().of(articles, day.date())));
            }
        }
        return groups;
    }
}
