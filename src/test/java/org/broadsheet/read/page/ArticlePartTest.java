package org.broadsheet.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePartTest {

    private static final String FIRST =
            "The ferry reached the island at noon on Friday, the harbour office said, a day late, with one engine only.";
    private static final String SECOND =
            "Nobody was hurt, and the next one sails on Monday, when the storm is expected to be over, the office said.";
    private static final String THIRD =
            "It had left in the morning, as it has for forty years, with nine people on board.";

    private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private static final String LINKS =
            "<ul><li><a href=/a>Cranes are painted</a><li><a href=/b>Council counts</a></ul>";

    private static ReadArticle read(String body) {
        return Desk.read("ferry.html", "<html><head><title>Ferry back</title></head><body>" + body + "</body></html>");
    }

    private static String text(String body) {
        return read(body).body().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=top>%2$s</div><div id=x>%1$s</div><div class=right>%2$s<p>Short.</p></div>",
                "<div class=story>%1$s<div class='related-stories'><p>Ferries, cranes, and quays, and more of them.</p>%2$s</div></div>",
                "<div><div>%1$s</div><div class=comments><p>I saw it, too, said Jo, and nobody, not one, was there.</p></div></div>",
                "<div><div>%1$s%2$s</div></div>",
                "<div>%1$s<div class=jp-relatedposts><b>Related</b><p>%2$s<i>In “Quays”</i></p></div></div>",
                "<form action=/all><div>%2$s</div><div>%1$s</div></form>",
                "<table><tr><td>%2$s</td><td>%1$s</td></tr></table>"
            })
    void where_the_page_does_not_mark_it_it_is_where_most_of_the_running_text_is(String page) {
        assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, text(page.formatted(ARTICLE, LINKS)));
    }

    @Test
    void text_may_stand_in_no_paragraphs() {
        String text = text("<div>" + LINKS + "</div><div><span>" + FIRST + "<br><br>" + SECOND + "</span></div>");
        assertTrue(text.startsWith(FIRST) && text.endsWith(SECOND), text);
    }

    @Test
    void parts_of_one_style_are_one_text_though_each_has_a_table_of_its_own() {
        String part = "<table><tr><td><table><tr><td class=%s>%s</td></tr></table></td></tr></table>";
        String page = part.formatted("text", "<p>" + FIRST + "</p><p>" + SECOND + "</p>")
                + part.formatted("button", LINKS)
                + part.formatted("%s", "<p>" + THIRD + "</p>");
        assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, text(page.formatted("text")));
        assertEquals(FIRST + "\n\n" + SECOND, text(page.formatted("other")));
    }

    @Test
    void what_pages_show_around_a_text_and_amid_it_is_none_of_it_whatever_element_it_is_in() {
        String text = text("<div><p>Share</p><div>Listen</div><p>" + FIRST + "</p><p>Advertisement</p><p>" + SECOND
                + "</p><div>View image in fullscreen</div><p>" + THIRD
                + "</p><h4>Share this:</h4><p>Facebook</p></div>");
        assertEquals(FIRST + "\n\n" + SECOND + "\n\n" + THIRD, text);
        String whole = text("<div><p>" + FIRST + "</p><div>Share<p>" + SECOND + "</p></div></div>");
        assertEquals(FIRST + "\n\nShare\n\n" + SECOND, whole);
    }

    @Test
    void its_first_paragraphs_may_have_places_of_their_own() {
        String page = "<div id=main><div class=lead><p>" + FIRST + "</p></div>" + LINKS + "<div class=body><p>" + SECOND
                + "</p><p>" + THIRD + "</p><p>" + SECOND + "</p></div></div>";
        assertTrue(text(page).startsWith(FIRST), text(page));
        assertFalse(text(page).contains("Cranes"), text(page));
    }

    @Test
    void its_byline_and_day_may_stand_between_the_headline_and_the_text() {
        ReadArticle read =
                read("<p>1 May 2020</p><h1>Ferry back</h1><div><span>By Ada Moor</span><p>15 September 2026</p></div>"
                        + "<div>" + ARTICLE + "</div>");
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(
                "2026-09-15",
                Objects.requireNonNull(read.article().published()).day().toString());
        assertTrue(read.body().text().startsWith(FIRST), read.body().text());
    }

    @Test
    void a_page_of_links_keeps_them() {
        assertTrue(text(LINKS).contains("Cranes"), text(LINKS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div class=share>", "<span>The ferry is back at the old quay. ", "<p>", "<a href=/a>", "<form>"
            })
    void what_is_within_itself_takes_no_time(String element) {
        String page = element.repeat(100_000) + ARTICLE;
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new ArticlePart(Jsoup.parse(page).body()).html());
    }
}
