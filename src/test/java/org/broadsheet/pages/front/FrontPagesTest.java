package org.broadsheet.pages.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Picture;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.front.FrontPage.Lead;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class FrontPagesTest {

    private static final Picture QUAY = new Picture("pictures/a.png", false, "a.png", "A quay", null, null, 1200, 800);

    /** Three key points, none of them in the text. */
    private static final Analysis POINTS = new Analysis(
            IntStream.range(0, 3)
                    .mapToObj(n -> new KeyPoint(n, 20 * n, 20 * n + 18, "Point " + n + " is made here."))
                    .toList(),
            List.of(),
            List.of(),
            "");

    @Test
    void a_lead_without_a_picture_shows_how_it_begins_beside_its_points() {
        Lead lead = lead(Invented.article("Lead"), 3);
        assertEquals(3, lead.points().size());
        assertEquals(2, lead.also().size());
        assertEquals(List.of("Lead happened."), lead.opening());
    }

    @Test
    void an_opening_that_holds_a_point_stands_alone() {
        Lead lead = lead(Invented.article("Lead"), 1, "Point 1 is made here.");
        assertEquals(List.of("Point 1 is made here."), lead.opening());
        assertEquals(List.of(), lead.points());
    }

    @Test
    void an_opening_that_holds_a_point_gives_way_to_them_beside_other_reports() {
        Lead lead = lead(Invented.article("Lead"), 2, "Point 1 is made here.");
        assertEquals(List.of(), lead.opening());
        assertEquals(3, lead.points().size());
    }

    @Test
    void a_lead_with_picture_and_points_leaves_no_room() {
        assertTrue(lead(Invented.article("Lead").picture(QUAY), 3).opening().isEmpty());
    }

    @Test
    void three_reports_of_others_leave_room_for_one_paragraph() {
        String two = "One thing happened.</p><p>Another happened.";
        assertEquals(2, lead(Invented.article("Lead"), 3, two).opening().size());
        assertEquals(1, lead(Invented.article("Lead"), 4, two).opening().size());
    }

    @Test
    void a_block_of_a_source_names_it_once_and_leads_to_it() {
        List<Article> articles = IntStream.range(0, 40)
                .mapToObj(n -> Invented.article("News " + n)
                        .on("2024-05-14")
                        .by("Outlet " + n % 2)
                        .made())
                .toList();
        FrontPage page = (FrontPage) new FrontPages()
                .pages(Invented.contents(articles))
                .findFirst()
                .orElseThrow()
                .page()
                .get();
        FrontPage.Block block = page.rows().get(0).blocks().get(0);
        assertTrue(block.source());
        assertEquals("sources/outlet-0.html", block.page());
        assertEquals("", block.lead().outlet());
        assertTrue(block.heads().stream().allMatch(head -> head.outlet().isEmpty()));
    }

    /** The lead of a page of thirty articles, its story told by {@code outlets}. */
    private static Lead lead(Invented invented, int outlets) {
        return lead(invented, outlets, "Lead happened.");
    }

    /** @param text the text of every article */
    private static Lead lead(Invented invented, int outlets, String text) {
        Article first =
                invented.on("2024-05-14T12:00").in("World").by("Outlet 0").made();
        List<Article> told = IntStream.range(0, outlets)
                .mapToObj(n -> n == 0
                        ? first
                        : Invented.article("Told " + n)
                                .on("2024-05-14T11:00")
                                .in("World")
                                .by("Outlet " + n)
                                .made())
                .toList();
        Story story = Invented.story("s", told.toArray(Article[]::new));
        List<Article> others = Invented.articles(30, "2024-05-14", "Sport");
        Contents plain =
                Invented.contents(Stream.concat(told.stream(), others.stream()).toList(), story);
        Contents pointed = new Contents(
                plain.publication(),
                plain.edition(),
                new InventedTexts(article -> new Body("<p>" + text + "</p>", text)),
                article -> POINTS,
                0,
                true);
        FrontPage page = (FrontPage)
                new FrontPages().pages(pointed).findFirst().orElseThrow().page().get();
        Lead lead = page.lead();
        assertNotNull(lead);
        assertEquals("Lead", lead.teaser().title());
        return lead;
    }
}
