package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, one a behaviour: {@code src/test/resources/sites/<behaviour>/seeds} is built and compared with
 * {@code expected} (what stands in {@code main} of the front page, of every article, and of any other page that has a file
 * there) and {@code problems.txt} (what {@code check} prints). {@code -Dgolden.update=true} writes both anew: read the
 * difference before committing it. To have another page compared, make an empty file for it first.
 *
 * <p>Each site also proves that the same seeds give the same bytes, however they are built.
 */
class GoldenSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    Path temporary;

    static List<String> behaviours() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void the_site_is_as_expected(String behaviour) throws IOException {
        Path home = SITES.resolve(behaviour);
        BuiltSite site = BuiltSite.build(home.resolve("seeds"), temporary.resolve("site"));
        Map<String, String> actual = new TreeMap<>();
        for (String page : site.pages()) {
            if (page.equals("index.html")
                    || page.matches("(?:[0-9]{4}|undated)/.*-[a-z0-9]{10}\\.html")
                    || Files.exists(home.resolve("expected").resolve(page))) {
                actual.put("expected/" + page, main(site.text(page)));
            }
        }
        actual.put("problems.txt", problems(home.resolve("seeds")));
        if (UPDATE) {
            deleteTree(home.resolve("expected"));
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Path path = home.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Map<String, String> expected = new TreeMap<>();
        for (String file : BuiltSite.files(home)) {
            if (!file.startsWith("seeds/")) {
                expected.put(file, Files.readString(home.resolve(file)));
            }
        }
        assertEquals(String.join("\n", expected.keySet()), String.join("\n", actual.keySet()));
        expected.forEach((file, content) -> assertEquals(content, actual.get(file), file));
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void the_same_seeds_give_the_same_bytes(String behaviour) throws IOException {
        Path seeds = SITES.resolve(behaviour).resolve("seeds");
        Path first = temporary.resolve("first/site");
        Map<String, String> bytes = bytes(BuiltSite.build(seeds, first).folder());

        Map<String, FileTime> times = times(first);
        BuiltSite.build(seeds, first);
        assertEquals(bytes, bytes(first), "built twice");
        assertEquals(times, times(first), "a second build writes nothing");

        assertEquals(bytes, built("one-thread", seeds, "--jobs", "1"), "one thread");
        assertEquals(bytes, built("many-threads", seeds, "--jobs", "7"), "seven threads");
        assertEquals(bytes, elsewhere(seeds), "another language, time zone and line end");
        assertEquals(bytes, built("shuffled", copy(seeds, "reversed", true, text -> text)), "files written in reverse");
        assertEquals(
                bytes,
                built(
                        "crlf",
                        copy(
                                seeds,
                                "crlf-seeds",
                                false,
                                text -> text.replace("\r\n", "\n").replace("\n", "\r\n"))),
                "CRLF line ends");
        assertEquals(bytes, grown(seeds), "half of the articles first, then all");
    }

    private Map<String, String> built(String name, Path seeds, String... options) throws IOException {
        return bytes(BuiltSite.build(seeds, temporary.resolve(name + "/site"), options)
                .folder());
    }

    private Map<String, String> elsewhere(Path seeds) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return built("elsewhere", seeds);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Builds from half of the articles, then from all into the same folder. */
    private Map<String, String> grown(Path seeds) throws IOException {
        Path growing = copy(seeds, "growing", false, text -> text);
        List<String> articles = BuiltSite.files(growing).stream()
                .filter(file -> file.endsWith(".txt") || file.endsWith(".md"))
                .toList();
        for (int i = 0; i < articles.size(); i += 2) {
            Files.delete(growing.resolve(articles.get(i)));
        }
        Path site = temporary.resolve("grown/site");
        BuiltSite.build(growing, site);
        for (int i = 0; i < articles.size(); i += 2) {
            Files.copy(seeds.resolve(articles.get(i)), growing.resolve(articles.get(i)));
        }
        return bytes(BuiltSite.build(growing, site).folder());
    }

    private Path copy(Path seeds, String name, boolean reversed, UnaryOperator<String> change) throws IOException {
        Path to = temporary.resolve(name);
        List<String> files = new ArrayList<>(BuiltSite.files(seeds));
        if (reversed) {
            Collections.reverse(files);
        }
        for (String file : files) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            byte[] content = Files.readAllBytes(seeds.resolve(file));
            boolean text = file.endsWith(".txt") || file.endsWith(".md") || file.endsWith(".yml");
            String decoded = new String(content, StandardCharsets.UTF_8);
            boolean isUtf8 = java.util.Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), content);
            Files.write(target, text && isUtf8 ? change.apply(decoded).getBytes(StandardCharsets.UTF_8) : content);
        }
        return to;
    }

    private static String main(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().indentAmount(1);
        return document.select("main").outerHtml() + "\n";
    }

    private static String problems(Path seeds) {
        java.io.ByteArrayOutputStream printed = new java.io.ByteArrayOutputStream();
        java.io.PrintStream out = new java.io.PrintStream(printed, true, StandardCharsets.UTF_8);
        java.io.PrintStream ignored =
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        org.broadsheet.cli.Main.run(out, ignored, "check", seeds.toString());
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> bytes(Path site) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String file : BuiltSite.files(site)) {
            bytes.put(file, new String(Files.readAllBytes(site.resolve(file)), StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    private static Map<String, FileTime> times(Path site) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : BuiltSite.files(site)) {
            times.put(file, Files.getLastModifiedTime(site.resolve(file)));
        }
        return times;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
