package org.broadsheet.read.header;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Origin;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.export.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
                slash:comments: 5
                Tags: ["coast", "light, ships"]

                """,
            })
    void every_dialect_says_the_same(String header) {
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
    void reader_output_is_read() {
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
    void highlights_of_a_reading_app_are_read() {
        ReadArticle read = Desk.read("a.md", """
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
        assertEquals("The lighthouse was lit again.", read.body().text());
    }

    @Test
    void what_was_marked_in_a_full_text_is_not_said_once_more_below_it() {
        String document = """
                # Light on again

                ## Metadata
                - Author: [[Ada Moor]]
                - URL: https://post.example/2023/03/20/x

                ## Full Document
                The lighthouse was lit again.

                Ships saw it at nine.
                """;
        ReadArticle read = Desk.read(
                "a.md", document + "\n## Highlights\n- lit again ([View Highlight](https://read.example/1))\n");
        assertEquals(
                "The lighthouse was lit again.\n\nShips saw it at nine.",
                read.body().text());
    }

    @Test
    void what_a_note_is_in_a_vault_is_no_section() {
        for (String category : List.of("literaturenote", "articles", "highlights", "Literature Note")) {
            assertNull(Desk.read("---\ntitle: T\ncategory: " + category + "\n---\n" + TEXT)
                    .article()
                    .section());
        }
    }

    @Test
    void a_browser_that_saved_a_page_did_not_write_it() {
        ReadArticle read = Desk.read("From: <Saved by Blink>\nSubject: Light on again\n\n" + TEXT);
        assertEquals(List.of(), read.article().authors());
    }

    @Test
    void a_broken_toml_header_is_read_line_by_line() {
        ReadArticle read = Desk.read("+++\ntitle = Light: on again\nurl = \"https://post.example/x\"\n+++\n" + TEXT);
        assertEquals("Light: on again", read.article().title());
        assertEquals("https://post.example/x", read.article().original());
        assertEquals(TEXT, read.body().text());
        assertEquals(List.of("toml-broken"), Desk.codes(read));
    }

    @Test
    void broken_json_is_text() {
        ReadArticle read = Desk.read("lights.txt", "{\"title\": \"Light\n" + TEXT);
        assertEquals(List.of("title-missing", "json-broken"), Desk.codes(read));
        assertTrue(read.body().text().endsWith("It had been dark for a year."));
    }

    @Test
    void each_object_of_a_json_array_is_an_article() {
        String one = "{\"title\": \"Ferry back\",\n \"tags\": [{\"name\": \"a\"}], \"text\": \"It [sails], {again}.\"}";
        List<String> documents = List.of("\n[" + one + ",\n", one + "\n,", one + "]\n");
        String array = String.join("", documents);
        assertEquals(documents, Documents.of("a.json", array.getBytes(UTF_8)).texts());
        assertEquals(List.of("several-documents"), Desk.codes(Desk.read(array)));
        for (String document : List.of(array, documents.get(0), documents.get(1), documents.get(2), "[" + one + "]")) {
            ReadArticle read = Desk.read(document);
            assertEquals("Ferry back", read.article().title(), document);
            assertEquals("It [sails], {again}.", read.body().text(), document);
        }
        for (String text : List.of(
                "[{}", "[{\"a\": 1}]", "[{\"a\": 1}, 2]", "[{\"a\"", "[", "[{a link}](https://gull.example/)")) {
            assertEquals(1, Documents.of("a.json", text.getBytes(UTF_8)).texts().size(), text);
            String story = text + "\n\nThe ferry is back.";
            assertTrue(Desk.read(story).body().text().endsWith("The ferry is back."), story);
        }
    }

    @Test
    void what_news_api_gives_has_a_picture() {
        Article article = Desk.read("{\"title\": \"Ferry back\", \"urlToImage\": \"https://gull.example/ferry.jpg\","
                        + " \"content\": \"It sails.\"}")
                .article();
        assertEquals(
                "https://gull.example/ferry.jpg",
                Objects.requireNonNull(article.picture()).source());
    }

    @Test
    void of_json_lines_the_first_object_is_read_and_the_others_are_counted() {
        String one = "{\"title\": \"Ferry back\", \"text\": \"It sails.\"}\n";
        ReadArticle read = Desk.read(one + "\n" + one.repeat(2));
        assertEquals("Ferry back", read.article().title());
        assertEquals("It sails.", read.body().text());
        assertEquals(List.of("several-documents"), Desk.codes(read));
        assertEquals(
                List.of(one + "\n", one, one),
                Documents.of("a.jsonl", (one + "\n" + one.repeat(2)).getBytes(UTF_8))
                        .texts());
        assertEquals(List.of(), Desk.codes(Desk.read(one + "It sails.\n{\"a\": 1}\n")));
    }

    @Test
    void no_header_is_fine() {
        ReadArticle read = Desk.read("2023-03-20-light-on-again.md", "# Light on again\n\n" + TEXT);
        assertEquals("Light on again", read.article().title());
        assertEquals(Origin.BODY, read.article().titleOrigin());
        assertEquals(List.of(), read.problems());
        assertEquals(TEXT, read.body().text());
        assertNotNull(read.article().published());
        assertEquals(Origin.FILE_NAME, read.article().published().origin());
    }

    @Test
    void an_email_that_was_saved_has_a_header() {
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
        assertEquals(List.of(), read.article().authors());
        assertNotNull(read.article().outlet());
        assertEquals("Coast in Brief", read.article().outlet().name());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20T17:45+02:00", read.article().published().value());
        assertEquals(TEXT, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    private static ReadArticle mail(String rest) {
        return Desk.read("From: Ada <ada@post.example>\nSubject: Light\nReceived: a\nReceived: b\n"
                + "X-MS-Exchange-CrossTenant-Network-Message-Id: 1\nDate: Mon, 20 Mar 2023 17:45:10 +0200\n" + rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quoted-printable | utf-8 | Das Caf=C3=A9 ist =↵zu.=20↵↵2 =3D 2, = und =ZZ. | Das Café ist zu.↵↵2 = 2, = und =ZZ.",
                "Quoted-Printable | \"iso-8859-1\" | Das Caf=E9 =96 zu. | Das Café – zu.",
                "quoted-printable | us-ascii | Das Caf=C3=A9 und das Café. | Das Café und das Café.",
                "quoted-printable | no-such | Das Caf=E9 zu. | Das Café zu.",
                "quoted-printable | shift_jis | =83e=83X=83g | テスト",
                "base64 | utf-8 | RGFzIENhZsOpDQoNCmlz↵dCB6dS4= | Das Café↵↵ist zu.",
                "base64 | utf-8 | RGFzIENhZsOpDQoNCmlz↵dCB6dS | Das Café↵↵ist zu",
                "BASE64 | windows-1251 | 7O7w5Q== | море",
                "8bit | utf-8 | Das Café = zu. | Das Café = zu.",
            })
    void the_text_of_an_email_is_decoded(String encoding, String charset, String written, String text) {
        ReadArticle read = mail("Content-Type: text/plain;\n\tcharset=" + charset + "\nContent-Transfer-Encoding: "
                + encoding + "\n\n" + written.replace('↵', '\n') + "\n");
        assertEquals(text.replace('↵', '\n'), read.body().text().strip());
        assertEquals(List.of("Ada"), read.article().authors());
        assertEquals(List.of(), Desk.codes(read));
    }

    private static final String ALTERNATIVE = """
            Content-Type: multipart/alternative; boundary="in=_1"

            --in=_1
            Content-Type: text/html; charset=utf-8

            <html><body><p>The <b>lamp</b>.</p></body></html>
            --in=_1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The l=61mp.
            --in=_1--
            """;

    @Test
    void the_readable_parts_of_an_email_are_its_text() {
        ReadArticle plain = mail("MIME-Version: 1.0\n" + ALTERNATIVE);
        assertEquals("The lamp.", plain.body().text());
        assertEquals(List.of(), Desk.codes(plain));

        ReadArticle html = mail(ALTERNATIVE.replace("text/plain", "text/calendar"));
        assertEquals("<p>The <b>lamp</b>.</p>", html.body().html().strip());
        assertEquals(List.of("mail-parts"), Desk.codes(html));

        ReadArticle mixed = mail("Content-Type: multipart/mixed;\n boundary=out\n\nThis is MIME.\n--out\n" + ALTERNATIVE
                + "\n--out\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=\"a lamp.jpg\"\n\n/9j/\n"
                + "--out\n\nOf the list.\n--out--\nEpilogue.");
        assertEquals("The lamp.\n\nOf the list.", mixed.body().text());
        assertEquals(List.of("mail-parts"), Desk.codes(mixed));
        assertTrue(mixed.problems().get(0).found().contains("a lamp.jpg"));
    }

    @ParameterizedTest
    @CsvSource({
        "Fwd: Light on again, Light on again",
        "WG: Light on again, Light on again",
        "TR : Light on again, Light on again",
        "Re: Fwd: [EXTERNAL] Light on again, Light on again",
        "[The Gull Post] Light on again, Light on again",
        "[Video] Light on again, [Video] Light on again",
        "Fwd:, Fwd:",
        "Trust: light on again, Trust: light on again",
    })
    void the_subject_of_an_email_is_the_title_as_it_was_written(String subject, String title) {
        assertEquals(
                title,
                Desk.read("From: The Gull Post <news@gull.example>\nSubject: " + subject + "\n\n" + TEXT)
                        .article()
                        .title());
    }

    private static final String SENT_ON = """
            From: Bo Lind <bo@post.example>
            Subject: Fwd: Light on again
            Date: Mon, 4 Mar 2024 10:00:00 +0000

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------↵From: Ada Moor <ada@post.example>↵Date: Sun, 3 Mar 2024 at 10:00↵Subject: Light on again↵To: Bo <bo@post.example>↵↵↵",
                "---------- Forwarded message ---------↵From: **Ada Moor** <ada@post.example>↵Date: Sun, Mar 3, 2024 at 10:00 AM↵Subject: Light on↵again↵To: <bo@post.example>↵↵",
                "Begin forwarded message:↵↵> From: Ada Moor <ada@post.example>↵> Subject: Light on again↵> Date: 3 March 2024 at 10:00:00 GMT↵> To: bo@post.example↵>↵",
                "________________________________↵From: Ada Moor <ada@post.example<mailto:ada@post.example>>↵Sent: Sunday, March 3, 2024 10:00 AM↵To: Bo↵Subject: Light on again↵↵",
                "-----Ursprüngliche Nachricht-----↵Von: Ada Moor [mailto:ada@post.example]↵Gesendet: Sonntag, 3. März 2024 10:00↵An: Bo↵Betreff: Light on again↵↵",
                "---------- Message transféré ---------↵De : Ada Moor <ada@post.example>↵Date : dim. 3 mars 2024 à 10:00↵Objet : TR: Light on again↵À : Bo↵↵",
            })
    void an_email_that_was_sent_on_is_that_of_its_first_sender(String above) {
        String text = above.replace('↵', '\n') + (above.contains("↵>↵") ? "> " + TEXT.replace("\n", "\n> ") : TEXT);
        for (String file : List.of(text, SENT_ON + text, SENT_ON + "FYI\n\n" + text)) {
            ReadArticle read = Desk.read(file);
            assertEquals("Light on again", read.article().title());
            assertEquals(List.of("Ada Moor"), read.article().authors());
            assertEquals(
                    "2024-03-03", String.valueOf(read.article().published()).substring(0, 10));
            assertEquals(TEXT.strip(), read.body().text().strip());
            assertEquals(file.contains("FYI") ? List.of("forwarded") : List.of(), Desk.codes(read));
        }
    }

    @Test
    void an_email_that_was_sent_on_twice_is_that_of_its_first_sender() {
        String mark = "---------- Forwarded message ---------\n";
        ReadArticle read = Desk.read("From: Cy <c@x.example>\nSubject: Fwd: Fwd: Lamp lit\n\nRead!\n\n" + mark
                + "From: Bo <b@x.example>\nSubject: Fwd: Lamp lit\n\nFYI\n\n" + mark
                + "From: Ada Moor <a@x.example>\nSubject: Lamp lit\n\nThe lamp is lit.\n");
        assertEquals("Lamp lit", read.article().title());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals("The lamp is lit.", read.body().text());
        assertEquals(List.of("forwarded"), Desk.codes(read));
    }

    @Test
    void an_email_that_was_copied_has_its_head_in_the_language_of_its_reader() {
        ReadArticle read = Desk.read("""
                Von: Ada Moor <a@x.example>
                Gesendet: Montag, 20. März 2023 10:11
                An: Bo
                Betreff: Lampe brennt

                Die Lampe brennt.
                """);
        assertEquals("Lampe brennt", read.article().title());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20", read.article().published().day().toString());
        assertEquals("Die Lampe brennt.", read.body().text());
    }

    @Test
    void who_writes_more_above_an_email_than_a_remark_is_its_author() {
        String above = "I have thought about the lamp for a long time, and this is what I make of it. ".repeat(5);
        ReadArticle read = Desk.read(
                SENT_ON + above + "\n\nBegin forwarded message:\n\nFrom: Ada <ada@x.example>\nSubject: Lamp\n\nOut.\n");
        assertEquals(List.of("Bo Lind"), read.article().authors());
        assertEquals("Light on again", read.article().title());
        assertTrue(read.body().text().endsWith("Out."));
    }

    @Test
    void a_multipart_without_parts_is_text() {
        ReadArticle read = mail("Content-Type: multipart/mixed; boundary=x\n\nThe lamp was lit.\n");
        assertEquals("The lamp was lit.", read.body().text());
        assertEquals(
                "Open end.",
                mail("Content-Type: multipart/mixed; boundary=x\n\n--x\n\nOpen end.\n")
                        .body()
                        .text());
    }

    @Test
    void a_mailbox_is_read_up_to_its_second_message() {
        ReadArticle one = Desk.read("""
                From ada@post.example Mon Mar 20 17:45:10 2023
                From: Ada <ada@post.example>
                Subject: Light

                The lamp was lit.
                >From here it is seen.

                From afar it was dim in 2023.
                """);
        assertEquals("Light", one.article().title());
        assertEquals(List.of("Ada"), one.article().authors());
        assertTrue(one.body().text().contains("\nFrom here it is seen.\n\nFrom afar"));
        assertEquals(List.of(), Desk.codes(one));

        ReadArticle two = Desk.read("""
                From a@b.example Mon Mar 20 17:45:10 2023
                From: Ada
                Subject: Light

                Text.

                From a@b.example Mon Mar 20 17:45:11 2023
                From: Bo
                Subject: Dark

                More.
                """);
        assertEquals("Text.", two.body().text());
        assertEquals("several-documents", two.problems().get(0).code());
        assertEquals(7, two.problems().get(0).line());
    }

    @Test
    void a_document_of_nexis_has_its_fields_above_and_below_the_text() {
        ReadArticle read = Desk.read("""

                               3 of 250 DOCUMENTS


                                  The Gull Post

                             March 20, 2023 Monday
                                 Late Edition

                Lighthouse keeper retires
                after forty winters

                BYLINE: Jane Roe

                SECTION: COAST; Pg. 12

                LENGTH: 812 words

                DATELINE: Port Ansel

                BODY:


                   The last keeper has handed over her keys.

                   She was asked: what now?

                LOAD-DATE: March 21, 2023

                LANGUAGE: ENGLISH

                PUBLICATION-TYPE: Newspaper

                              Copyright 2023 Gull Post Limited
                                All Rights Reserved
                """);
        Article article = read.article();
        assertEquals("Lighthouse keeper retires after forty winters", article.title());
        assertEquals(List.of("Jane Roe"), article.authors());
        assertNotNull(article.outlet());
        assertEquals("The Gull Post", article.outlet().name());
        assertNotNull(article.published());
        assertEquals("2023-03-20", article.published().value());
        assertNotNull(article.saved());
        assertEquals("2023-03-21", article.saved().value());
        assertNotNull(article.section());
        assertEquals("Coast", article.section().name());
        assertEquals("en", article.language().tag());
        assertEquals(
                "The last keeper has handed over her keys.\n\nShe was asked: what now?",
                read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void of_several_documents_of_nexis_the_first_is_taken() {
        ReadArticle read = Desk.read("""
                1 of 2 DOCUMENTS

                The Gull Post

                20 March 2023

                HEADLINE: Keeper retires

                BODY:
                She has gone.

                2 of 2 DOCUMENTS

                The Gull Post

                21 March 2023

                HEADLINE: Keeper returns

                BODY:
                She is back.
                """);
        assertEquals("Keeper retires", read.article().title());
        assertEquals("She has gone.", read.body().text());
        assertEquals(List.of("several-documents"), Desk.codes(read));
        assertEquals("The file holds 2 documents", read.problems().get(0).found());
        assertEquals(12, read.problems().get(0).line());
    }

    private static final String OF_DATABASE =
            "The lamp is lit.\n\nIt was dark for a year, and IN the end it was mended.";

    /** One document of each database, all saying the same. */
    static List<String> ofDatabases() {
        return List.of("""
                HD  Lamp lit again
                BY  By Ada Moor
                WC  412 words
                PD  20 March 2023
                SN  The Gull Post
                LA  English

                LP
                The lamp is lit.

                TD
                It was dark for a year, and IN the end it was mended.

                NS  gcat : Political/General News
                AN  Document GULPOS0020230320ej3k0000x
                """, """
                HD
                Lamp lit again
                BY
                By Ada Moor
                PD
                20 March 2023
                SN
                The Gull Post
                LP
                The lamp is lit.
                TD
                It was dark for a year, and IN the end it was mended.
                AN
                Document GULPOS0020230320ej3k0000x
                """, """
                Lamp lit again
                By Ada Moor
                412 words
                20 March 2023
                10:11
                The Gull Post
                GULPOS
                3
                English
                Copyright 2023 Gull Post Ltd.

                The lamp is lit.

                It was dark for a year, and IN the end it was mended.

                Document GULPOS0020230320ej3k0000x
                """, """
                Lamp lit again
                The Gull Post
                March 20, 2023 Monday

                Copyright 2023 Gull Post Ltd. All Rights Reserved

                Section: COAST; Pg. 3
                Length: 412 words
                Byline: Ada Moor

                Body

                The lamp is lit.

                It was dark for a year, and IN the end it was mended.

                Classification

                Language: ENGLISH

                Load-Date: March 21, 2023

                End of Document
                """, """
                ____________________________________________________________

                Report Information from ProQuest
                24 March 2023 12:15

                ____________________________________________________________

                Lamp lit again

                Author: Moor, Ada

                Abstract: None available.

                Full text: The lamp is lit.

                It was dark for a year, and IN the end it was mended.

                Subject: Lighthouses

                Title: Lamp lit again

                Publication title: The Gull Post; Gull

                Publication date: Mar 20, 2023

                Publisher: Gull Holdings Ltd.

                ProQuest document ID: 123456789

                Database: ProQuest Central
                """, """
                TY  - NEWS
                TI  - Lamp lit again
                AU  - Moor, Ada
                T2  - The Gull Post
                DA  - 2023/03/20
                PY  - 2023
                KW  - coast
                ER  -

                The lamp is lit.

                It was dark for a year, and IN the end it was mended.
                """, """
                @article{moor2023,
                  title = {Lamp lit again},
                  author = {Moor, Ada},
                  journal = "The Gull Post",
                  date = {2023-03-20},
                }

                The lamp is lit.

                It was dark for a year, and IN the end it was mended.
                """);
    }

    @ParameterizedTest
    @MethodSource("ofDatabases")
    void a_document_of_a_database_has_its_fields(String file) {
        ReadArticle read = Desk.read(file);
        Article article = read.article();
        assertEquals("Lamp lit again", article.title());
        assertEquals(List.of("Ada Moor"), article.authors());
        assertNotNull(article.published());
        assertEquals("2023-03-20", article.published().value());
        assertNotNull(article.outlet());
        assertEquals("The Gull Post", article.outlet().name());
        assertNull(article.summary());
        assertEquals(OF_DATABASE, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HD is what they call it.\n\nTD or LP.\n",
                "Lamp lit again\n412 words\nare not many.\n\nDocument that.\n",
                "TY  - NEWS\n\nThat is how it begins.\n",
                "@article{moor2023,\n  is a sentence.\n",
                "Lamp\n\nBody\n\nEnd of Document\n",
            })
    void what_only_looks_like_a_database_stays_text(String text) {
        ReadArticle read = Desk.read(text);
        assertNull(read.article().published());
        String last = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        assertTrue(read.body().text().contains(last.strip()), () -> read.body().text());
    }

    @Test
    void of_several_documents_of_a_database_it_is_said_how_many_there_are() {
        String head = "412 words\n20 March 2023\nThe Gull Post\nEnglish\n(c) 2023 Gull Post\n\nText.\n\n";
        String number = "Document GULPOS0020230320ej3k0000x\n\n";
        ReadArticle read =
                Desk.read("Lamp lit\n" + head + number + "Lamp out\n" + head + number + "Lamp lit\n" + head + number);
        assertEquals("Lamp lit", read.article().title());
        assertEquals("Text.", read.body().text());
        assertEquals("The file holds 3 documents", read.problems().get(0).found());
        assertEquals(12, read.problems().get(0).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - NEWS\nTI  - Lamp lit\nAB  - Text.\nER  -\n\nTY  - NEWS\nTI  - Lamp out\nAB  - Other.\nER  -\n",
                "@misc{a,\n title={Lamp lit},\n abstract={Text.}\n}\n\n@misc{b,\n title={Lamp out},\n abstract={Other.}\n}\n",
            })
    void of_several_sources_the_first_is_taken(String file) {
        ReadArticle read = Desk.read(file);
        assertEquals("Lamp lit", read.article().title());
        assertEquals("Text.", read.body().text());
        assertEquals("The file holds 2 documents", read.problems().get(0).found());
        assertEquals(6, read.problems().get(0).line());
    }

    @Test
    void commands_of_tex_become_their_letters() {
        ReadArticle read = Desk.read("""
                @article{a,
                  title = {{F}{\\"a}hre \\& B{\\"{o}}te: 3--4 \\emph{neue}, Stra{\\ss}e zur \\'Ecole, Ko\\v{s}ice},
                  author = {T{\\"o}nnsen, Maike and {\\O}rsted, J{\\o}rgen},
                  year = {2023}
                }

                Text.
                """);
        assertEquals(
                "Fähre & Böte: 3–4 neue, Straße zur École, Košice",
                read.article().title());
        assertEquals(List.of("Maike Tönnsen", "Jørgen Ørsted"), read.article().authors());
    }

    @Test
    void a_message_sent_on_in_french_is_followed() {
        ReadArticle read = Desk.read("""
                De : Moi <moi@maison.example>
                Envoyé : jeudi 17 septembre 2026 08:00
                À : archives@maison.example
                Objet : TR: Le phare rallumé

                Pour info.

                -----Message d'origine-----
                De : Le Courrier de Gull <infos@gull.example>
                Envoyé : mardi 15 septembre 2026 18:02
                À : moi@maison.example
                Objet : Le phare rallumé

                Texte.
                """);
        assertEquals("Le phare rallumé", read.article().title());
        assertNotNull(read.article().outlet());
        assertEquals("Le Courrier de Gull", read.article().outlet().name());
        assertEquals("Texte.", read.body().text());
    }

    @Test
    void the_particle_of_a_name_names_no_outlet() {
        ReadArticle read = Desk.read("From: Ada Moor van Dyck <ada@mail.example>\nSubject: Lamp lit\n\nText.\n");
        assertEquals(List.of("Ada Moor van Dyck"), read.article().authors());
        assertNull(read.article().outlet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lamp lit\ndate: 2023-03-20\n ---\n\n",
                "---\n{\"headline\": [\"Lamp lit\"], \"published\": [\"2023-03-20T10:11:00Z\"]}\n---\n",
            })
    void a_header_may_end_with_a_space_or_be_an_object(String header) {
        ReadArticle read = Desk.read(header + TEXT);
        assertEquals("Lamp lit", read.article().title());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20", read.article().published().day().toString());
        assertEquals(TEXT, read.body().text());
        assertTrue(List.of(List.of(), List.of("header-fence")).contains(Desk.codes(read)), () -> "" + Desk.codes(read));
    }

    @Test
    void the_head_of_a_page_is_no_summary() {
        ReadArticle read = Desk.read(
                "---\ntitle: Lamp\nauthors: Ada Moor,Bo Lind\nmeta_data: {\"viewport\": \"x\"}\ncategory: ART NEWS\n---\nText.\n");
        assertNull(read.article().summary());
        assertEquals(List.of("Ada Moor", "Bo Lind"), read.article().authors());
        assertNotNull(read.article().section());
        assertEquals("Art news", read.article().section().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 of 250 documents\n\nThey were read.\n",
                "3 of 250 documents\n\nThey were read.\n\nNOTE: by whom?\n\nNobody knows.\n",
                "3 of 250\n\nThe Post\n\nMarch 20, 2023\n\nBYLINE: Jane Roe\n\nNobody knows.\n",
            })
    void a_count_alone_is_no_head_of_nexis(String text) {
        ReadArticle read = Desk.read(text);
        assertEquals(List.of(), read.article().authors());
        assertNull(read.article().outlet());
        String behindTheCount = text.strip().substring(text.indexOf("\n\n") + 2);
        assertTrue(
                read.body().text().endsWith(behindTheCount), () -> read.body().text());
    }

    @Test
    void text_behind_a_label_of_nexis_stays_text() {
        ReadArticle read = Desk.read("""
                1 of 1 DOCUMENTS

                The Gull Post

                20 March 2023

                HEADLINE: Keeper retires

                BODY:
                She has gone.

                LANGUAGE: she spoke three.

                Nobody knows which.
                """);
        assertEquals(
                "She has gone.\n\nLANGUAGE: she spoke three.\n\nNobody knows which.",
                read.body().text());
    }

    @Test
    void notes_of_joplin_have_their_block_at_the_end() {
        ReadArticle read = Desk.read("""
                Light on again

                The [lighthouse](:/0123456789abcdef0123456789abcdea) was lit again.

                ![a.png](:/0123456789abcdef0123456789abcdeb)

                id: 0123456789abcdef0123456789abcdef
                parent_id: 0123456789abcdef0123456789abcdee
                created_time: 2023-03-21T06:15:00.000Z
                updated_time: 2023-03-22T06:15:00.000Z
                latitude: 0.00000000
                author: Ada Moor
                source_url: https://post.example/2023/03/20/x
                is_todo: 0
                source: joplin-desktop
                type_: 1""");
        Article article = read.article();
        assertEquals("Light on again", article.title());
        assertEquals("https://post.example/2023/03/20/x", article.original());
        assertEquals(List.of("Ada Moor"), article.authors());
        assertNotNull(article.published());
        assertEquals("2023-03-20", article.published().value());
        assertNull(article.updated());
        assertNotNull(article.saved());
        assertEquals("The lighthouse was lit again.", read.body().text());
        assertNotNull(article.outlet());
        assertEquals("post.example", article.outlet().name());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:: Light on again\nurl:: https://post.example/x\nauthors:: [[Ada Moor]], [[Bo Lind]]\n\n",
                "type:: article\nread on:: today\ntitle:: Light on again\nurl:: https://post.example/x\nauthor:: Ada Moor, Bo Lind\n- ",
                "---\ntitle:: Light on again\nurl:: https://post.example/x\nauthors:: [[Ada Moor]], [[Bo Lind]]\n---\n",
            })
    void properties_of_logseq_are_a_header(String properties) {
        ReadArticle read = Desk.read("a.md", properties + "The lighthouse was lit again.");
        assertEquals("Light on again", read.article().title());
        assertEquals("https://post.example/x", read.article().original());
        assertEquals(List.of("Ada Moor", "Bo Lind"), read.article().authors());
        assertEquals("The lighthouse was lit again.", read.body().text());
    }

    @Test
    void the_title_block_of_pandoc_is_a_header() {
        ReadArticle read = Desk.read("% Light\n  on again\n% Ada Moor; Bo Lind\n  Cy Orr\n% March 20, 2023\n\n" + TEXT);
        assertEquals("Light on again", read.article().title());
        assertEquals(List.of("Ada Moor", "Bo Lind", "Cy Orr"), read.article().authors());
        assertNotNull(read.article().published());
        assertEquals("2023-03-20", read.article().published().value());
        assertEquals(TEXT, read.body().text());
        assertEquals(
                "% of the lamps were lit.",
                Desk.read("% of the lamps were lit.\n").body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Light on again\", \"maintext\": \"TEXT\"}",
                "{\"title\": \"Light on again\", \"text\": [\"The lighthouse was lit again.\", \"It had been dark for a year.\"]}",
                "---\ntitle: Light on again\nbody: |\n  The lighthouse was lit again.\n\n  It had been dark for a year.\n---\n",
                "url: https://post.example/x\ntitle: Light on again\ncontent:\nTEXT",
                "Title: Light on again\nDate: 2023-03-20\n\nText:\nTEXT",
                "---js\n{\n  title: \"Light on again\",\n  tags: [\"coast\"],\n}\n---\nTEXT",
                "---json\n{\n  \"title\": \"Light on again\"\n}\n---\nTEXT",
            })
    void the_text_may_have_a_key_of_its_own(String content) {
        String text = content.startsWith("{") ? TEXT.replace("\n", "\\n") : TEXT;
        ReadArticle read = Desk.read("a.txt", content.replace("TEXT", text));
        assertEquals("Light on again", read.article().title());
        assertEquals(TEXT, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "The Harbour Herald <news@harbourherald.example>, -, The Harbour Herald, harbourherald.example",
                "The Harbour Herald <news@sender.example>, -, The Harbour Herald, -",
                "Ada Moor <ada@harbourherald.example>, Ada Moor, -, -",
                "Ada <ada@harbourherald.example>, Ada, -, -",
                "Ada <post@ada-moor.example>, Ada, -, -",
                "Semaphore <flagship@mail.semaphore-media.example>, -, Semaphore, -",
                "Semaphore <newsletters@sender.example>, -, Semaphore, -",
                "Ada Moor from Harbour Letters <harbourletters@sender.example>, Ada Moor, Harbour Letters, -",
                "Ada Moor at Semaphore <ada@semaphore.example>, Ada Moor, Semaphore, semaphore.example",
                "'Ada Moor, The Harbour Herald <ada@sender.example>', Ada Moor, The Harbour Herald, -",
                "'Ada Moor, Kell <ada@sender.example>', Ada Moor, -, -",
                "'Moor, Ada <ada@sender.example>', Ada Moor, -, -",
            })
    void an_email_is_sent_by_an_outlet_or_a_person(String from, String author, String outlet, String host) {
        Article article = Desk.read("From: " + from + "\nSubject: Light on again\n\n" + TEXT)
                .article();
        assertEquals(author == null ? List.of() : List.of(author), article.authors());
        assertEquals(outlet, article.outlet() == null ? null : article.outlet().name());
        assertEquals(host, article.outlet() == null ? null : article.outlet().host());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titel|Autor|Datum|Ressort|Quelle",
                "titre|auteur|date de publication|rubrique|source",
                "título|autor|fecha|sección|fuente",
                "titolo|autore|data|sezione|fonte",
                "Título|Autor|Data|Secção|Fonte",
                "titel|auteur|datum|rubriek|bron",
                "Titel|Författare|Datum|Avdelning|Källa",
                "Tittel|Forfatter|Dato|Kategori|Kilde",
                "Tytuł|Autor|Data|Dział|Źródło",
                "Заголовок|Автор|Дата|Раздел|Источник",
                "Başlık|Yazar|Tarih|Bölüm|Kaynak",
                "العنوان|الكاتب|التاريخ|القسم|المصدر",
                "标题|作者|日期|栏目|来源",
                "タイトル|著者|日付|カテゴリ|出典",
                "제목|작성자|날짜|섹션|출처",
            })
    void the_keys_may_be_in_other_languages(String keys) {
        String[] key = keys.split("\\|", -1);
        String lines = key[0] + ": Light: on again\n" + key[1] + ": Ada Moor\n" + key[2] + ": 20.03.2023\n" + key[3]
                + ": Coast\n" + key[4] + ": Tide Post\n";
        for (String header : List.of(lines + "\n", "---\n" + lines + "---\n", lines.replace(": ", "：") + "\n")) {
            Article article = Desk.read(header + TEXT).article();
            assertEquals("Light: on again", article.title().replace("：", ": "));
            assertEquals(List.of("Ada Moor"), article.authors());
            assertNotNull(article.published());
            assertEquals("2023-03-20", article.published().value());
            assertNotNull(article.section());
            assertEquals("Coast", article.section().name());
            assertNotNull(article.outlet());
            assertEquals("Tide Post", article.outlet().name());
        }
        assertEquals(
                "https://post.example/x",
                Desk.read("---\n" + key[4] + ": https://post.example/x\n---\n" + TEXT)
                        .article()
                        .original());
    }

    @Test
    void a_key_that_nobody_knows_may_be_the_title() {
        ReadArticle read = Desk.read("---\notsikko: Valo\ndate: 2023-03-20\n---\n" + TEXT);
        assertTrue(
                read.problems().get(0).found().endsWith("no title, and what “otsikko” may mean is not known"),
                read.problems().get(0).found());
    }
}
