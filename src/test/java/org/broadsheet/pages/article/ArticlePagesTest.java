package org.broadsheet.pages.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.keypoint.KeyPoint;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Picture;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.RelatedArticles;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.article.ArticlePage.Timeline;
import org.broadsheet.pages.furniture.Link;
import org.broadsheet.pages.furniture.Original;
import org.broadsheet.pages.plan.Addresses;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class ArticlePagesTest {

    private static final String TEXT = "One is here. Two is there.";
    private static final String HTML = "<p>One is here. Two is there. Three is far.</p>\n";

    @Test
    void without_a_summary_the_first_paragraph_leads() {
        ArticlePage page = page(Invented.article("Bare").made(), HTML);
        assertEquals("", page.standfirst());
        assertTrue(page.html().startsWith("<p class=\"lede\">"), page.html());
        assertEquals(TEXT, page.description());
        assertEquals("Undated", page.byline().date());
        assertNull(page.byline().outlet());
        assertNull(page.timeline());
        assertNull(page.earlier());
        assertEquals(List.of(new Link("Undated", Addresses.UNDATED)), page.crumbs());
    }

    @Test
    void with_a_summary_there_is_a_standfirst_and_no_lede() {
        ArticlePage page = page(Invented.article("Full").summary("A summary.").made(), HTML);
        assertEquals("A summary.", page.standfirst());
        assertTrue(page.html().startsWith("<p>"), page.html());
    }

    @Test
    void a_picture_is_left_out_where_the_text_shows_it_and_not_where_its_address_begins_another() {
        Picture picture = new Picture("https://img.example/a", true, null, "", null, null, 0, 0);
        Article article = Invented.article("Pictured").picture(picture).made();
        assertNull(page(article, HTML + "<p><img src=\"https://img.example/a\" alt=\"\"></p>")
                .picture());
        assertNotNull(page(article, HTML + "<p><a href=\"https://img.example/album\">Album</a></p>")
                .picture());
    }

    @Test
    void an_article_without_text_says_so_and_not_how_long_it_takes() {
        assertEquals(
                "No text saved",
                page(Invented.article("Empty").words(0).made(), "").byline().length());
        assertEquals(
                "1 minute, 1 word",
                page(Invented.article("Word").words(1).made(), HTML).byline().length());
    }

    @Test
    void pictures_of_the_text_are_found_from_where_the_page_stands() {
        Article article = Invented.article("Deep").on("2024-05-14").made();
        String html = page(article, "<figure><img src=\"root:pictures/a.png\" alt=\"root: a tree\"></figure>")
                .html();
        assertEquals("<figure><img src=\"../../../pictures/a.png\" alt=\"root: a tree\"></figure>", html);
    }

    @Test
    void a_picture_that_the_text_shows_is_not_shown_twice() {
        Picture picture = new Picture("pictures/a.png", false, "a.png", "", null, null, 0, 0);
        Article article = Invented.article("Shown").picture(picture).made();
        assertNull(page(article, "<figure><img src=\"root:pictures/a.png\" alt=\"\"></figure>")
                .photo());
        assertNotNull(page(article, HTML).photo());
    }

    @Test
    void a_picture_of_another_host_is_a_link() {
        Picture picture = new Picture("https://a.example/b.jpg", true, null, "A quay", null, null, 0, 0);
        ArticlePage page = page(Invented.article("Far").picture(picture).made(), HTML);
        assertNull(page.photo());
        assertNotNull(page.picture());
        assertEquals("A quay", page.picture().outlet());
        assertEquals("https://a.example/b.jpg", page.picture().address());
    }

    @Test
    void key_points_lead_to_their_place_in_the_text() {
        Article article = Invented.article("Points").made();
        Analysis analysis = new Analysis(
                List.of(
                        new KeyPoint(0, 0, 12, "One is here."),
                        new KeyPoint(1, 13, 26, "Two is there."),
                        new KeyPoint(2, 27, 40, "Three is far.")),
                List.of(),
                List.of(),
                "");
        ArticlePage page = page(article, HTML, analysis);
        assertEquals("s1", page.points().get(1).anchor());
        assertTrue(page.html().contains("id=\"s1\">Two is there.</span>"), page.html());
    }

    @Test
    void neighbours_are_of_the_same_day_else_of_the_nearest_day() {
        Article first = Invented.article("First").on("2024-05-12").made();
        Article morning = Invented.article("Morning").on("2024-05-14T06:00").made();
        Article noon = Invented.article("Noon").on("2024-05-14T12:00").made();
        Contents contents = Invented.contents(List.of(first, morning, noon));
        ArticlePage page = page(contents, morning);
        assertNotNull(page.earlier());
        assertEquals("Earlier: 12 May", page.earlier().label());
        assertEquals("First", page.earlier().teaser().title());
        assertNotNull(page.later());
        assertEquals("Later in this edition", page.later().label());
        assertNull(page(contents, noon).later());
    }

    @Test
    void a_long_story_is_shown_around_the_article() {
        List<Article> articles = new ArrayList<>();
        for (int day = 1; day <= 20; day++) {
            articles.add(Invented.article("Day " + day)
                    .on("2024-05-" + (day < 10 ? "0" : "") + day)
                    .by("Outlet " + day % 3)
                    .made());
        }
        Story story = Invented.story("s", articles.toArray(Article[]::new));
        Contents contents = Invented.contents(articles, story);
        Timeline middle = page(contents, articles.get(9)).timeline();
        assertNotNull(middle);
        assertEquals("3 sources", middle.size());
        assertEquals(List.of("Day 7", "Day 8", "Day 9", "Day 10", "Day 11", "Day 12", "Day 13"), titles(middle));
        assertEquals("All 20 articles, in order", middle.all());
        Timeline end = page(contents, articles.get(19)).timeline();
        assertNotNull(end);
        assertEquals(7, titles(end).size());
        assertEquals("20 May", end.days().get(6).name());
        assertTrue(end.days().get(6).entries().get(0).here());
    }

    @Test
    void of_many_copies_some_are_named_and_the_others_counted() {
        List<Article> copies = Invented.articles(25, "2024-05-14", "News");
        Article original = Invented.article("Original").made();
        List<Article> all = new ArrayList<>(copies);
        all.add(original);
        Contents plain = Invented.contents(all);
        Edition edition = new Edition(
                plain.edition().articles(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(original.id(), copies),
                copies.stream().collect(Collectors.toMap(Article::id, copy -> original)),
                RelatedArticles.NONE,
                Map.of());
        Contents contents = new Contents(plain.publication(), edition, plain.texts(), plain.analyses(), 0, true);
        for (Article article : all) {
            ArticlePage page = page(contents, article);
            assertEquals(20, page.copies().size());
            assertEquals("and 5 more", page.moreCopies());
            assertTrue(page.copies().stream().noneMatch(copy -> copy.page().equals(article.page())), article.title());
        }
    }

    @Test
    void what_is_derived_is_said() {
        Article article =
                Invented.article("Derived").on("2024-05-14").by("Post").made();
        assertTrue(
                Provenance.of(article).contains("The source is taken from the address."),
                Provenance.of(article).toString());
    }

    @Test
    void an_address_may_break_at_every_slash() {
        Original original = Original.of(Invented.article("Parts").made());
        assertEquals(List.of("https://" + original.host(), "/"), original.parts());
    }

    private static List<String> titles(Timeline timeline) {
        return timeline.days().stream()
                .flatMap(day -> day.entries().stream())
                .map(entry -> entry.teaser().title())
                .toList();
    }

    private static ArticlePage page(Article article, String html) {
        return page(article, html, Analysis.EMPTY);
    }

    private static ArticlePage page(Article article, String html, Analysis analysis) {
        Contents plain = Invented.contents(List.of(article));
        return page(
                new Contents(
                        plain.publication(),
                        plain.edition(),
                        new InventedTexts(any -> new Body(html, TEXT)),
                        any -> analysis,
                        0,
                        true),
                article);
    }

    private static ArticlePage page(Contents contents, Article article) {
        return (ArticlePage) new ArticlePages()
                .pages(contents)
                .filter(page -> page.address().equals(article.page()))
                .findFirst()
                .orElseThrow()
                .page()
                .get();
    }
}
