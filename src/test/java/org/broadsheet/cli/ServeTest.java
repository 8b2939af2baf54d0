package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.serve.ReadersWire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ServeTest {

    private static final String ADDRESS = "https://gull.example/2024/05/14/coast/ferry-back";
    private static final String TEXT = "The ferry reached the island at noon on Friday, the harbour office said.";
    private static final String OTHER =
            "Engineers broke through the last metre of chalk beneath the moor this morning.";
    private static final Pattern SERVING = Pattern.compile("Serving (http://\\S+/) until Ctrl-C");

    @TempDir
    Path temporary;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> status = new CompletableFuture<>();
    private Thread program = new Thread();
    private Path seeds = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        Run.article(seeds, "a.txt", "Ferry back", ADDRESS, TEXT);
    }

    @AfterEach
    void stop() throws InterruptedException {
        program.interrupt();
        program.join();
    }

    private void start(Object... more) {
        String[] words = Stream.concat(Stream.of("serve", seeds, "-o", site), Arrays.stream(more))
                .map(Object::toString)
                .toArray(String[]::new);
        program = new Thread(() -> status.complete(Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words)));
        program.start();
    }

    private String serve(Object... more) throws InterruptedException {
        start(Stream.concat(Stream.of("--port", 0), Arrays.stream(more)).toArray());
        return address();
    }

    /** Waits until the site is served. */
    private String address() throws InterruptedException {
        while (true) {
            Matcher line = SERVING.matcher(out.toString(StandardCharsets.UTF_8));
            if (line.find()) {
                return line.group(1);
            }
            assertFalse(status.isDone(), () -> "It ended: " + err.toString(StandardCharsets.UTF_8));
            Thread.sleep(20);
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Waits until the page has it: a folder and a file in it may be two changes. */
    private void shows(String address, String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!get(address).contains(text)) {
            assertTrue(System.nanoTime() < end, () -> text + " is not there. " + said());
            Thread.sleep(20);
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String version(String event) {
        return event.substring(0, event.indexOf("\",\"word"));
    }

    @Test
    @Timeout(60)
    void a_site_that_somebody_deletes_is_made_again() throws Exception {
        String address = serve();
        shows(address, "Ferry back");
        delete(site);
        shows(address, "Ferry back");
        Files.delete(site.resolve("index.html"));
        shows(address, "Ferry back");
    }

    @Test
    void a_site_that_is_deleted_while_it_is_being_made_again_is_made_again() throws Exception {
        serve();
        String first = said();
        while (said().equals(first)) {
            for (int i = 0; i < 1000; i++) {
                Files.deleteIfExists(site.resolve("index.html"));
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Files.exists(site.resolve("index.html"))) {
            assertTrue(System.nanoTime() < end, this::said);
            Thread.sleep(20);
        }
    }

    @Test
    void an_edit_becomes_an_event_and_new_pages_and_the_site_is_what_build_makes() throws Exception {
        String address = serve();
        assertTrue(get(address).contains("Ferry back"));
        try (ReadersWire page = ReadersWire.listen(address)) {
            String first = page.next("version");
            assertTrue(
                    get(address).contains("?v=" + first.split("\"", -1)[3]), "the page has the version of the event");
            Run.article(seeds, "a.txt", "Ferry late", ADDRESS, TEXT);
            String second = page.next("version");
            assertFalse(version(second).equals(version(first)), second);
            shows(address, "Ferry late");
            Run.article(seeds, "new/b.txt", "Tunnel opens", "https://tide.example/2024/05/15/t/tunnel", OTHER);
            page.next("version");
            shows(address, "Tunnel opens");
        }
        Path built = temporary.resolve("built");
        assertEquals(0, Run.of(seeds, "-o", built).status());
        Map<String, String> expected = Run.files(built);
        assertEquals(expected, Run.files(site));
        assertFalse(Files.readString(site.resolve("index.html")).contains("reload.js"));
    }

    @Test
    void deleted_seeds_are_said_in_the_page_while_the_old_site_stays_and_come_back_when_they_do() throws Exception {
        String address = serve();
        try (ReadersWire page = ReadersWire.listen(address)) {
            page.next("version");
            delete(seeds);
            assertTrue(page.next("\"failed\":true").contains("Not built. There is no "));
            assertTrue(get(address).contains("Ferry back"));
            Run.article(seeds, "a.txt", "Ferry found again", ADDRESS, TEXT);
            page.next("\"failed\":false");
            shows(address, "Ferry found again");
        }
    }

    @Test
    void a_broken_template_is_said_and_mended() throws Exception {
        Path templates = temporary.resolve("looks");
        assertEquals(0, Run.of("templates", templates).status());
        String footer = Files.readString(templates.resolve("footer.peb"));
        String address = serve("--templates", templates);
        try (ReadersWire page = ReadersWire.listen(address)) {
            page.next("version");
            Files.writeString(templates.resolve("footer.peb"), "{% if %}");
            assertTrue(page.next("\"failed\":true").contains("footer.peb"));
            assertTrue(get(address).contains("Ferry back"));
            assertTrue(said().contains("Not built. "), said());
            Files.writeString(templates.resolve("footer.peb"), footer + "<p>A new foot</p>");
            page.next("\"failed\":false");
            shows(address, "A new foot");
        }
    }

    @Test
    void what_was_shown_ahead_of_a_build_that_failed_goes_when_the_edit_is_undone() throws Exception {
        Path templates = temporary.resolve("looks");
        assertEquals(0, Run.of("templates", templates).status());
        Path front = templates.resolve("front.peb");
        String whole = Files.readString(front);
        String address = serve("--templates", templates);
        String article = address
                + Run.files(site).keySet().stream()
                        .filter(file -> file.matches("2024/05/14/ferry.*"))
                        .findFirst()
                        .orElseThrow();
        try (ReadersWire page = ReadersWire.listen(address)) {
            page.next("version");
            Files.writeString(front, "{% if %}");
            page.next("\"failed\":true");
            Run.article(seeds, "a.txt", "Ferry back", ADDRESS, OTHER);
            String proof = page.next("version");
            assertTrue(proof.contains("\"failed\":true"), "nobody is told that all is well: " + proof);
            String ahead = version(proof);
            assertTrue(get(article).contains(OTHER));
            Run.article(seeds, "a.txt", "Ferry back", ADDRESS, TEXT);
            String back = version(page.next("\"failed\":true"));
            assertFalse(back.equals(ahead), "pages that show the edit are told");
            assertTrue(get(article).contains(TEXT));
            Files.writeString(front, whole);
            page.next("\"failed\":false");
        }
    }

    @Test
    void no_article_at_first_is_no_reason_to_give_up() throws Exception {
        delete(seeds);
        Files.createDirectory(seeds);
        String address = serve();
        try (ReadersWire page = ReadersWire.listen(address)) {
            assertTrue(page.next("version").contains("There are no articles"));
            assertTrue(get(address).contains("no page here"));
            Run.article(seeds, "a.txt", "The first", ADDRESS, TEXT);
            page.next("\"failed\":false");
            shows(address, "The first");
        }
    }

    @Test
    void problems_are_counted_in_the_page_and_said_once_in_the_terminal() throws Exception {
        Files.writeString(seeds.resolve("empty.txt"), "");
        String address = serve();
        try (ReadersWire page = ReadersWire.listen(address)) {
            assertTrue(page.next("version").contains("\"1 problem, see the terminal\""));
            Run.article(seeds, "a.txt", "Ferry late", ADDRESS, TEXT);
            assertTrue(page.next("version").contains("1 problem"));
            Files.delete(seeds.resolve("empty.txt"));
            page.next("\"word\":\"\"");
        }
        assertEquals(2, said().split(Pattern.quote("empty.txt: "), -1).length, said());
    }

    @Test
    void the_settings_file_counts_at_every_change() throws Exception {
        String address = serve();
        try (ReadersWire page = ReadersWire.listen(address)) {
            page.next("version");
            Files.writeString(seeds.resolve("broadsheet.yml"), "title: The Groyne\n");
            page.next("version");
            shows(address, "The Groyne");
        }
    }

    @Test
    void a_site_among_the_articles_does_not_make_itself_again_for_ever() throws Exception {
        site = seeds.resolve("site");
        String address = serve("--report", seeds.resolve("report.json"));
        assertNotNull(address);
        Thread.sleep(2000);
        assertEquals(2, said().split("1 article, ", -1).length, said());
    }

    @Test
    void a_report_that_is_asked_for_later_does_not_make_the_site_again_for_ever() throws Exception {
        serve();
        Files.writeString(seeds.resolve("broadsheet.yml"), "report: report.json\n");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Files.notExists(seeds.resolve("report.json"))) {
            assertTrue(System.nanoTime() < end, this::said);
            Thread.sleep(20);
        }
        // The settings file may be two changes, so it may be another build until it is quiet.
        Thread.sleep(1500);
        String quiet = said();
        Thread.sleep(1500);
        assertEquals(quiet, said());
    }

    @Test
    void it_ends_when_it_is_told_to() throws Exception {
        serve();
        program.interrupt();
        assertEquals(0, status.get());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_port_of_your_choice_that_is_taken_is_an_error_and_so_is_a_number_that_is_no_port() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", seeds, "-o", site, "--port", taken.getLocalPort());
            assertEquals(2, run.status());
            assertTrue(run.err().contains("is taken"), run.err());
        }
        for (String port : List.of("-1", "65536", "web")) {
            assertEquals(2, Run.of("serve", seeds, "-o", site, "--port=" + port).status());
        }
    }

    @Test
    void the_usual_port_gives_way_when_it_is_taken() throws Exception {
        ServerSocket taken = new ServerSocket();
        try (taken) {
            try {
                taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8089));
            } catch (BindException already) {
                // Somebody else has it, which is as good.
            }
            start();
            String address = address();
            assertFalse(address.endsWith(":8089/"), address);
            assertTrue(said().contains("Port 8089 is taken, so the site is at " + address), said());
        }
    }

    @Test
    void what_no_change_of_the_articles_can_mend_ends_it_at_once() throws Exception {
        Files.createDirectories(site);
        Files.writeString(site.resolve("mine.txt"), "not yours");
        assertEquals(2, Run.of("serve", seeds, "-o", site, "--port", 0).status());
        assertEquals(
                2, Run.of("serve", temporary.resolve("nowhere"), "--port", 0).status());
    }

    @Test
    void quiet_says_nothing() throws Exception {
        start("--port", 0, "-q");
        while (!Files.exists(site.resolve("index.html")) && !status.isDone()) {
            Thread.sleep(20);
        }
        Thread.sleep(500);
        assertEquals("", said());
        program.interrupt();
        assertEquals(0, status.get());
    }

    @Test
    void help_has_examples() {
        String help = Run.of("serve", "--help").out();
        assertTrue(help.contains("Examples:") && help.contains("--port 0"), help);
        assertTrue(Run.of("--help").out().contains("serve"));
    }
}
