package org.broadsheet.pages.edition;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.edition.EditionPage.Neighbour;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Rows;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Ingredients;
import org.broadsheet.pages.plan.PageKind;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.jspecify.annotations.Nullable;

/** An edition for every day and every week with articles. */
public final class EditionPages implements PageKind {

    @Override
    public String template() {
        return "edition";
    }

    @Override
    public Stream<PlannedPage> pages(Contents contents) {
        List<Day> days = contents.shelves().days();
        List<Week> weeks = weeks(days);
        return Stream.concat(
                IntStream.range(0, days.size())
                        .mapToObj(i -> new PlannedPage(
                                Addresses.edition(days.get(i).date()),
                                template(),
                                () -> day(days, i, contents),
                                () -> madeOfDay(days, i, contents))),
                IntStream.range(0, weeks.size())
                        .mapToObj(i -> new PlannedPage(
                                Addresses.week(weeks.get(i).monday()),
                                template(),
                                () -> week(weeks, i, contents),
                                () -> madeOfWeek(weeks, i, contents))));
    }

    private static String madeOfDay(List<Day> days, int place, Contents contents) {
        Ingredients ingredients =
                contents.ingredients().add(Coverage.exists(weekOf(days, place).articles(), contents.edition()));
        for (Day day : Rows.around(days, place, 1)) {
            ingredients.add(day.date()).list(day.articles());
        }
        return ingredients.told();
    }

    private static String madeOfWeek(List<Week> weeks, int place, Contents contents) {
        Ingredients ingredients = contents.ingredients().list(weeks.get(place).articles());
        Rows.around(weeks, place, 1).forEach(week -> ingredients.add(week.monday()));
        return ingredients.told();
    }

    /**
     * The days of one ISO week.
     *
     * @param days those with articles, newest first
     */
    record Week(LocalDate monday, List<Day> days) {

        /** "Week 20, 2024". */
        String name() {
            return "Week " + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + ", " + year();
        }

        /** The year that the week is counted in. */
        int year() {
            return monday.get(IsoFields.WEEK_BASED_YEAR);
        }

        /** "13 to 19 May 2024". */
        String span() {
            return Dates.span(monday, monday.plusDays(6));
        }

        List<Article> articles() {
            return days.stream().flatMap(day -> day.articles().stream()).toList();
        }
    }

    /** Newest first. */
    static List<Week> weeks(List<Day> days) {
        NavigableMap<LocalDate, List<Day>> weeks = new TreeMap<>();
        for (Day day : days) {
            weeks.computeIfAbsent(monday(day.date()), date -> new ArrayList<>()).add(day);
        }
        List<Week> newestFirst = new ArrayList<>();
        weeks.descendingMap().forEach((monday, ofWeek) -> newestFirst.add(new Week(monday, ofWeek)));
        return newestFirst;
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static EditionPage day(List<Day> days, int place, Contents contents) {
        Day day = days.get(place);
        LocalDate date = day.date();
        Bulletin bulletin = Bulletin.ofDay(day, contents);
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                day.size() == 1 ? "The page of the day" : "All " + Numbers.of(day.size(), "article") + " of the day",
                Addresses.day(date)));
        links.add(new Link("The week in one edition", Addresses.week(date)));
        if (Coverage.exists(weekOf(days, place).articles(), contents.edition())) {
            links.add(new Link("Who covered what this week", Addresses.coverage(date)));
        }
        return bulletin.page(
                Addresses.edition(date),
                Dates.withWeekday(date),
                "The edition of the day",
                List.of(),
                links,
                place == days.size() - 1 ? null : neighbour(days.get(place + 1), date, contents),
                place == 0 ? null : neighbour(days.get(place - 1), date, contents));
    }

    /** The week around the day at {@code place}, found without looking at the other weeks. */
    private static Week weekOf(List<Day> days, int place) {
        LocalDate monday = monday(days.get(place).date());
        int from = place;
        while (from > 0 && monday(days.get(from - 1).date()).equals(monday)) {
            from--;
        }
        int to = place + 1;
        while (to < days.size() && monday(days.get(to).date()).equals(monday)) {
            to++;
        }
        return new Week(monday, days.subList(from, to));
    }

    private static EditionPage week(List<Week> weeks, int place, Contents contents) {
        Week week = weeks.get(place);
        List<Link> links = new ArrayList<>();
        if (Coverage.exists(week.articles(), contents.edition())) {
            links.add(new Link("Who covered what this week", Addresses.coverage(week.monday())));
        }
        links.add(new Link("The archive", Addresses.ARCHIVE));
        return Bulletin.ofWeek(week, contents)
                .page(
                        Addresses.week(week.monday()),
                        week.name(),
                        "The week of " + week.span(),
                        DayLine.of(week.days(), contents),
                        links,
                        place == weeks.size() - 1 ? null : neighbour(weeks.get(place + 1)),
                        place == 0 ? null : neighbour(weeks.get(place - 1)));
    }

    private static @Nullable Neighbour neighbour(Day day, LocalDate from, Contents contents) {
        Article lead = Bulletin.lead(day.articles(), contents);
        return new Neighbour(Dates.withWeekdayBeside(from, day.date()), Addresses.edition(day.date()), lead.title());
    }

    private static @Nullable Neighbour neighbour(Week week) {
        return new Neighbour(week.name(), Addresses.week(week.monday()), week.span());
    }
}
