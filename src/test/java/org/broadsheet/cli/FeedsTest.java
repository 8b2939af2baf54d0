package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedsTest {

    private static final String TEXT = "The ferry reached the island at noon on Friday, the harbour office said.";

    @TempDir
    Path temporary;

    private Path seeds;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        for (int i = 1; i <= 60; i++) {
            String day = String.format(java.util.Locale.ROOT, "2024/%02d/%02d", 1 + i / 28, 1 + i % 28);
            Run.article(seeds, i + ".txt", "Item " + i, "https://gull.example/" + day + "/item-" + i, TEXT);
        }
        Files.writeString(
                seeds.resolve("odd.txt"),
                "---\ntitle: \"Bread & <b>butter \u0001\uFFFF end\"\ndate: 2024-07-01\nupdated: 2024-08-01\nsummary: One < two\n---\n\n"
                        + TEXT);
        Files.writeString(seeds.resolve("undated.txt"), "---\ntitle: Some day\n---\n\n" + TEXT);
    }

    @Test
    void atom_has_the_latest_fifty_with_ids_dates_and_links_that_lead_to_pages() throws Exception {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        Document feed = xml("feed.xml");
        NodeList entries = feed.getElementsByTagName("entry");
        assertEquals(50, entries.getLength());
        List<String> ids = texts(feed, "id");
        assertEquals(51, new HashSet<>(ids).size());
        ids.forEach(id -> assertEquals("urn", URI.create(id).getScheme()));
        List<String> updated = texts(feed, "updated");
        updated.forEach(OffsetDateTime::parse);
        assertEquals("2024-08-01T00:00:00Z", updated.get(0), "the latest change");
        assertEquals("Bread & <b>butter end", texts(feed, "title").get(1).replaceAll("\\s+", " "));
        NodeList links = feed.getElementsByTagName("link");
        for (int i = 0; i < links.getLength(); i++) {
            String href = links.item(i).getAttributes().getNamedItem("href").getNodeValue();
            assertFalse(href.startsWith("/"), href);
        }
    }

    @Test
    void rss_has_dates_as_mail_has_them() throws Exception {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        Document feed = xml("rss.xml");
        assertEquals(50, feed.getElementsByTagName("item").getLength());
        texts(feed, "pubDate").forEach(DateTimeFormatter.RFC_1123_DATE_TIME::parse);
        assertEquals("Mon, 01 Jul 2024 00:00:00 +0000", texts(feed, "pubDate").get(0));
    }

    @Test
    void feeds_name_the_author_and_the_outlet() throws Exception {
        Files.writeString(
                seeds.resolve("signed.txt"),
                "---\ntitle: Signed\ndate: 2024-07-02\nauthor: Ines Varga\nsitename: The Gull\n---\n\n" + TEXT);
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertEquals(
                List.of("Ines Varga", "The Gull"),
                texts(xml("feed.xml"), "name").subList(0, 2));
        assertEquals(
                List.of("Ines Varga", "The Gull"),
                texts(xml("rss.xml"), "dc:creator").subList(0, 2));
    }

    @Test
    void json_feed_can_be_read() throws IOException {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        List<String> versions = new ArrayList<>();
        int items = 0;
        try (JsonParser parser =
                new JsonFactory().createParser(site.resolve("feed.json").toFile())) {
            while (parser.nextToken() != null) {
                if ("version".equals(parser.currentName())) {
                    versions.add(parser.nextTextValue());
                } else if ("content_text".equals(parser.currentName())) {
                    parser.nextToken();
                    items++;
                }
            }
        }
        assertEquals(List.of("https://jsonfeed.org/version/1.1"), versions);
        assertEquals(50, items);
    }

    @Test
    void with_an_address_of_the_site_links_are_absolute_and_there_is_a_site_map() throws Exception {
        assertEquals(
                0,
                Run.of(seeds, "-o", site, "--base-url", "https://news.example/coast")
                        .status());
        assertTrue(Files.readString(site.resolve("feed.xml")).contains("href=\"https://news.example/coast/2024/"));
        assertTrue(texts(xml("rss.xml"), "link").get(1).startsWith("https://news.example/coast/2024/"));
        List<String> addresses = texts(xml("sitemap.xml"), "loc");
        assertFalse(addresses.isEmpty());
        addresses.forEach(address -> assertTrue(address.startsWith("https://news.example/coast/"), address));
        assertTrue(Files.readString(site.resolve("robots.txt")).contains("https://news.example/coast/sitemap.xml"));
    }

    @Test
    void without_an_address_there_is_no_site_map() {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertFalse(Files.exists(site.resolve("sitemap.xml")));
        assertFalse(Files.exists(site.resolve("robots.txt")));
    }

    @Test
    void the_sources_are_listed_once_each() throws Exception {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertEquals(1, xml("sources.opml").getElementsByTagName("outline").getLength());
    }

    @Test
    void a_list_of_sources_that_is_not_there_has_no_link() throws Exception {
        Path named = temporary.resolve("named");
        Files.createDirectories(named);
        Files.writeString(named.resolve("named.txt"), "---\ntitle: Some day\nsource: Gull\n---\n\n" + TEXT);
        for (Path folder : List.of(named, seeds)) {
            assertEquals(0, Run.of(folder, "-o", site).status());
            boolean listed = Files.exists(site.resolve("sources.opml"));
            assertEquals(folder.equals(seeds), listed);
            assertEquals(listed, Files.readString(site.resolve("index.html")).contains("sources.opml"));
            assertEquals(
                    listed, Files.readString(site.resolve("sources/index.html")).contains("sources.opml"));
        }
    }

    @Test
    void a_site_without_any_date_has_feeds_all_the_same_and_no_made_up_date() throws Exception {
        Path undated = temporary.resolve("undated");
        Files.createDirectories(undated);
        Files.writeString(undated.resolve("undated.txt"), "---\ntitle: Some day\n---\n\n" + TEXT);
        assertEquals(0, Run.of(undated, "-o", site).status());
        assertEquals(0, xml("feed.xml").getElementsByTagName("entry").getLength());
        assertEquals(List.of(), texts(xml("rss.xml"), "pubDate"));
    }

    private Document xml(String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(site.resolve(file).toFile());
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
