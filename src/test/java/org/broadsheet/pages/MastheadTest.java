package org.broadsheet.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.junit.jupiter.api.Test;

class MastheadTest {

    @Test
    void theRowNamesEightSections() {
        assertEquals(
                8,
                masthead(100, "A", "B", "C", "D", "E", "F", "G", "H", "I").row().size());
    }

    @Test
    void theRowLeavesOutNamesThatWouldBreakIt() {
        String name = "Aus aller Welt und aus der Nachbarschaft";
        assertEquals(List.of("World", name, "Sport"), names(masthead(100, "World", name, "Entertainments", "Sport")));
        assertEquals(List.of(), names(masthead(100, name + name)));
        assertEquals(List.of("新聞"), names(masthead(100, "新聞", "報".repeat(28))));
    }

    @Test
    void aSmallSiteHasNoOtherPlaceForItsSections() {
        assertEquals(2, masthead(7, "A".repeat(50), "B".repeat(50)).row().size());
    }

    @Test
    void oneArticleMoreChangesNoNavigation() {
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

    private static List<String> names(Masthead masthead) {
        return masthead.row().stream().map(Counted::name).toList();
    }

    private static Masthead masthead(int articles, String... sections) {
        List<Counted> entries =
                Stream.of(sections).map(name -> new Counted(name, "", "", 1)).toList();
        return new Masthead(
                "Broadsheet", "", "en", "ltr", "", false, "", articles, 1, entries, List.of(), List.of(), true, "");
    }
}
