package org.broadsheet.pages.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.edition.CoveragePage.Cell;
import org.broadsheet.pages.edition.CoveragePage.Line;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** A Tuesday. */
    private static final String DAY = "2024-05-14";

    private int made;

    private Article article(String outlet, String date) {
        return Invented.article("Report " + ++made).by(outlet).on(date).made();
    }

    private Article ofNoOutlet() {
        return Invented.article("Report " + ++made).on(DAY).made();
    }

    @Test
    void there_is_nothing_to_compare_without_a_story_that_two_outlets_tell() {
        Article gull = article("Gull", DAY);
        Article again = article("Gull", DAY);
        Article tide = article("Tide", DAY);
        Article other = article("Tide", DAY);
        Article unknown = ofNoOutlet();
        assertNothing(List.of());
        assertNothing(List.of(gull));
        assertNothing(List.of(gull, tide));
        assertNothing(List.of(gull, again), Invented.story("s", gull, again));
        assertNothing(List.of(gull, unknown), Invented.story("s", gull, unknown));
        assertNothing(List.of(gull, tide), Invented.story("s", gull, again), Invented.story("t", tide, other));
        assertNothing(List.of(gull, again), Invented.story("s", gull, again, tide));

        Contents contents = Invented.contents(List.of(), Invented.story("s", gull, again, tide));
        assertTrue(Coverage.exists(List.of(gull, again, tide), contents.edition()));
        assertEquals(1, of(List.of(gull, again, tide), contents).stories().size());
    }

    private static void assertNothing(List<Article> articles, Story... stories) {
        Contents contents = Invented.contents(articles, stories);
        assertFalse(Coverage.exists(articles, contents.edition()));
        assertEquals(new Coverage(List.of(), List.of()), of(articles, contents));
    }

    @Test
    void stories_of_most_outlets_and_outlets_of_most_stories_come_first_and_ties_go_by_the_alphabet() {
        Story two = Invented.story("b", article("Wave", DAY), article("Gull", DAY));
        Story twoAsWell = Invented.story("a", article("Tide", DAY), article("Wave", DAY), article("Wave", DAY));
        Story three = Invented.story("c", article("Wave", DAY), article("Tide", DAY), article("Ebb", DAY));
        Story one = Invented.story("d", article("Ebb", DAY), article("Ebb", DAY));
        Coverage coverage = of(two, twoAsWell, three, one);
        assertEquals(
                List.of("c", "a", "b"),
                coverage.stories().stream().map(told -> told.story().id()).toList());
        assertEquals(
                List.of("Wave", "Tide", "Ebb", "Gull"),
                coverage.outlets().stream().map(Outlet::name).toList());
    }

    @Test
    void a_table_has_forty_rows_and_twelve_columns_at_most_and_counts_the_other_columns() {
        List<Story> stories = new ArrayList<>();
        for (int i = 10; i < 51; i++) {
            stories.add(Invented.story("s" + i, article("Gull", DAY), article("Tide", DAY)));
        }
        Article[] reports = new Article[14];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = article("Outlet " + (char) ('A' + i), DAY);
        }
        stories.add(Invented.story("all", reports));
        Contents contents = contents(stories.toArray(Story[]::new));
        Coverage coverage = of(contents.edition().articles(), contents);
        assertEquals(40, coverage.stories().size());
        assertEquals("all", coverage.stories().get(0).story().id());
        assertEquals("s48", coverage.stories().get(39).story().id());
        assertEquals(12, coverage.outlets().size());
        assertEquals("Tide", coverage.outlets().get(1).name());
        assertEquals("Outlet J", coverage.outlets().get(11).name());
        List<Line> lines = coverage.lines(contents);
        assertEquals(12, lines.get(0).cells().size());
        assertEquals("and four other sources", lines.get(0).others());
        assertEquals("", lines.get(1).others());
    }

    @Test
    void a_field_gives_the_first_article_of_an_outlet_and_says_how_many_more_there_are() {
        Article first = article("Tide", "2024-05-14T07:40");
        Article day = article("Gull", "2024-05-15");
        Article later = article("Gull", "2024-05-16T09:00");
        Article last = article("Gull", "2024-05-17");
        Story story = Invented.story("s", last, first, later, day);
        Article ebb = article("Ebb", DAY);
        Article once = article("Gull", DAY);
        Contents contents = contents(story, Invented.story("t", once, ebb));
        List<Line> lines = of(contents.edition().articles(), contents).lines(contents);
        assertEquals(
                List.of(
                        new Cell(day.page(), "2024-05-15", "Wed", "and 2 more", false),
                        Cell.NONE,
                        new Cell(first.page(), "2024-05-14T07:40", "Tue 07:40", "", true)),
                lines.get(0).cells());
        assertEquals("Story s", lines.get(0).title());
        assertEquals("stories/s.html", lines.get(0).page());
        assertEquals(
                List.of(
                        new Cell(once.page(), DAY, "Tue", "", false),
                        new Cell(ebb.page(), DAY, "Tue", "", false),
                        Cell.NONE),
                lines.get(1).cells(),
                "of one day without a time, nobody was first");
    }

    @Test
    void nobody_is_first_in_a_week_when_the_story_broke_before_it() {
        Article before = article("Gull", "2024-05-10");
        Article monday = article("Tide", "2024-05-13");
        Article tuesday = article("Gull", DAY);
        Contents contents = contents(Invented.story("s", before, monday, tuesday));
        List<Cell> cells =
                of(List.of(tuesday, monday), contents).lines(contents).get(0).cells();
        assertEquals(
                List.of(tuesday.page(), monday.page()),
                cells.stream().map(Cell::page).toList());
        assertEquals(List.of(false, false), cells.stream().map(Cell::first).toList());
    }

    @Test
    void every_week_in_which_outlets_shared_a_story_has_a_page_and_leads_to_the_one_before_and_after() {
        Article early = article("Gull", "2024-05-03");
        Article late = article("Tide", "2024-05-14");
        Contents contents = contents(
                Invented.story("a", article("Gull", "2024-04-30"), article("Tide", "2024-05-01")),
                Invented.story("b", early, late),
                Invented.story("c", article("Gull", "2024-05-07"), article("Gull", "2024-05-08")),
                Invented.story("d", article("Gull", "2024-05-19"), article("Tide", "2024-05-13")));
        List<CoveragePage> pages = new CoveragePages()
                .pages(contents)
                .map(page -> (CoveragePage) page.page().get())
                .toList();
        assertEquals(
                List.of("Who covered what, week 20, 2024", "Who covered what, week 18, 2024"),
                pages.stream().map(CoveragePage::title).toList());
        CoveragePage newer = pages.get(0);
        assertEquals(Addresses.coverage(Invented.day("2024-05-13")), newer.address());
        assertEquals("13 to 19 May 2024", newer.span());
        assertTrue(newer.summary().startsWith("One story that at least two sources reported."), newer.summary());
        assertEquals(List.of("Story d"), newer.rows().stream().map(Line::title).toList());
        assertEquals(
                List.of("Story a"),
                pages.get(1).rows().stream().map(Line::title).toList());
        assertEquals("", newer.row().newer());
        assertEquals(pages.get(1).address(), newer.row().older());
        assertEquals(newer.address(), pages.get(1).row().newer());
    }

    @Test
    void without_articles_there_is_no_page() {
        assertEquals(0, new CoveragePages().pages(Invented.contents(List.of())).count());
    }

    private static Contents contents(Story... stories) {
        return Invented.contents(
                List.of(stories).stream()
                        .flatMap(story -> story.articles().stream())
                        .toList(),
                stories);
    }

    private static Coverage of(Story... stories) {
        Contents contents = contents(stories);
        return of(contents.edition().articles(), contents);
    }

    private static Coverage of(List<Article> newestFirst, Contents contents) {
        return Coverage.of(newestFirst, contents.edition());
    }
}
