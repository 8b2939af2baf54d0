package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.browser.Chromium;
import org.broadsheet.browser.Firefox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same words find the same articles in every browser, from disk and from a server. */
class SameEverywhereTest {

    private static final List<String> QUERIES = List.of(
            "cranes",
            "gauge",
            "\"tide by tide\"",
            "harbuor cranes",
            "ferry section:climate after:2024-06",
            "cranes -painted",
            "15 Sept 2023",
            "15.9.2023",
            "31.2.2023 cranes",
            "10 marathons 2023",
            "株式市場",
            "القَاهِرَة",
            "island dawn ferry",
            "lighthouses");

    /** What a reader sees, once it stands still. */
    private static final String SEEN = """
            new Promise(resolve => { const wait = () => document.querySelector("[role=status]").textContent
              ? resolve(document.querySelector("[role=status]").textContent + "|"
                + [...document.querySelectorAll(".item .hed")].map(h => h.textContent).join("|"))
              : setTimeout(wait, 20); wait(); })
            """;

    @TempDir
    static Path folder;

    private static Path site;
    private static HttpServer server;

    @BeforeAll
    static void build() throws Exception {
        site = folder.resolve("a site with späces");
        SearchSite.build(site);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SameEverywhereTest::serve);
        server.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = site.resolve(path.substring(1));
        byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        String type = path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(content.length == 0 ? 404 : 200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    private static String onDisk(String query) {
        return site.resolve("search.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String served(String query) {
        String address = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
        return address + "/search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static Map<String, String> inChromium(boolean fromDisk) {
        Map<String, String> seen = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.onConsoleMessage(message -> messages.add(message.text()));
            page.onPageError(messages::add);
            for (String query : QUERIES) {
                page.navigate(fromDisk ? onDisk(query) : served(query));
                seen.put(query, (String) page.evaluate(SEEN));
            }
        }
        assertEquals(List.of(), messages);
        return seen;
    }

    @Test
    void a_server_gives_the_results_of_the_disk() {
        assertEquals(inChromium(true), inChromium(false));
    }

    @Test
    void firefox_finds_what_chromium_finds_from_disk_and_from_a_server() throws Exception {
        Map<String, String> disk = new LinkedHashMap<>();
        Map<String, String> served = new LinkedHashMap<>();
        try (Firefox firefox = Firefox.start(folder.resolve("profile"))) {
            for (String query : QUERIES) {
                firefox.open(onDisk(query));
                disk.put(query, firefox.evaluate(SEEN));
                firefox.open(served(query));
                served.put(query, firefox.evaluate(SEEN));
            }
            assertEquals(List.of(), firefox.messages());
        }
        Map<String, String> chromium = inChromium(true);
        assertEquals(chromium, disk);
        assertEquals(chromium, served);
    }
}
