package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page of the sample site, looked at on disk. */
class SampleSiteTest {

    @TempDir
    static Path temporary;

    private static BuiltSite site;
    private static final Map<String, Document> PAGES = new HashMap<>();

    @BeforeAll
    static void build() {
        site = BuiltSite.build(Path.of("seeds"), temporary.resolve("site"));
        assertEquals(0, site.status(), site.messages());
        site.pages().forEach(page -> PAGES.put(page, Jsoup.parse(site.text(page))));
    }

    @Test
    void every_link_leads_to_a_file_and_every_fragment_to_an_element() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((page, document) ->
                document.select("[href], [src], form[action]").forEach(element -> check(page, element, broken)));
        assertEquals(List.of(), broken.stream().sorted().toList());
    }

    private static void check(String page, Element element, List<String> broken) {
        String link = element.hasAttr("href")
                ? element.attr("href")
                : element.hasAttr("src") ? element.attr("src") : element.attr("action");
        if (link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return;
        }
        if (link.startsWith("/")) {
            broken.add(page + " has an absolute link: " + link);
            return;
        }
        URI target = URI.create(page.replace(" ", "%20")).resolve(link);
        String path = URLDecoder.decode(target.getRawPath(), StandardCharsets.UTF_8);
        String file = path.isEmpty() ? page : path;
        if (!Files.isRegularFile(site.folder().resolve(file))) {
            broken.add(page + " links to nothing: " + link);
        } else if (target.getRawFragment() != null && file.endsWith(".html")) {
            String id = URLDecoder.decode(target.getRawFragment(), StandardCharsets.UTF_8);
            if (PAGES.get(file).getElementById(id) == null) {
                broken.add(page + " links to a place that is not there: " + link);
            }
        }
    }

    @Test
    void every_page_can_be_reached_from_the_front_page() {
        Set<String> unreached = new java.util.TreeSet<>(PAGES.keySet());
        List<String> todo = new ArrayList<>(List.of("index.html"));
        unreached.remove("index.html");
        while (!todo.isEmpty()) {
            String page = todo.remove(todo.size() - 1);
            for (Element link : PAGES.get(page).select("a[href]")) {
                String href = link.attr("href");
                if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
                    continue;
                }
                String path = URI.create(page).resolve(href).getPath();
                if (unreached.remove(path)) {
                    todo.add(path);
                }
            }
        }
        unreached.remove("404.html");
        assertEquals(Set.of(), unreached);
    }

    @Test
    void every_page_is_valid_html() throws Exception {
        List<String> messages = new ArrayList<>();
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        for (String page : site.onePageOfEachKind().values()) {
            String said = validator.validate(site.folder().resolve(page));
            said.lines()
                    .filter(line -> line.contains(": error:") || line.contains("error:"))
                    .forEach(line -> messages.add(page + " " + line));
        }
        assertEquals(List.of(), messages);
    }

    @Test
    void ids_are_unique_and_pages_have_one_first_heading_and_a_language() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((page, document) -> {
            Map<String, Long> ids =
                    document.select("[id]").stream().collect(Collectors.groupingBy(Element::id, Collectors.counting()));
            ids.forEach((id, count) -> {
                if (count > 1) {
                    found.add(page + " has " + count + " elements with the id " + id);
                }
            });
            if (document.select("h1").size() != 1) {
                found.add(page + " has " + document.select("h1").size() + " h1");
            }
            if (document.select("html[lang]").isEmpty()) {
                found.add(page + " has no language");
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void no_page_has_an_inline_style_or_script_or_asks_another_host() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((page, document) -> {
            document.select("[style], style, script:not([src])")
                    .forEach(element -> found.add(page + ": " + element.outerHtml()));
            document.select(
                            "img[src^=http], script[src^=http], link[rel=stylesheet][href^=http], iframe, object, embed")
                    .forEach(element -> found.add(page + ": " + element.outerHtml()));
            document.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (attribute.getKey().startsWith("on")) {
                            found.add(page + ": " + attribute);
                        }
                    }));
        });
        assertEquals(List.of(), found);
    }

    @Test
    void nothing_is_called_untitled_unknown_or_null_and_no_heading_or_list_is_empty() {
        List<String> found = new ArrayList<>();
        PAGES.forEach((page, document) -> {
            document.select("h1, h2, h3, h4, ul, ol, dl").forEach(element -> {
                if (element.text().isBlank()) {
                    found.add(page + " has an empty " + element.cssSelector());
                }
            });
            document.select("header, .meta, .byline, nav, .facts").forEach(element -> {
                if (element.text().matches("(?s).*\\b(Untitled|Unknown|N/A|null|Optional)\\b.*")) {
                    found.add(page + ": " + element.text());
                }
            });
        });
        assertEquals(List.of(), found);
    }

    @Test
    void the_budgets_of_the_design_hold() throws IOException {
        assertTrue(Files.size(site.folder().resolve("index.html")) < 60_000, "front page");
        for (String page : site.pages()) {
            Document document = PAGES.get(page);
            int text = document.select(".prose").outerHtml().length();
            if (!document.select("article.article").isEmpty()) {
                assertTrue(Files.size(site.folder().resolve(page)) - text < 20_000, page);
            }
        }
        String style = site.files().stream()
                .filter(file -> file.endsWith(".css"))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.size(site.folder().resolve(style)) <= 30_000, "style sheet");
    }

    @Test
    void key_points_are_three_at_least() {
        List<String> fewer = new ArrayList<>();
        PAGES.forEach((page, document) -> document.select(".points > ul").stream()
                .filter(points -> points.childrenSize() < 3)
                .forEach(points -> fewer.add(page)));
        assertEquals(List.of(), fewer);
    }

    @Test
    void the_dark_of_the_system_and_of_the_reader_are_the_same() {
        String style = site.files().stream()
                .filter(file -> file.endsWith(".css"))
                .map(site::text)
                .findFirst()
                .orElseThrow();
        String dark = "[^{]*\\{[^{}]*?(--paper[^{}]*)\\}";
        assertEquals(
                style.replaceAll("(?s).*?:root:not\\(\\[data-theme=light\\]\\)" + dark + ".*", "$1")
                        .replaceAll("\\s+", " "),
                style.replaceAll("(?s).*?:root\\[data-theme=dark\\]" + dark + ".*", "$1")
                        .replaceAll("\\s+", " "));
    }

    @Test
    void every_class_has_a_rule_in_the_style_sheet() {
        String style = site.files().stream()
                .filter(file -> file.endsWith(".css"))
                .map(site::text)
                .findFirst()
                .orElseThrow();
        Set<String> unstyled = PAGES.values().stream()
                .flatMap(document -> document.select("[class]").stream())
                .flatMap(element -> element.classNames().stream())
                .filter(name -> !style.matches("(?s).*\\." + name + "(?![\\w-]).*"))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        unstyled.removeAll(Set.of("t1", "h3"));
        assertEquals(Set.of(), unstyled);
    }
}
