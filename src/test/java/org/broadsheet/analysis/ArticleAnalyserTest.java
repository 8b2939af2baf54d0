package org.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleAnalyserTest {

    private final ArticleAnalyser analyser = new ArticleAnalyser();

    @Test
    void names_quotations_and_terms_are_those_of_the_text() {
        Analysis analysis = analyse(
                "The council met on Friday. “We cannot close the bridge for a year,” said Ingrid Solberg.", "en", null);
        assertEquals(List.of(new Name("Ingrid Solberg", Name.Type.PERSON, 1)), analysis.names());
        assertEquals(1, analysis.quotations().size());
        assertEquals("Ingrid Solberg", analysis.quotations().get(0).speaker());
        assertEquals(1, analysis.quotations().get(0).sentence());
        assertTrue(analysis.spellings().lines().toList().contains("bridge"), analysis.spellings());
    }

    @Test
    void a_blank_text_says_nothing_but_what_its_headline_does() {
        Analysis none = analyse(" ", "en", null);
        assertEquals(new Analysis(List.of(), List.of(), List.of(), none.spellings()), none);
        assertTrue(none.spellings().lines().toList().contains("dam"), none.spellings());
    }

    @Test
    void names_and_quotations_do_not_run_over_cells_and_items() {
        String cells = """
            They met.

            Gareth Pell\tBribery, four counts

            Said Tom Reed\t“We have no choice but to go now”\
            """;
        Analysis table = analyse(cells, "en", null);
        assertTrue(table.names().stream().noneMatch(name -> name.text().contains("Bribery")), table.toString());
        assertEquals(List.of(), table.quotations());
    }

    @Test
    void every_term_of_the_sketch_is_spelled() {
        // "tan" and "tc0" have the same hash.
        List<String> spellings = analyse("Ferries to Harwich: tan, tc0.", "en", null)
                .spellings()
                .lines()
                .toList();
        assertTrue(spellings.containsAll(List.of("Ferries", "Harwich")), spellings.toString());
        assertTrue(spellings.contains("tan") || spellings.contains("tc0"), spellings.toString());
        assertFalse(spellings.contains("null"), spellings.toString());
    }

    @Test
    void hostile_texts_take_no_longer_than_others() {
        List<String> hostile = List.of(
                "a".repeat(1_000_000),
                "\"".repeat(1_000_000),
                "“Ab ".repeat(250_000),
                "Ab ".repeat(300_000),
                "Ab of the ".repeat(100_000),
                "“Ab.” said Cd Ef. ".repeat(50_000),
                "Ab Cd said it. ".repeat(60_000),
                "漢".repeat(1_000_000),
                "Mr. ".repeat(250_000));
        for (String text : hostile) {
            for (String language : List.of("en", "de", "ja", "ar")) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30),
                        () -> analyse(text, language, text),
                        () -> "slow: " + text.substring(0, 5));
            }
        }
    }

    private Analysis analyse(String text, String language, @Nullable String summary) {
        return analyser.analyse(article(language, summary), text).analysis();
    }

    private static Article article(String language, @Nullable String summary) {
        return new Article(
                "a",
                1,
                "a.txt",
                "Harsund dam opened after rain",
                Origin.HEADER,
                summary,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new Language(language, Origin.HEADER),
                false,
                BodyKind.PLAIN,
                0,
                1,
                "a.html",
                null,
                Map.of());
    }
}
