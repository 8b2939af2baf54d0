package org.broadsheet.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Reading;
import org.broadsheet.read.Unread;
import org.broadsheet.read.body.PictureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>Ferry back | Gull Post</title>
            <meta property='og:site_name' content='Gull Post'><meta name=author content='Ada Moor'>
            <meta name="description" content="It sails &amp; sails.">
            <meta property="article:tag" content="Ferries"><meta property="article:tag" content="Storms">
            <link rel=canonical href="https://gull.example/news/ferry-back">
            <script type="application/ld+json">{"datePublished": "2026-09-15T08:30:00+01:00"}</script>
            </head><body><nav><a href="/">Home</a></nav><article><p>A teaser.</p></article>
            <main><article><header><h1>Ferry back</h1></header>
                <p>The ferry reached the island at noon on Friday, the harbour office said, a day late.

                <p>Nobody was hurt. The next one sails on Monday, when the storm is expected to be over, and the one
                after it on Tuesday, as it has for forty years.</p>
            <aside>Most read</aside><form>Sign up <button>Now</button></form></article></main>
            <footer>Terms</footer><script>go()</script></body></html>
            """;

    @Test
    void its_head_says_who_wrote_the_article_when_and_where() {
        ReadArticle read = Desk.read(PAGE);
        Article article = read.article();
        assertEquals("Ferry back", article.title());
        assertEquals("Gull Post", Objects.requireNonNull(article.outlet()).name());
        assertEquals(List.of("Ada Moor"), article.authors());
        assertEquals("It sails & sails.", article.summary());
        assertEquals(List.of("Ferries", "Storms"), article.tags());
        assertEquals("https://gull.example/news/ferry-back", article.original());
        assertEquals(
                "2026-09-15", Objects.requireNonNull(article.published()).day().toString());
        assertEquals("en-GB", article.language().tag());
        assertEquals(List.of("html-page"), Desk.codes(read));
    }

    @Test
    void what_a_browser_or_single_file_wrote_above_it_is_its_address_and_when_it_was_saved() {
        String page =
                "<!DOCTYPE html> %s<html><head><title>Ferry back</title></head><body>The ferry is back.</body></html>";
        assertEquals(
                "https://gull.example/ferry",
                Desk.read(page.formatted("<!-- saved from url=(0026)https://gull.example/ferry -->\n"))
                        .article()
                        .original());
        Article article = Desk.read(page.formatted(
                        "<!--\n Page saved with SingleFile \n url: https://gull.example/ferry \n saved date: Fri May 01 2026"
                                + " 10:11:12 GMT+0200 (Central European Summer Time)\n-->"))
                .article();
        assertEquals("https://gull.example/ferry", article.original());
        assertEquals("2026-05-01", Objects.requireNonNull(article.saved()).day().toString());
    }

    @Test
    void lines_with_the_author_and_the_day_above_its_text_are_read_where_the_head_says_neither() {
        String text =
                "<p>The ferry reached the island at noon on Friday, the harbour office said, a day late and with one"
                        + " engine only, which is to be mended.<p>1 June 2026</p>";
        ReadArticle read = Desk.read("<!DOCTYPE html><html><head><title>Ferry back</title></head><body><article>"
                + "<h1>Ferry back</h1><div class=meta><span>By <a href=/a>Ada Moor</a></span><time>15 September 2026</time>"
                + "</div>" + text + "</article></body></html>");
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(
                "2026-09-15",
                Objects.requireNonNull(read.article().published()).day().toString());
        assertTrue(
                read.body().text().startsWith("The ferry reached"), read.body().text());
        assertTrue(read.body().text().endsWith("1 June 2026"), read.body().text());
    }

    @Test
    void lines_above_its_text_that_say_what_the_head_says_are_no_part_of_it() {
        String page = PAGE.replace("<header>", "<header><p>%s</p><time>15 September 2026</time>");
        String same = Desk.read(page.formatted("By Ada Moor")).body().text();
        assertTrue(same.startsWith("The ferry reached"), same);
        String other = Desk.read(page.formatted("By Tom Lamb")).body().text();
        assertTrue(other.startsWith("By Tom Lamb"), other);
    }

    @Test
    void its_longest_article_is_the_text_without_what_stands_around() {
        ReadArticle read = Desk.read(PAGE);
        String text = read.body().text();
        assertTrue(text.startsWith("The ferry reached") && text.endsWith("for forty years."), text);
        assertFalse(read.body().html().contains("<code>"), read.body().html());
    }

    @Test
    void a_file_that_is_a_list_of_links_is_no_article() {
        String link = "<p><a href=/w>The ferry is back on the island after the storm</a></p>";
        assertEquals(List.of("no-article"), Desk.codes(saved(link.repeat(10))));
        assertInstanceOf(Unread.class, saved(link.repeat(10)));
        assertInstanceOf(ReadArticle.class, saved(link.repeat(9)));
        assertInstanceOf(ReadArticle.class, saved(link.repeat(10) + "<p>" + "It came at noon. ".repeat(20) + "</p>"));
        assertInstanceOf(ReadArticle.class, saved("<meta property=og:type content=article>" + link.repeat(10)));
        assertInstanceOf(ReadArticle.class, Desk.read("<html><body>" + link.repeat(10)));
    }

    private static Reading saved(String html) {
        return Desk.reader(Map.of()).read("Ferry.html", html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_may_hold_a_part_of_a_page_whose_headline_is_said_once() {
        ReadArticle read = Desk.read("Ferry.html", "<h1>Ferry back</h1><p>It reached the island at noon.</p>");
        assertEquals("Ferry back", read.article().title());
        assertEquals("It reached the island at noon.", read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void a_file_without_a_tag_is_text_whatever_its_ending_says() {
        ReadArticle read =
                Desk.read("ferry.html", "# Ferry back\n\nIt reached the **island**, 3 < 4.\n\n- One\n- Two\n");
        assertEquals("Ferry back", read.article().title());
        assertTrue(
                read.body().html().contains("<strong>island</strong>"),
                read.body().html());
        assertTrue(read.body().html().contains("<li>One</li>"), read.body().html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!-- nothing -->", "<html><body><p></p></body></html>"})
    void a_file_without_a_word_is_empty_and_nothing_else(String page) {
        assertEquals(List.of("empty-file"), Desk.codes(saved(page)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voice of the bar • Ada Moor | <h1>Voice of the bar</h1> | Voice of the bar",
                "Ferry back - News - World - Gull Lifestyle | <h1>Gull</h1><h1>Ferry&nbsp;back</h1> | Ferry back - News - World - Gull Lifestyle",
                "How the ferry came back - News - Gull Life | <h1>Gull</h1><h1>How the ferry&nbsp;came back</h1> | How the ferry came back",
                "The Gull » The ferry is back | <h1>The ferry is back</h1> | The ferry is back",
                "The ferry is back - Gull | <h1>Gull</h1> | The ferry is back - Gull",
                "The ferry is back and sails | <h1>The ferry is</h1> | The ferry is back and sails"
            })
    void its_headline_tells_the_title_from_the_name_of_the_site(String title, String headlines, String expected) {
        String page = "<html><head><title>%s</title></head><body>%s<p>It is back.</p></body></html>";
        assertEquals(
                expected,
                Desk.read("a.html", page.formatted(title, headlines)).article().title());
        String shared =
                "<html><head><meta property=og:title content='%s'></head><body>%s<p>It is back.</p></body></html>";
        assertEquals(
                expected,
                Desk.read("a.html", shared.formatted(title, headlines))
                        .article()
                        .title());
    }

    @Test
    void frames_hold_no_text() {
        ReadArticle read = Desk.read(
                "a.html", "<html><head><title>Ferries</title></head><frameset><frame src=b.html></frameset></html>");
        assertEquals("", read.body().text());
        assertEquals(List.of("no-article"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p class=MsoTitle>Ferry back<o:p></o:p></p>", "<p class='c1 title'><span>Ferry back</span></p>"
            })
    void a_paragraph_in_the_style_of_a_title_is_the_headline(String headline) {
        ReadArticle read = Desk.read(
                "a.html", "<html><head></head><body><div>" + headline + "<p>It is back.</p></div></body></html>");
        assertEquals("Ferry back", read.article().title());
        assertEquals("It is back.", read.body().text());
    }

    @Test
    void of_a_note_that_evernote_exported_its_address_and_when_it_was_saved_are_read() {
        Article article = Desk.read("a.html", """
                <html><head><title>Ferry back</title><meta name="source-url" content="https://gull.example/ferry"/>
                <meta name="created" content="2014-02-10 20:12:03 +0000"/></head><body><div>It is back.</div></body></html>
                """).article();
        assertEquals("https://gull.example/ferry", article.original());
        assertEquals("2014-02-10", Objects.requireNonNull(article.saved()).day().toString());
        assertNull(article.published());
    }

    @Test
    void of_a_page_in_the_encoding_that_it_names_nothing_is_guessed() {
        String page = "<html><head><meta charset=\"%s\"><title>Ferry</title></head><body><p>%s</p></body></html>";
        ReadArticle polish = Desk.read(
                "a.html", page.formatted("ISO-8859-2", "Łódź wróciła.").getBytes(Charset.forName("ISO-8859-2")));
        assertEquals("Łódź wróciła.", polish.body().text());
        assertEquals(List.of(), Desk.codes(polish));
        ReadArticle quoted = Desk.read(
                "a.html", page.formatted("iso-8859-1", "“Back”, she said.").getBytes(Charset.forName("windows-1252")));
        assertEquals("“Back”, she said.", quoted.body().text());
        ReadArticle wrong = Desk.read(
                "a.html", page.formatted("iso-8859-1", "“Back” für uns.").getBytes(StandardCharsets.UTF_8));
        assertEquals("“Back” für uns.", wrong.body().text());
        ReadArticle unknown = Desk.read(
                "a.html", page.formatted("x-no-such", "Zurück für uns.").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Zurück für uns.", unknown.body().text());
        assertEquals(List.of("encoding"), Desk.codes(unknown));
    }

    @Test
    void a_picture_beside_it_is_shown_but_for_the_one_that_counts_readers() {
        Map<String, PictureFile> pictures = Map.of(
                "Ferry_files/photo.jpg", new PictureFile(900, 600, null),
                "Ferry_files/count.gif", new PictureFile(1, 1, null));
        String page = "<p>It is back.</p><img src='./Ferry_files/photo.jpg'><img src='./Ferry_files/count.gif'>";
        ReadArticle read = assertInstanceOf(
                ReadArticle.class, Desk.reader(pictures).read("Ferry.html", page.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of("Ferry_files/photo.jpg"), List.copyOf(read.pictures().values()));
    }

    @Test
    void pictures_within_it_are_shown_and_leave_nothing_in_the_text() {
        String photo = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(640, 480));
        ReadArticle read = Desk.read(
                "a.html",
                "<p>It is back.</p><img alt='Ferry' src='"
                        + photo.replace("png", "JPEG").replace("=", "") + "'>");
        assertEquals(
                "<p>It is back.</p>\n<figure><img src=\"" + photo
                        + "\" alt=\"Ferry\" width=\"640\" height=\"480\" loading=\"lazy\"></figure>",
                read.body().html(),
                "what it is its bytes say");
        assertEquals("It is back.", read.body().text());
        assertNull(read.article().picture());
    }

    @Test
    void pictures_within_it_are_not_shown_that_are_none_or_icons_or_stand_there_for_others() {
        String icon = "data:image/png;base64," + Base64.getEncoder().encodeToString(png(32, 32));
        for (String source : List.of(
                icon,
                "data:image/png;base64," + "QUJD".repeat(99),
                "data:image/png;base64,iVBORw0KGg",
                "data:image/png;base64,====",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/svg+xml,<svg onload=x>",
                "data:,")) {
            assertEquals("<p>It is back.</p>", body("<img src='" + source + "'>"), source);
        }
        assertEquals(
                "<p>It is back.</p>\n<figure><figcaption><a href=\"https://gull.example/f.jpg\" rel=\"noopener nofollow\">"
                        + "Picture</a></figcaption></figure>",
                body("<img src='" + icon + "' data-src='https://gull.example/f.jpg'>"));
    }

    @Test
    void pictures_within_it_are_read_as_browsers_read_them() {
        String bytes = Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(99)
                        .put(png(640, 480))
                        .putInt(0xFBEFBEFF)
                        .array());
        String shown = body("<img src='data:image/png;base64," + bytes + "'>");
        assertTrue(shown.contains("<img src=\"data:image/png;base64," + bytes + "\""), shown);
        assertTrue(bytes.contains("+") || bytes.contains("/"), bytes);
        String lines = bytes.replaceAll(".{76}", "$0\n ");
        String percent = bytes.replace("+", "%2B").replace("/", "%2F").replace("=", "%3D");
        for (String source : List.of(
                "DATA:IMAGE/PNG;BASE64," + bytes,
                " \n data:image/png;base64," + bytes,
                "data:image/png;charset=utf-8;base64," + bytes,
                "data:image/png; base64, " + lines,
                "data:application/octet-stream;base64," + bytes,
                "data:;base64," + bytes,
                "data:image/png;base64," + percent)) {
            assertEquals(shown, body("<img src='" + source + "'>"), source);
        }
        String otherAlphabet = bytes.replace('+', '-').replace('/', '_');
        assertEquals("<p>It is back.</p>", body("<img src='data:image/png;base64," + otherAlphabet + "'>"));
    }

    @Test
    void pictures_within_it_cannot_be_repeated_by_the_names_that_stand_for_them() {
        String photo = "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(png(640, 480)) + "'>";
        String icon = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' ";
        for (String again : List.of(
                "<img src='embedded-0'>",
                "<img src='data:0'>",
                "<img src=' DATA:0'>",
                icon + "data-src='data:0'>",
                "<noembed><img src='data:0'></noembed>",
                "<noembed><img src='embedded-0'></noembed>",
                "<xmp><img src='data:0'></xmp>")) {
            String html = body(again.repeat(3) + photo + again.repeat(3));
            assertEquals(1, html.split("<img", -1).length - 1, html);
        }
    }

    @Test
    void a_picture_that_is_loaded_later_is_found_in_the_attributes_of_the_usual_scripts() {
        for (String later : List.of("data-src", "data-original", "data-lazy-src")) {
            String html = body("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' " + later
                    + "='https://gull.example/f.jpg'>");
            assertTrue(html.contains("<a href=\"https://gull.example/f.jpg\""), html);
        }
    }

    private static String body(String picture) {
        return Desk.read("a.html", "<p>It is back.</p>" + picture).body().html();
    }

    /** As much of a PNG as says how large it is. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }

    @Test
    void what_it_tells_search_engines_is_read_where_its_head_says_nothing() {
        Article article = Desk.read("a.html", """
                <html><head><title>Gull Post - News</title>
                <script type="application/ld+json">{"@type": "Person", "name": "Nobody"</script>
                <script type="application/ld+json">{"@graph": [
                {"@type": "WebSite", "name": "Gull", "url": "https://gull.example/"},
                {"@type": ["NewsArticle"], "headline": "Ferry back", "author": [{"@id": "#a"}, "Tom Lamb",
                {"@type": "NewsMediaOrganization", "name": "Gull Staff"}],
                "dateModified": "2026-09-16", "articleSection": ["Islands", "Ferries"], "description": "It \\u201csails\\u201d.",
                "publisher": {"name": "Gull Post", "logo": {"url": "x"}}, "image": [{"url": "https://gull.example/f.jpg"}],
                "mainEntityOfPage": {"@id": "https://gull.example/ferry"}},
                {"@type": "Person", "@id": "#a", "name": "Ada Moor", "image": {"url": "x"}}]}</script></head>
                <body><h1>Gull Post</h1><p>It is back.</p></body></html>
                """).article();
        assertEquals("Ferry back", article.title());
        assertEquals(List.of("Ada Moor", "Tom Lamb"), article.authors());
        assertEquals("Islands", Objects.requireNonNull(article.section()).name());
        assertEquals("Gull Post", Objects.requireNonNull(article.outlet()).name());
        assertEquals("It “sails”.", article.summary());
        assertEquals(
                "https://gull.example/f.jpg",
                Objects.requireNonNull(article.picture()).source());
        assertEquals("https://gull.example/ferry", article.original());
        assertEquals(
                "2026-09-16", Objects.requireNonNull(article.updated()).day().toString());
    }

    @Test
    void its_text_is_what_it_tells_search_engines_where_it_shows_less_than_half_of_that() {
        String page = "<html><head><script type=application/ld+json>{\"headline\": \"Ferry back\", \"articleBody\":"
                + " \"It came at noon, 3 < 4.\\n\\nNobody was hurt.\"}</script></head><body>%s</body></html>";
        assertEquals(
                "It came at noon, 3 < 4.\n\nNobody was hurt.",
                Desk.read("a.html", page.formatted("<noscript>Turn scripts on!</noscript>"))
                        .body()
                        .text());
        String shown = "It is back on the island.";
        assertEquals(
                shown,
                Desk.read("a.html", page.formatted("<p>" + shown + "</p>"))
                        .body()
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=byl content='By Ada Moor'><meta name=DC.date.issued content=2026-09-15>",
                "<meta property=og:article:author content='Ada Moor'><meta property=og:article:published_time content=2026-09-15>",
                "<meta name=parsely-author content='Ada Moor'><meta name=parsely-pub-date content=2026-09-15T08:30:00Z>",
                "<meta property=article:author content=https://social.example/ada><meta name=sailthru.author content='Ada Moor'>"
                        + "<meta name=sailthru.date content=2026-09-15>",
                "</head><body><meta itemprop=datePublished content=2026-09-15><b itemprop=author><i itemprop=name>Ada Moor</i></b>",
                "</head><body><h1>Ferry back</h1><a rel=author>Ada Moor</a><time datetime=2026-09-15T08:30>on Tuesday</time>",
                "</head><body><h1>Ferry back</h1><p class=entry-byline>Emma Moor</p><p>15 September 2026</p>"
            })
    void many_ways_to_tell_the_author_and_the_day_are_known(String head) {
        Article article = Desk.read(
                        "a.html",
                        "<html><head><title>Ferry back</title>" + head + "<article><p>" + "It is back. ".repeat(30))
                .article();
        assertEquals(List.of(head.contains("Emma") ? "Emma Moor" : "Ada Moor"), article.authors());
        assertEquals(
                "2026-09-15", Objects.requireNonNull(article.published()).day().toString());
    }

    @Test
    void of_a_copy_in_archive_today_the_head_tells_of_the_copy_and_its_address_of_the_original() {
        Article article = Desk.read("a.html", """
                <html><head><title>Ferry back</title><meta property="og:site_name" content="archive.ph">
                <meta property="article:published_time" content="2026-10-01T08:11:22Z">
                <link rel="canonical" href="https://archive.ph/2026.10.01-081122/https://gull.example/2026/09/15/ferry-back">
                </head><body><p>It is back.</p></body></html>
                """).article();
        assertEquals("gull.example", Objects.requireNonNull(article.outlet()).name());
        assertEquals(
                "2026-09-15", Objects.requireNonNull(article.published()).day().toString());
    }

    @Test
    void what_the_reader_view_of_a_browser_says_above_it_is_read() {
        Article article = Desk.read("a.html", """
                <html><head><title>Ferry back</title></head><body><div class=header>
                <a class="domain reader-domain" href="https://gull.example/ferry">gull.example</a>
                <h1 class=reader-title>Ferry back</h1><div class="credits reader-credits">Ada Moor</div></div>
                <div class=content><p>It is back.</p></div></body></html>
                """).article();
        assertEquals("https://gull.example/ferry", article.original());
        assertEquals(List.of("Ada Moor"), article.authors());
    }

    @Test
    void one_that_is_too_long_for_markdown_keeps_its_paragraphs_and_shows_no_tags() {
        String html = Desk.read(
                        "a.html", "<article>" + ("<p>The <b>ferry</b>" + " is back".repeat(200) + "</p>\n").repeat(800))
                .body()
                .html();
        assertTrue(html.startsWith("<p>The <b>ferry</b> is back"), html.substring(0, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>From:</b> Ada Moor &lt;ada@gull.example&gt;<br><b>Sent:</b> 15 September 2026 09:12<br><b>Subject:</b> Ferry back</p>",
                "<table><tr><td><b>Subject: </b>Fwd: Ferry back</td></tr><tr><td><b>From: </b>Ada Moor</td></tr>"
                        + "<tr><td><b>Date: </b>15 September 2026</td></tr></table><table><tr><td>To: </td><td>desk@gull.example</td></tr></table>",
                "<table><tr><td>Von:</td><td>Ada Moor</td></tr><tr><td>Gesendet:</td><td>15. September 2026</td></tr>"
                        + "<tr><td>Betreff:</td><td>Ferry back</td></tr></table>"
            })
    void above_an_e_mail_stand_its_headline_its_author_and_its_day(String head) {
        ReadArticle read =
                Desk.read("mail.htm", "<html><body><div>" + head + "<p>It came at noon.</p></div></body></html>");
        assertEquals("Ferry back", read.article().title());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(
                "2026-09-15",
                Objects.requireNonNull(read.article().published()).day().toString());
        assertEquals("It came at noon.", read.body().text());
    }

    @Test
    void a_text_may_begin_with_whom_it_is_from() {
        String text = "From: nowhere, it seemed";
        assertEquals(
                text + "\n\nIt came at noon.",
                Desk.read("a.html", "<p>" + text + "</p><p>It came at noon.</p>")
                        .body()
                        .text());
    }

    @Test
    void a_line_above_its_text_may_say_both_its_author_and_its_day() {
        ReadArticle read = Desk.read("a.html", """
                <html><head><title>Ferry back</title></head><body><article><h1>Ferry back</h1>
                <div><span>By</span> <a>Ada Moor</a>, Tuesday, Sept. 15, 2026</div><p>3 min read</p>
                <p>It came at noon to the island, a day late, with one engine only.</p></article></body></html>
                """);
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(
                "2026-09-15",
                Objects.requireNonNull(read.article().published()).day().toString());
        assertEquals(
                "It came at noon to the island, a day late, with one engine only.",
                read.body().text());
    }

    @Test
    void its_links_are_relative_to_what_it_says() {
        String html = Desk.read("a.html", """
                <html><head><base href="https://gull.example/news/"><title>Ferry back</title></head>
                <body><p>It is <a href="ferry">back</a>.</p></body></html>
                """).body().html();
        assertTrue(html.contains("https://gull.example/news/ferry"), html);
    }

    @Test
    void pictures_of_an_accelerated_page_are_pictures_and_its_question_about_cookies_is_no_text() {
        ReadArticle read = assertInstanceOf(
                ReadArticle.class,
                Desk.reader(Map.of("photo.jpg", new PictureFile(900, 600, null)))
                        .read(
                                "Ferry.html",
                                "<p>It is back.</p><amp-img src=photo.jpg></amp-img><amp-consent>We use cookies.</amp-consent>"
                                        .getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("photo.jpg"), List.copyOf(read.pictures().values()));
        assertEquals("It is back.", read.body().text());
    }

    @Test
    void its_authors_may_be_told_to_search_engines_only() {
        Article article = Desk.read("<html><head><title>Ferry back</title><script type=application/ld+json>"
                        + "{\"author\":[{\"name\":\"Ada Moor\"},{\"name\":\"Tom Lamb\"}]}</script></head>"
                        + "<body><p>It is back.</p></body></html>")
                .article();
        assertEquals(List.of("Ada Moor", "Tom Lamb"), article.authors());
    }

    @Test
    void a_header_above_it_goes_before_its_own() {
        Article article = Desk.read("---\ntitle: Another\n---\n" + PAGE).article();
        assertEquals("Another", article.title());
        assertEquals(List.of("Ada Moor"), article.authors());
    }

    @Test
    void its_headline_is_its_title_without_its_site() {
        String page =
                "<html><head><title>The ferry is back – The Gull</title></head><body><h1>%s</h1><p>It is.</p></body></html>";
        assertEquals(
                "The ferry is back",
                Desk.read(page.formatted("The ferry is back")).article().title());
        assertEquals(
                "The ferry is back – The Gull",
                Desk.read(page.formatted("The ferry")).article().title());
    }

    @Test
    void it_may_be_xhtml() {
        ReadArticle read = Desk.read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + PAGE);
        assertEquals("Ferry back", read.article().title());
        assertTrue(
                read.body().text().startsWith("The ferry reached"), read.body().text());
    }

    @Test
    void a_short_page_is_all_text() {
        ReadArticle read =
                Desk.read("<!DOCTYPE html>\n<html lang=en><head><title>The ferry\n &amp; the quay</title></head>"
                        + "<body><h1>The ferry &amp; the quay</h1><p>It is back.</p></body></html>");
        assertEquals("The ferry & the quay", read.article().title());
        assertEquals("It is back.", read.body().text());
        assertEquals(
                "A text",
                Desk.read("# A text\n\nabout <title>titles</title>.").article().title());
    }

    @Test
    void articles_in_one_another_take_no_time() {
        String page = "<html><body>" + "<article>The ferry is back. ".repeat(20_000);
        assertTrue(Desk.read(page).body().text().startsWith("The ferry is back."));
    }

    @Test
    void a_page_that_the_parser_fails_on_is_read_as_text() {
        String page = "<html><body>The ferry is back." + "<article><p><b>".repeat(600);
        ReadArticle read = Desk.read(page);
        assertEquals(List.of("title-missing"), Desk.codes(read));
        assertTrue(
                read.body().text().startsWith("The ferry is back."), read.body().text());
    }

    @Test
    void a_page_without_words_is_no_article() {
        ReadArticle read =
                Desk.read("<html><head><title>Ferry back</title><body><script>load()</script></body></html>");
        assertEquals("Ferry back", read.article().title());
        assertEquals(List.of("no-article"), Desk.codes(read));
        assertEquals("", read.body().text());
    }
}
