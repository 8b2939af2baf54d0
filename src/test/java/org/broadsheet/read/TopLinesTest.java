package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopLinesTest {

    private static final String STORY =
            "The old bridge at Kell will close for a year from January so that its rusted chains"
                    + " can be replaced, the county said on Friday. Some 9,000 people cross it every day.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Metro Courier\nBy Hannah Price\nFriday 20 November 2026\n\n",
                "By Hannah Price, transport editor\nMetro Courier\n20 November 2026\n\n",
                "\nBy Hannah Price, transport editor\nMetro Courier\n20 November 2026\n\n",
                "\nBy Hannah Price\n\nPublished: 20 November 2026\nMetro Courier\n\n",
                "By Hannah Price | 20 November 2026\nSite: Metro Courier\n",
                "*By Hannah Price*\nMetro Courier\nDate: 2026-11-20\n\n",
            })
    void aClippingIsReadLikeAHeader(String lines) {
        ReadArticle read = Desk.read("notes.txt", "Old bridge at Kell to close\n" + lines + STORY);
        Article article = read.article();
        assertEquals("Old bridge at Kell to close", article.title());
        assertEquals(Origin.BODY, article.titleOrigin());
        assertEquals(List.of("Hannah Price"), article.authors());
        assertNotNull(article.published());
        assertEquals("2026-11-20", article.published().value());
        assertEquals(Origin.BODY, article.published().origin());
        assertNotNull(article.outlet());
        assertEquals("Metro Courier", article.outlet().name());
        assertEquals(STORY, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void theAddressMayStandOnTop() {
        ReadArticle read = Desk.read(
                "notes.txt",
                "Adeyemi sinks Rovers\nhttps://www.metrocourier.example/sport/football/adeyemi\n21 November 2026\nBy Dele Coker\n\n"
                        + STORY);
        assertEquals("Adeyemi sinks Rovers", read.article().title());
        assertEquals(
                "https://www.metrocourier.example/sport/football/adeyemi",
                read.article().original());
        assertEquals(List.of("Dele Coker"), read.article().authors());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void anUpdateIsNoDateOfPublication() {
        Article article = Desk.read("Bank holds rates for now\nPublished: 5 November 2026 12:03 GMT\n"
                        + "Updated: 6 November 2026 15:40 GMT\n\n" + STORY)
                .article();
        assertNotNull(article.published());
        assertEquals("2026-11-05T12:03Z", article.published().value());
        assertNotNull(article.updated());
        assertEquals("2026-11-06T15:40Z", article.updated().value());
    }

    @Test
    void aDateThatMayBeTwoDaysIsSaidToBeOne() {
        ReadArticle read =
                Desk.read("Bank holds rates for now\nBy Helena Stroud\nPublished: 05/11/2026 12:03 GMT\n\n" + STORY);
        assertNull(read.article().published());
        assertEquals(List.of("date-ambiguous"), Desk.codes(read));
        assertEquals(3, read.problems().get(0).line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: Por Marcela Rojas | Por Marcela Rojas | Marcela Rojas",
                "author: Karin Lindqvist | Av Karin Lindqvist | Karin Lindqvist",
                "author: Karin Lindqvist | Karin Lindqvist | Karin Lindqvist",
                "author: Redazione | di Giulia Parodi | Giulia Parodi",
                "x: y | di Giulia Parodi | Giulia Parodi",
                "x: y | بقلم: سلمى حداد | سلمى حداد",
                "author: Da Redação | Da Redação | ",
            })
    void aBylineIsNoPartOfTheStory(String line, String byline, String author) {
        for (String file : List.of("a.txt", "a.md")) {
            ReadArticle read = Desk.read(
                    file,
                    "---\ntitle: The tide turns\n" + line + "\n---\n# The tide turns\n\n" + byline + "\n\n" + STORY);
            assertEquals(
                    author == null ? List.of() : List.of(author), read.article().authors());
            assertEquals(STORY, read.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Bo Lind",
                "By Monday morning",
                "By Ada Moor\nwalked the sea, and nobody saw it.",
                "Von der Ley tritt ab",
                "21 November 2026",
                "https://post.example/other",
                "New York",
                "2026",
                "Di Maio e Salvini",
                "Metro Courier",
            })
    void whatIsNotSureOrNotWhatTheHeaderSaysStaysInTheText(String line) {
        String header = "---\ntitle: T\nauthor: Ada Moor\ndate: 2026-11-20\nurl: https://post.example/x\n---\n";
        String text = Desk.read(header + line + "\n\n" + STORY).body().text();
        assertTrue(text.startsWith(line), text);
    }

    @Test
    void aTextOfTopLinesAloneKeepsThem() {
        assertEquals(
                "By Ada Moor\n\n20 November 2026",
                Desk.read("---\ntitle: T\n---\nBy Ada Moor\n\n20 November 2026\n")
                        .body()
                        .text());
    }
}
