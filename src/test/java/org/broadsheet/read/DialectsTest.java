package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article in every form of header: always the same title, summary, date, address, authors, tags and text. */
class DialectsTest {

    private static final String TEXT = "The lighthouse was lit again.\n\nIt had been dark for a year.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                ---
                title: "Light: on again"
                description: A lamp is lit
                date: 2023-03-20
                url: https://post.example/2023/x
                authors:
                  - Ada Moor
                  - name: Bo Lind
                    url: https://post.example/bo
                tags: [coast, "light, ships"]
                ---
                """,
                """
                +++
                title = "Light: on again"
                description = "A lamp is lit"
                date = 2023-03-20
                source_url = "https://post.example/2023/x"
                [taxonomies]
                tags = ["coast", "light, ships"]
                [extra]
                authors = ["Ada Moor", "Bo Lind"]
                +++
                """,
                """
                {
                  "title": "Light: on again",
                  "excerpt": "A lamp is lit",
                  "published_at": "2023-03-20",
                  "url": "https://post.example/2023/x",
                  "author": [{"name": "Ada Moor"}, {"name": "Bo Lind"}],
                  "tags": ["coast", "light, ships"]
                }
                """,
                """
                ;;;
                "title": "Light: on again",
                "summary": "A lamp is lit",
                "date": "2023/3/20",
                "source": "https://post.example/2023/x",
                "author": "Ada Moor and Bo Lind",
                "tags": ["coast", "light, ships"]
                ;;;
                """,
                """
                title: "Light: on again"
                dek: A lamp is lit
                date: March 20, 2023
                link: https://post.example/2023/x
                byline: By Ada Moor and Bo Lind
                tags: ["coast", "light, ships"]
                ---
                """,
                """
                Title: "Light: on again"
                Summary: A lamp is lit
                Date: 2023-03-20
                Source_url: https://post.example/2023/x
                Authors: Ada Moor; Bo Lind
                Tags: ["coast", "light, ships"]

                """,
            })
    void everyDialectSaysTheSame(String header) {
        ReadArticle read = Desk.read(header + TEXT);
        Article article = read.article();
        assertEquals("Light: on again", article.title());
        assertEquals("A lamp is lit", article.summary());
        assertNotNull(article.published());
        assertEquals("2023-03-20", article.published().value());
        assertEquals(Origin.HEADER, article.published().origin());
        assertEquals("https://post.example/2023/x", article.original());
        assertEquals(List.of("Ada Moor", "Bo Lind"), article.authors());
        assertEquals(List.of("coast", "light, ships"), article.tags());
        assertEquals(TEXT, read.body().text());
        assertEquals(BodyKind.PLAIN, article.body());
        assertTrue(Desk.codes(read).isEmpty() || Desk.codes(read).equals(List.of("header-not-opened")));
    }

    @Test
    void readerOutputIsRead() {
        ReadArticle read = Desk.read("""
                Title: Light on again

                URL Source: https://post.example/2023/x

                Published Time: 2023-03-20T06:15:00Z

                Markdown Content:
                The *lighthouse* was lit again.
                """);
        assertEquals("Light on again", read.article().title());
        assertEquals("https://post.example/2023/x", read.article().original());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20T06:15Z", read.article().published().value());
        assertEquals(
                "<p>The <em>lighthouse</em> was lit again.</p>", read.body().html());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void highlightsOfAReadingAppAreRead() {
        ReadArticle read = Desk.read("""
                # Light on ag

                ![rw-book-cover](https://post.example/cover.jpg)

                ## Metadata
                - Author:: [[Ada Moor]] [[Bo Lind]]
                - Full Title:: Light on again
                - Category:: #articles
                - Document Tags:: #coast #light
                - URL:: https://post.example/2023/03/20/x

                ## Highlights
                - The lighthouse was lit again.
                """);
        Article article = read.article();
        assertEquals("Light on again", article.title());
        assertEquals(List.of("Ada Moor", "Bo Lind"), article.authors());
        assertEquals(List.of("coast", "light"), article.tags());
        assertNotNull(article.picture());
        assertEquals("https://post.example/cover.jpg", article.picture().source());
        assertEquals("Highlights\n\nThe lighthouse was lit again.", read.body().text());
    }

    @Test
    void aBrokenTomlHeaderIsReadLineByLine() {
        ReadArticle read = Desk.read("+++\ntitle = Light: on again\nurl = \"https://post.example/x\"\n+++\n" + TEXT);
        assertEquals("Light: on again", read.article().title());
        assertEquals("https://post.example/x", read.article().original());
        assertEquals(TEXT, read.body().text());
        assertEquals(List.of("toml-broken"), Desk.codes(read));
    }

    @Test
    void brokenJsonIsText() {
        ReadArticle read = Desk.read("lights.txt", "{\"title\": \"Light\n" + TEXT);
        assertEquals(List.of("title-missing", "json-broken"), Desk.codes(read));
        assertTrue(read.body().text().endsWith("It had been dark for a year."));
    }

    @Test
    void noHeaderIsFine() {
        ReadArticle read = Desk.read("2023-03-20-light-on-again.md", "# Light on again\n\n" + TEXT);
        assertEquals("Light on again", read.article().title());
        assertEquals(Origin.BODY, read.article().titleOrigin());
        assertEquals(List.of(), read.problems());
        assertEquals(TEXT, read.body().text());
        assertNotNull(read.article().published());
        assertEquals(Origin.FILE_NAME, read.article().published().origin());
    }

    @Test
    void anEmailThatWasSavedHasAHeader() {
        ReadArticle read = Desk.read("""
                From: "Coast in Brief" <brief@post.example>
                To: desk@mail.example
                Subject: =?UTF-8?Q?L=C3=A4mpchen:?= =?UTF-8?B?IG9uIGFnYWlu?=
                Date: Mon, 20 Mar 2023 17:45:10 +0200
                Message-ID: <1@post.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8

                """ + TEXT);
        assertEquals("Lämpchen: on again", read.article().title());
        assertEquals(List.of("Coast in Brief"), read.article().authors());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20T17:45+02:00", read.article().published().value());
        assertEquals(TEXT, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }
}
