package org.broadsheet.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsstandTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
            + "<title>Käse</title></head><body>Front</body></html>";

    @TempDir
    Path temporary;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Path site;
    private Newsstand stand;

    @BeforeEach
    void open() throws IOException {
        site = Files.createDirectory(temporary.resolve("site"));
        write("index.html", PAGE);
        write("404.html", PAGE.replace("Front", "Lost"));
        write("day/index.html", PAGE.replace("Front", "A day"));
        write("empty/a.css", "a{}");
        write("data.json", "0123456789");
        write(".broadsheet-site", "secret");
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        stand = new Newsstand(0, new Notice("v1", "", false));
        stand.show(site);
    }

    @AfterEach
    void close() throws IOException {
        stand.close();
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stand.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        assertTrue(stand.address().startsWith("http://127.0.0.1:")
                || stand.address().startsWith("http://[::1]:"));
    }

    @Test
    void a_page_gets_the_script_and_its_file_stays_as_it_is() throws Exception {
        HttpResponse<String> page = get("");
        assertEquals(200, page.statusCode());
        assertEquals(
                PAGE.replace("</head>", "<script src=\"/.broadsheet/reload.js?v=v1\" defer></script></head>"),
                page.body());
        assertEquals("no-cache", header(page, "Cache-Control"));
        assertEquals("same-origin", header(page, "Cross-Origin-Resource-Policy"));
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
        HttpResponse<String> script = get(".broadsheet/reload.js?v=v1");
        assertEquals("text/javascript; charset=utf-8", header(script, "Content-Type"));
        assertTrue(script.body().contains("EventSource"));
    }

    @Test
    void a_proof_stands_in_for_its_page_until_the_site_is_shown_anew() throws Exception {
        stand.showProofs(Map.of(
                "index.html", PAGE.replace("Front", "Proof").getBytes(StandardCharsets.UTF_8),
                "2024/été.html", PAGE.replace("Front", "New").getBytes(StandardCharsets.UTF_8)));
        assertTrue(get("index.html").body().contains("reload.js?v=v1\" defer></script></head><body>Proof<"));
        assertTrue(get("2024/%C3%A9t%C3%A9.html").body().contains("New"));
        assertTrue(get("day/").body().contains("A day"));
        assertEquals(PAGE, Files.readString(site.resolve("index.html")));
        stand.show(site);
        assertTrue(get("index.html").body().contains("Front"));
        assertEquals(404, get("2024/%C3%A9t%C3%A9.html").statusCode());
    }

    @Test
    void a_folder_means_the_index_in_it() throws Exception {
        assertTrue(get("day/").body().contains("A day"));
        HttpResponse<String> redirect = get("day");
        assertEquals(302, redirect.statusCode());
        assertEquals("/day/", header(redirect, "Location"));
        assertEquals(404, get("empty/").statusCode());
        assertEquals(404, get("empty").statusCode());
    }

    @Test
    void what_is_not_there_is_404_with_the_page_for_lost_readers_whose_links_work_from_anywhere() throws Exception {
        HttpResponse<String> lost = get("no/such/page.html");
        assertEquals(404, lost.statusCode());
        assertTrue(lost.body().contains("Lost"));
        assertTrue(lost.body().contains("<head><base href=\"/\"><meta charset"), lost.body());
        Files.delete(site.resolve("404.html"));
        assertTrue(get("nothing").body().contains("no page here"));
        stand.show(temporary.resolve("not-built-yet"));
        assertEquals(404, get("").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html; charset=utf-8",
        "a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "a.json, application/json",
        "a.xml, application/xml",
        "a.png, image/png",
        "a.jpg, image/jpeg",
        "a.JPG, image/jpeg",
        "a.webp, image/webp",
        "a.gif, image/gif",
        "a.svg, image/svg+xml",
        "a.woff2, font/woff2",
        "a.txt, text/plain; charset=utf-8",
        "a.ico, image/x-icon",
        "a.avif, image/avif",
        "a.odd, application/octet-stream",
        "plain, application/octet-stream"
    })
    void files_have_their_media_type(String name, String type) throws Exception {
        write(name, "content");
        assertEquals(type, header(get(name), "Content-Type"));
    }

    @Test
    void a_drawing_runs_nothing() throws Exception {
        write("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertEquals(
                List.of("frame-ancestors 'self'", "script-src 'none'"),
                get("a.svg").headers().allValues("Content-Security-Policy"));
    }

    @Test
    void an_unchanged_file_is_not_sent_again_and_a_changed_one_is() throws Exception {
        for (String path : new String[] {"data.json", "index.html"}) {
            String tag = header(get(path), "ETag");
            assertTrue(tag.matches("\"[0-9a-f]+\""), tag);
            HttpResponse<String> again = get(path, "If-None-Match", "\"other\", W/" + tag);
            assertEquals(304, again.statusCode());
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
            assertEquals(304, send("HEAD", path, "If-None-Match", tag).statusCode());
            write(path, "changed");
            assertEquals(200, get(path, "If-None-Match", tag).statusCode());
        }
    }

    @Test
    void a_page_is_sent_again_when_the_site_has_a_new_version_since_it_names_it() throws Exception {
        String tag = header(get(""), "ETag");
        stand.announce(new Notice("v2", "", false));
        HttpResponse<String> page = get("", "If-None-Match", tag);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("reload.js?v=v2"));
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, 0123, bytes 0-3/10",
        "bytes=7-, 206, 789, bytes 7-9/10",
        "bytes=-2, 206, 89, bytes 8-9/10",
        "bytes=-99, 206, 0123456789, bytes 0-9/10",
        "bytes=8-99, 206, 89, bytes 8-9/10",
        "bytes=10-, 416, '', bytes */10",
        "bytes=-0, 416, '', bytes */10",
        "bytes=999999999999999999-, 416, '', bytes */10",
        "'bytes=0-1,3-4', 200, 0123456789, ''",
        "bytes=5-2, 200, 0123456789, ''",
        "bytes=-, 200, 0123456789, ''",
        "lines=1-2, 200, 0123456789, ''",
        "bytes=9999999999999999999999-, 200, 0123456789, ''"
    })
    void a_part_is_sent_when_a_part_is_wanted(String range, int status, String body, String part) throws Exception {
        HttpResponse<String> response = get("data.json", "Range", range);
        assertEquals(status, response.statusCode());
        assertEquals(body, response.body());
        assertEquals(part, header(response, "Content-Range"));
    }

    @Test
    void a_part_of_an_older_copy_is_not_continued_with_a_newer_one() throws Exception {
        String tag = header(get("data.json"), "ETag");
        assertEquals(
                206, get("data.json", "Range", "bytes=1-1", "If-Range", tag).statusCode());
        assertEquals(
                200,
                get("data.json", "Range", "bytes=1-1", "If-Range", "\"old\"").statusCode());
    }

    @Test
    void a_large_file_arrives_whole() throws Exception {
        byte[] large = new byte[3_000_000];
        new java.util.Random(7).nextBytes(large);
        Files.write(site.resolve("large.png"), large);
        URI address = URI.create(stand.address() + "large.png");
        assertArrayEquals(
                large,
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                        .body());
    }

    @Test
    void head_says_the_same_without_the_content() throws Exception {
        for (String path : new String[] {"data.json", "", "no/such/page", "day"}) {
            HttpResponse<String> get = get(path);
            HttpResponse<String> head = send("HEAD", path);
            assertEquals(get.statusCode(), head.statusCode());
            assertEquals("", head.body());
            for (String name : new String[] {"Content-Type", "Content-Length", "ETag"}) {
                assertEquals(header(get, name), header(head, name), path + " " + name);
            }
        }
    }

    @Test
    void an_empty_file_is_an_empty_answer() throws Exception {
        write("empty.txt", "");
        assertEquals(200, get("empty.txt").statusCode());
        assertEquals("", get("empty.txt").body());
    }

    @Test
    void other_methods_are_refused() throws Exception {
        for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
            HttpResponse<String> response = send(method, "");
            assertEquals(405, response.statusCode());
            assertEquals("GET, HEAD", header(response, "Allow"));
        }
    }

    private String raw(String path, String host) throws IOException {
        return ReadersWire.raw(stand.address(), "GET " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/day/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/day/%2e%2e/%2e%2e/secret.txt",
                "/.%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/day\\..\\..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/..%c0%afsecret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/secret-link.txt",
                "/linked/secret.txt",
                "/secret.txt%00.html",
                "/index.html%00",
                "/..;/secret.txt",
                "//secret.txt",
                "///etc/passwd",
                "//etc/passwd",
                "/./.broadsheet-site",
                "/.broadsheet-site",
                "/%2ebroadsheet-site",
                "../secret.txt",
                "/day/./index.html",
                "/%",
                "/%2",
                "/%zz",
                "/file:///etc/passwd",
                "file:///etc/passwd",
                "/index.html/",
                "/\u0001"
            })
    void nothing_outside_the_site_and_nothing_hidden_is_shown(String path) throws IOException {
        Files.createSymbolicLink(site.resolve("secret-link.txt"), temporary.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("linked"), temporary);
        String answer = raw(path, "Host: localhost\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|403|404) .*"), path + " → " + answer);
        assertFalse(answer.contains("secret\n") || answer.endsWith("secret") || answer.contains("root:"), answer);
    }

    @Test
    void a_link_within_the_site_is_followed() throws Exception {
        Files.createSymbolicLink(site.resolve("link.json"), site.resolve("data.json"));
        assertEquals("0123456789", get("link.json").body());
    }

    @Test
    void escaped_names_are_found() throws Exception {
        write("Käse 100%.txt", "found");
        assertEquals("found", get("K%C3%A4se%20100%25.txt").body());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LocalHost:8089, 200",
        "127.0.0.1, 200",
        "127.1.2.3:80, 200",
        "[::1]:8089, 200",
        "news.localhost, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "evil.example:8089, 403",
        "192.168.1.7, 403",
        "0.0.0.0, 403",
        "localhost@evil.example, 403",
        "'', 403"
    })
    void only_the_names_of_this_machine_are_answered(String host, int status) throws IOException {
        String answer = raw("/index.html", "Host: " + host + "\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    }

    @Test
    void a_missing_a_second_and_a_smuggled_host_are_turned_away() throws IOException {
        assertTrue(raw("/", "").matches("(?s)HTTP/1.1 40[03].*"));
        assertTrue(raw("/", "Host: localhost\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 403"));
        assertTrue(raw("http://evil.example/", "Host: localhost\r\n").startsWith("HTTP/1.1 403"));
    }

    @Test
    void open_pages_are_told_and_later_ones_too() throws Exception {
        try (ReadersWire first = ReadersWire.listen(stand.address())) {
            assertEquals("{\"version\":\"v1\",\"word\":\"\",\"failed\":false}", first.next("v1"));
            stand.announce(new Notice("v2", "Say \"3 problems\"\n</script>", true));
            String told = "{\"version\":\"v2\",\"word\":\"Say \\\"3 problems\\\"\\n</script>\",\"failed\":true}";
            assertEquals(told, first.next("v2"));
            try (ReadersWire second = ReadersWire.listen(stand.address())) {
                assertEquals(told, second.next("v2"));
            }
            stand.announce(new Notice("v3", "", false));
            first.next("v3");
        }
    }

    @Test
    void a_port_that_is_taken_is_an_error() {
        int port = URI.create(stand.address()).getPort();
        assertThrows(BindException.class, () -> new Newsstand(port, new Notice("v", "", false)));
    }
}
