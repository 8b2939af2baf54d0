package org.broadsheet.search;

import static org.broadsheet.search.Samples.sample;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.search.Samples.Sample;

/** A small site with a search page, its index and its articles, for tests in a browser. */
final class SearchSite {

    private static final String LAYOUT = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
            img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self' file:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Search</title>
            <link rel="icon" href="data:,">
            <script src="assets/broadsheet.js" defer></script>
            </head>
            <body>
            <main id="main" class="wrap">{% block main %}{% endblock %}</main>
            {% block end %}{% endblock %}
            </body>
            </html>
            """;

    private SearchSite() {}

    static final List<NamedPage> NAMES = List.of(
            new NamedPage("Harbour strike", "stories/harbour-strike.html", 3, NamedPage.Kind.STORY),
            new NamedPage("Harbour", "topics/harbour.html", 12, NamedPage.Kind.TOPIC));

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        samples.add(sample(
                1,
                "Harbour workers walk out",
                "The cranes stood still tide by tide.",
                "2024-01-10",
                "World",
                "Courier",
                "en"));
        samples.add(sample(
                2,
                "Cranes of the old quay",
                "Harbour cranes are painted in spring.",
                "2024-02-11",
                "Culture",
                "Post",
                "en",
                List.of("Harbour")));
        samples.add(sample(
                3,
                "Council counts a gauge",
                "The council saw the tide by accident.",
                "2024-03-12",
                "World",
                "Post",
                "en"));
        samples.add(sample(4, "Gauges read low", "Gauges on the river.", "2024-03-13", "Climate", "Courier", "en"));
        samples.add(sample(5, "東京の市場が上昇", "東京の株式市場は午後に上昇した。", "2024-03-14", "Business", "Post", "ja"));
        samples.add(sample(6, "القاهرة تستعد للقمة", "اجتمع الوزراء في القاهرة.", "2024-03-15", "World", "Post", "ar"));
        samples.add(sample(
                7,
                "<img src=x onerror=alert(1)> market",
                "A \"quoted\" </script> text.",
                "2024-03-16",
                "World",
                "Post",
                "en"));
        samples.add(sample(
                8,
                "Beacon lit on the far shore after a year of repairs",
                "The beacon is lit. A beacon lit is a beacon seen.",
                "2024-03-17",
                "Culture",
                "Post",
                "en"));
        samples.add(sample(9, "Beacon lit", "Nobody saw it, and nobody will.", "2024-03-16", "Culture", "Post", "en"));
        samples.add(
                sample(91, "A constructor of gates", "He sold «gates».", "2024-03-17", "Culture", "The «Gate»", "en"));
        samples.add(sample(92, "서울에서 축제가 열렸다", "불꽃축제는 밤까지 이어졌다.", "2023-09-15", "Culture", "The Lamplight", "ko"));
        samples.add(sample(
                93,
                "Senate votes on water",
                "The U.S. Senate gave 1204 reasons.",
                "2023-09-15",
                "World",
                "The Lamplight",
                "en"));
        samples.add(sample(
                94,
                "Tea at the mill",
                "It has 1,204 wheels and is No. 1 in the valley.",
                "2023-09-16",
                "Culture",
                "Evening Lamplight",
                "en"));
        for (int i = 10; i < 60; i++) {
            String day = String.format(Locale.ROOT, "2024-%02d-%02d", 4 + i % 6, 1 + i % 28);
            samples.add(sample(
                    i,
                    "Ferry timetable number " + i,
                    "The ferry leaves for the island at dawn.",
                    day,
                    i % 2 == 0 ? "World" : "Climate",
                    i % 3 == 0 ? "Courier" : "Post",
                    "en"));
        }
        samples.add(sample(
                90,
                "An undated note",
                "A note about 1,204 lighthouses and a pill.",
                null,
                null,
                null,
                "en",
                List.of()));
        return samples;
    }

    static void build(Path folder) throws IOException {
        build(folder, samples());
    }

    static void build(Path folder, List<Sample> samples) throws IOException {
        Samples.index(folder, samples, NAMES, SearchOptions.of(samples.size(), "en"));
        Files.createDirectories(folder.resolve("assets"));
        Files.copy(Path.of("templates/assets/broadsheet.js"), folder.resolve("assets/broadsheet.js"));
        Files.writeString(folder.resolve("search.html"), page());
        for (Sample sample : samples) {
            Path page = folder.resolve(sample.article().page());
            Files.createDirectories(page.getParent());
            Files.writeString(page, article(sample.article().title(), sample.text()));
        }
    }

    private static String article(String title, String text) {
        return String.format(Locale.ROOT, """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
            <script src="../../../assets/broadsheet.js" defer></script></head>
            <body><nav><a href="../../../search.html">Search</a></nav>
            <main id="main"><article class="article"><h1>%s</h1><div class="prose"><p>%s</p></div></article></main></body></html>
            """, title.replace("<", "&lt;"), text.replace("<", "&lt;"));
    }

    private static String page() throws IOException {
        MemoryLoader memory = new MemoryLoader();
        memory.addTemplate("layout", LAYOUT);
        ClasspathLoader files = new ClasspathLoader(SearchSite.class.getClassLoader());
        files.setPrefix("templates");
        files.setSuffix(".peb");
        files.setCharset(StandardCharsets.UTF_8.name());
        PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new DelegatingLoader(List.of(memory, files)))
                .build();
        StringWriter html = new StringWriter();
        Map<String, Object> site = Map.of("hasTopics", true, "hasOutlets", true, "title", "Broadsheet");
        Map<String, Object> page = Map.of(
                "articles", "58 articles", "suggestions", List.of("Harbour", "ferries"), "phrase", "tide by tide");
        engine.getTemplate("search").evaluate(html, Map.of("site", site, "page", page, "root", ""), Locale.ROOT);
        return html.toString();
    }
}
