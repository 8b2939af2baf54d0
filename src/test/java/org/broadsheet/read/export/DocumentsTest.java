package org.broadsheet.read.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.article.Article;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static List<String> of(String file) {
        return Documents.of("export.txt", file.getBytes(StandardCharsets.UTF_8)).texts();
    }

    @ParameterizedTest
    @MethodSource("org.broadsheet.read.header.DialectsTest#ofDatabases")
    void each_document_of_an_export_is_read_as_a_file_of_its_own(String document) {
        List<String> titles = List.of("Lamp lit again", "Mast lost at sea", "Keeper gone home");
        String one = document + '\n';
        StringBuilder file = new StringBuilder();
        titles.forEach(title -> file.append(one.replace(titles.get(0), title)));

        List<String> documents = of(file.toString());

        assertEquals(file.toString(), String.join("", documents));
        assertEquals(
                titles,
                documents.stream()
                        .map(each -> Desk.read(each).article().title())
                        .toList());
        for (String each : documents) {
            ReadArticle read = Desk.read(each);
            assertEquals(List.of("Ada Moor"), read.article().authors());
            assertNotNull(read.article().published());
            assertEquals("2023-03-20", read.article().published().value());
            assertEquals(Desk.read(document).body().text(), read.body().text());
            assertEquals(List.of(), Desk.codes(read));
        }
    }

    @Test
    void a_section_above_its_headline_belongs_to_the_same_document() {
        String one =
                "SE  News\nHD  Lamp lit\nPD  20 March 2023\nLP\nThe lamp is lit.\n\nAN  Document GULPOS0020230320\n\n";
        String two = one.replace("Lamp lit", "Lamp out").replace("News", "Coast");
        assertEquals(List.of(one, two), of(one + two));
    }

    @Test
    void the_messages_of_a_mailbox_are_parted() {
        String one = "From a@b.example Mon Mar 20 17:45:10 2023\nFrom: Ada\nSubject: Light\n\nText.\n\n";
        String two = one.replace("Light", "Dark").replace("Text.", ">From here it is seen.");
        List<String> messages = of(one + two);
        assertEquals(List.of(one, two), messages);
        assertEquals("From here it is seen.", Desk.read(messages.get(1)).body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Lamp lit\n---\nThe lamp is lit.\n",
                "The lamp is lit.\n\n3 of 4 DOCUMENTS\n\nwere lost.\n",
                "From: Ada\nSubject: Light\n\nText.\n\nFrom a@b.example Mon Mar 20 17:45:11 2023\nFrom: Bo\n\nMore.\n",
                "TY  - NEWS\nTI  - Lamp lit\nER  -\n\nThe lamp is lit.\n",
            })
    void an_article_is_one_document(String article) {
        assertEquals(List.of(article), of(article));
    }

    private static List<ReadArticle> articles(String name, String file) {
        Documents documents = Documents.of(name, file.getBytes(StandardCharsets.UTF_8));
        assertFalse(documents.arePassages(), name);
        return documents.texts().stream().map(Desk::read).toList();
    }

    @Test
    void each_row_of_a_table_is_an_article() {
        List<ReadArticle> articles = articles("news.csv", """
                ,id,title,publication,author,date,content,Unnamed: 7
                0,17283,"Lamp lit, again",Gull Post,Ada Moor,2016-12-31,"The lamp is ""lit"".

                It burns; and how.",x
                ,,,,,,
                1,17284,Mast lost,Gull Post,"Ada Moor, Bo Reed",2017-06-19,<p>The mast</p>

                    <p>is lost.</p>
                2,17285,Keeper home
                """.replace(
                        "<p>The mast</p>\n\n    <p>is lost.</p>", "\"<p>The mast</p>\n\n     <p>is lost.</p>\""));
        assertEquals(
                List.of("Lamp lit, again", "Mast lost", "Keeper home"),
                articles.stream().map(read -> read.article().title()).toList());
        ReadArticle first = articles.get(0);
        assertEquals("The lamp is \"lit\".\n\nIt burns; and how.", first.body().text());
        assertEquals(
                "Gull Post", Objects.requireNonNull(first.article().outlet()).name());
        assertEquals(
                "2016-12-31",
                Objects.requireNonNull(first.article().published()).value());
        assertEquals(List.of("Ada Moor", "Bo Reed"), articles.get(1).article().authors());
        assertEquals(
                "<p>The mast</p>\n<p>is lost.</p>",
                articles.get(1).body().html().strip());
        assertEquals(List.of(), Desk.codes(first));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '#',
            value = {
                "a.csv#Titel;Text|Hafen zu;\"Der Hafen, ist zu; ja.\"",
                "a.TSV#Titel\tText|Hafen zu\tDer Hafen, ist zu; ja.",
                "a.csv#Titel\tText|Hafen zu\tDer Hafen, ist zu; ja.",
                "a.csv#sep=;|Titel;Text|Hafen zu;\"Der Hafen, ist zu; ja.\"",
                "a.csv#|\"Titel\";\"Text\";\"a, b, c, d\"|Hafen zu;\"Der Hafen, ist zu; ja.\"",
            })
    void values_are_parted_as_the_first_row_has_it(String name, String table) {
        ReadArticle read = articles(name, table.replace('|', '\n')).get(0);
        assertEquals("Hafen zu", read.article().title());
        assertEquals("Der Hafen, ist zu; ja.", read.body().text());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '#',
            value = {
                "a.csv#title,text|\"The \\\"lamp\\\", lit\",\"It is \\\"lit\\\", he said.\"",
                "a.tsv#title\ttext|The \"lamp\", lit\t\"It is \"lit\", he said.",
                "a.csv#title,text|\"The \"\"lamp\"\", lit\",\"It is \"\"lit\"\", he said.\"",
            })
    void quotation_marks_are_read_as_programs_write_them(String name, String table) {
        ReadArticle read = articles(name, table.replace('|', '\n')).get(0);
        assertEquals("The \"lamp\", lit", read.article().title());
        assertTrue(
                read.body().text().endsWith("It is \"lit\", he said."),
                read.body().text());
    }

    @Test
    void a_value_that_says_there_is_none_is_left_out() {
        ReadArticle read = articles("a.csv", "title,date,author,text\nLamp,NA,\\N,It is lit.\n")
                .get(0);
        assertEquals(List.of(), read.article().authors());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"['Ada Moor', \"Bo O'Reed\"]", "[\"Ada Moor\",\"Bo O'Reed\"]", "['Moor, Ada', \"O'Reed, Bo\"]"})
    void names_in_a_list_that_is_written_as_text_are_parted(String authors) {
        String table = "title,authors,text\nLamp,\"" + authors.replace("\"", "\"\"") + "\",It is lit.\n";
        assertEquals(
                List.of("Ada Moor", "Bo O'Reed"),
                articles("a.csv", table).get(0).article().authors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,Wall St. Bears,Short-sellers see green.\n", "lamp\nmast\n"})
    void a_table_without_names_that_are_known_is_none(String table) {
        BrokenExport broken =
                assertThrows(BrokenExport.class, () -> Documents.of("a.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertTrue(String.valueOf(broken.getMessage()).contains("name the columns"), broken.getMessage());
    }

    @Test
    void a_quotation_mark_without_another_is_told_with_its_line() {
        byte[] table = "title,text\nLamp,\"lit\nMast,lost\n".getBytes(StandardCharsets.UTF_8);
        BrokenExport broken = assertThrows(BrokenExport.class, () -> Documents.of("a.csv", table));
        assertTrue(String.valueOf(broken.getMessage()).contains("line 2"), broken.getMessage());
    }

    @Test
    void each_item_of_a_feed_is_an_article() {
        List<ReadArticle> articles = articles("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="feed.xsl"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The Gull Post</title><language>en-GB</language><image><title>Logo</title></image>
                <item><title>Lamp &amp;amp; mast</title><link>https://gull.example/lamp</link>
                <dc:creator><![CDATA[Ada Moor]]></dc:creator><dc:creator>Bo Reed</dc:creator>
                <pubDate>Wed, 01 May 2024 06:15:00 +0000</pubDate><category>Harbour</category><category>Light</category>
                <description>The lamp is lit.</description>
                <content:encoded><![CDATA[<p>The lamp is <b>lit</b>.</p>

                    <p>It had been dark.</p><script>alert(1)</script>]]></content:encoded>
                <enclosure url="https://gull.example/lamp.jpg" type="image/jpeg"/></item>
                <item><title>Mast lost</title><guid>https://gull.example/?p=2</guid><author>desk@gull.example (Cyd Moor)</author>
                <description>All there is of &lt;b&gt;it&lt;/b&gt;.</description></item>
                </channel></rss>
                """);
        Article lamp = articles.get(0).article();
        assertEquals("Lamp & mast", lamp.title());
        assertEquals(List.of("Ada Moor", "Bo Reed"), lamp.authors());
        assertEquals(List.of("Harbour", "Light"), lamp.tags());
        assertEquals("The Gull Post", Objects.requireNonNull(lamp.outlet()).name());
        assertEquals(
                "2024-05-01T06:15Z", Objects.requireNonNull(lamp.published()).value());
        assertEquals("en-GB", lamp.language().tag());
        assertEquals("The lamp is lit.", lamp.summary());
        assertEquals(
                "https://gull.example/lamp.jpg",
                Objects.requireNonNull(lamp.picture()).source());
        assertEquals(
                "<p>The lamp is <b>lit</b>.</p>\n<p>It had been dark.</p>",
                articles.get(0).body().html().strip());
        Article mast = articles.get(1).article();
        assertEquals(List.of("Cyd Moor"), mast.authors());
        assertEquals("https://gull.example/?p=2", mast.original());
        assertEquals("All there is of it.", articles.get(1).body().text());
    }

    @Test
    void each_entry_of_an_atom_feed_is_an_article() {
        Article article = articles("a.atom", """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Küste</title><author><name>Blatt</name></author>
                        <entry><title>Hafen zu</title><link rel="replies" href="https://b.example/r"/><link href="https://b.example/1"/>
                        <id>tag:1</id><published>2024-05-01T10:00:00Z</published><author><name>Ina Bo</name></author>
                        <category term="boote"/><content type="xhtml"><div><p>Der Hafen ist zu.</p></div></content></entry></feed>
                        """).get(0).article();
        assertEquals("https://b.example/1", article.original());
        assertEquals(List.of("Ina Bo"), article.authors());
        assertEquals(List.of("boote"), article.tags());
        assertEquals("de", article.language().tag());
        assertEquals(4, article.words());
    }

    @Test
    void of_what_wordpress_exports_posts_and_pages_are_articles() {
        String item = "<item><title>%s</title><wp:post_type>%s</wp:post_type><wp:status>%s</wp:status>"
                + "<content:encoded><![CDATA[Text.]]></content:encoded></item>";
        List<ReadArticle> articles = articles(
                "wordpress.xml",
                "<rss><channel>" + item.formatted("One", "post", "publish")
                        + item.formatted("Two", "attachment", "inherit") + item.formatted("Four", "post", "trash")
                        + item.formatted("Three", "page", "draft")
                        + "</channel></rss>");
        assertEquals(
                Map.of("One", false, "Three", true),
                articles.stream().map(ReadArticle::article).collect(Collectors.toMap(Article::title, Article::draft)));
    }

    @Test
    void an_author_in_wordpress_is_named_as_shown() {
        Article article = articles("wordpress.xml", """
                        <rss><channel><wp:author><wp:author_login><![CDATA[ada]]></wp:author_login>
                        <wp:author_display_name><![CDATA[Ada Moor]]></wp:author_display_name></wp:author>
                        <item><title>Lamp</title><dc:creator>ada</dc:creator><description></description>
                        <content:encoded>The lamp is lit.</content:encoded><excerpt:encoded>Light again.</excerpt:encoded>
                        <category domain="post_format" nicename="aside">Aside</category>
                        <category domain="post_tag" nicename="lamp">Lamps</category></item></channel></rss>
                        """).get(0).article();
        assertEquals(List.of("Ada Moor"), article.authors());
        assertEquals(List.of("Lamps"), article.tags());
        assertEquals("Light again.", article.summary());
    }

    @Test
    void of_what_blogger_exports_posts_are_articles() {
        String entry = "<entry><title>%1$s</title><content type='html'>Text.</content>"
                + "<category term='http://schemas.google.com/blogger/2008/kind#%1$s'/><category term='lamp'/></entry>";
        String later = "<entry><blogger:type>%1$s</blogger:type><blogger:status>%2$s</blogger:status>"
                + "<title>%1$s %2$s</title><content type='html'>Text.</content></entry>";
        List<ReadArticle> articles = articles(
                "blog.xml",
                "<?xml version='1.0'?><feed>" + entry.formatted("template") + entry.formatted("settings")
                        + entry.formatted("post") + entry.formatted("comment") + later.formatted("COMMENT", "LIVE")
                        + later.formatted("POST", "DRAFT") + later.formatted("POST", "SOFT_TRASHED") + "</feed>");
        assertEquals(
                Map.of("post", false, "POST DRAFT", true),
                articles.stream().map(ReadArticle::article).collect(Collectors.toMap(Article::title, Article::draft)));
        assertEquals(List.of("lamp"), articles.get(0).article().tags());
    }

    @Test
    void each_note_of_evernote_is_an_article() {
        ReadArticle read = articles("notes.enex", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
                        <en-export export-date="20240501T061500Z"><note><title>Lamp lit</title><created>20240501T061500Z</created>
                        <tag>light</tag><note-attributes><author>Ada Moor</author><source>web.clip7</source>
                        <source-url>https://gull.example/lamp</source-url></note-attributes>
                        <content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd">
                        <en-note><div>The lamp is lit.</div><en-media type="image/png" hash="1"/></en-note>]]></content>
                        <resource><data encoding="base64">AAAA</data></resource></note></en-export>
                        """).get(0);
        assertEquals("Lamp lit", read.article().title());
        assertEquals("https://gull.example/lamp", read.article().original());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(List.of("light"), read.article().tags());
        assertEquals(
                "2024-05-01T06:15Z",
                Objects.requireNonNull(read.article().saved()).value());
        assertEquals("The lamp is lit.", read.body().text());
    }

    @Test
    void each_object_of_a_list_in_a_json_object_is_an_article() {
        List<ReadArticle> articles = articles("news.json", """
                {"status": "ok", "facets": [{"n": 1}], "response": {"results": [
                  {"source": {"id": "gull", "name": "Gull Post"}, "title": "Lamp lit", "content": "The lamp is lit."},
                  {"title": "Mast lost", "content_html": "<p>The mast is lost.</p>"}]}}
                """);
        assertEquals(
                "Gull Post",
                Objects.requireNonNull(articles.get(0).article().outlet()).name());
        assertEquals("The lamp is lit.", articles.get(0).body().text());
        assertEquals("The mast is lost.", articles.get(1).body().text());
    }

    @Test
    void of_several_lists_that_of_articles_is_meant() {
        List<ReadArticle> articles = articles("ghost.json", """
                {"db": [{"meta": {"version": "5"}, "data": {
                  "posts": [{"id": "1", "title": "Lamp lit", "plaintext": "The lamp is lit."}],
                  "posts_tags": [{"post": "1"}, {"post": "1"}], "tags": []}}]}
                """);
        assertEquals("Lamp lit", articles.get(0).article().title());
        assertEquals("The lamp is lit.", articles.get(0).body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"webTitle\": \"Lamp lit\", \"fields\": {\"byline\": \"Ada Moor\", \"body\": \"<p>It is lit.</p>\"}}",
                "{\"title\": \"Lamp lit\", \"content\": {\"content\": \"It is lit.\"}, \"author\": \"Ada Moor\"}",
                "{\"post\": {\"author\": {\"handle\": \"ada\", \"displayName\": \"Ada Moor\"},"
                        + " \"record\": {\"title\": \"Lamp lit\", \"text\": \"It is lit.\"}}, \"reply\": {}}",
                "{\"id\": \"1\", \"object\": {\"id\": \"2\", \"title\": \"Lamp lit\", \"author\": \"Ada Moor\","
                        + " \"content\": \"It is lit.\"}}",
                "{\"title\": \"Lamp lit\", \"author\": \"Ada Moor\", \"text\": \"\", \"body\": {\"text\": \"It is lit.\"}}",
                "{\"title\": \"Lamp lit\", \"author\": \"Ada Moor\", \"page\": \"1\","
                        + " \"data\": {\"page\": {\"text\": \"It is lit.\"}}}",
                "{\"title\": \"Lamp lit\", \"author\": \"Ada Moor\", \"html\": \"<p>Menu</p><p>It is lit.</p>\","
                        + " \"plaintext\": \"It is lit.\"}",
                "{\"title\": \"Lamp lit\", \"author\": \"Ada Moor\", \"html\": \"<p>It is lit.</p>\"}",
                "{\"Titel\": \"Lamp lit\", \"Volltext\": \"It is lit.\", \"Verfasser\": \"Ada Moor\"}",
            })
    void a_text_deeper_in_an_object_is_read(String object) {
        ReadArticle read = Desk.read(object);
        assertEquals("Lamp lit", read.article().title());
        assertEquals("It is lit.", read.body().text());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Lamp lit\", \"images\": [{\"src\": \"a\"}, {\"src\": \"b\"}], \"text\": \"It is lit.\"}",
                "{\"title\": \"Lamp lit\", \"images\": [{\"src\": \"a\"}]}\n\nThe lamp is lit.",
                "{\"broken\": [{\"a\": 1}, {\"b\"",
            })
    void a_json_object_with_a_text_is_one_article(String text) {
        assertEquals(List.of(text), of(text));
    }

    @Test
    void a_feed_without_items_has_no_articles() {
        assertEquals(List.of(), articles("a.rss", "<rss><channel><title>Gull Post</title></channel></rss>"));
    }

    @Test
    void what_is_no_text_has_none() {
        assertEquals(
                List.of(),
                Documents.of("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13})
                        .texts());
    }
}
