package org.broadsheet.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class MastheadTest {

    @Test
    void the_row_names_eight_sections() {
        assertEquals(
                List.of("A", "B", "C", "D", "E", "F", "G", "H"), row(1, "A", "B", "C", "D", "E", "F", "G", "H", "I"));
    }

    @Test
    void the_row_names_the_largest_sections_in_the_order_of_a_newspaper() {
        List<Article> articles = new ArrayList<>(Invented.articles(1, "2024-05-14", "World"));
        articles.addAll(Invented.articles(3, "2024-05-14", "Zoo"));
        for (String name : List.of("A", "B", "C", "D", "E", "F", "G")) {
            articles.addAll(Invented.articles(1, "2024-05-14", name));
        }
        assertEquals(
                List.of("World", "Économie", "Faits", "Wirtschaft"),
                row(3, "Wirtschaft", "Économie", "World", "Faits"));
        assertEquals(List.of("World", "A", "B", "C", "D", "E", "F", "Zoo"), row(articles));
    }

    @Test
    void the_row_leaves_out_names_that_would_break_it() {
        String name = "Aus aller Welt und aus der Nachbarschaft";
        assertEquals(List.of("World", "Sport", name), row(3, "World", name, "Entertainments", "Sport"));
        assertEquals(List.of(), row(9, name + name));
        assertEquals(List.of("新聞"), row(9, "新聞", "報".repeat(28)));
    }

    @Test
    void a_small_site_has_no_other_place_for_its_sections() {
        assertEquals(2, row(3, "A".repeat(50), "B".repeat(50)).size());
    }

    @Test
    void without_sections_the_row_names_the_indexes() {
        List<Article> articles = IntStream.range(0, 40)
                .mapToObj(n -> Invented.article("News " + n).by("Outlet").made())
                .toList();
        assertTrue(Mastheads.of(Invented.contents(articles)).few());
        assertFalse(Mastheads.of(Invented.contents(Invented.articles(40, "2024-05-14", "World")))
                .few());
    }

    @Test
    void one_article_more_changes_no_navigation() {
        List<String> before = sections(20);
        assertEquals(12, before.size());
        assertEquals(before, sections(21));
        assertFalse(before.contains("Part 13"));
        assertTrue(sections(40).contains("Part 13"));
    }

    /** Those named of a site whose thirteenth section has so many articles, and all others twenty. */
    private static List<String> sections(int inLast) {
        List<Article> articles = new ArrayList<>(Invented.articles(inLast, "2024-05-14", "Part 13"));
        for (int i = 1; i < 13; i++) {
            articles.addAll(Invented.articles(20, "2024-05-14", "Part " + (char) ('0' + i / 10) + i % 10));
        }
        return Mastheads.of(Invented.contents(articles)).sections().stream()
                .map(Counted::name)
                .toList();
    }

    /** The navigation row of a site that has so many articles of each section. */
    private static List<String> row(int each, String... sections) {
        return row(Stream.of(sections)
                .flatMap(name -> Invented.articles(each, "2024-05-14", name).stream())
                .toList());
    }

    private static List<String> row(List<Article> articles) {
        return Mastheads.of(Invented.contents(articles)).row().stream()
                .map(Counted::name)
                .toList();
    }
}
