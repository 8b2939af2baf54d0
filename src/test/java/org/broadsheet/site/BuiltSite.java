package org.broadsheet.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.cli.Main;

/**
 * A site that the whole program built, as a user would.
 *
 * @param folder the output folder
 * @param status the exit status
 * @param messages everything that was printed
 */
public record BuiltSite(Path folder, int status, String messages) {

    /** Runs the program on {@code seeds} with further options. */
    public static BuiltSite build(Path seeds, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(seeds.toString(), "-o", folder.toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status = Main.run(stream, stream, arguments.toArray(String[]::new));
        return new BuiltSite(folder, status, printed.toString(StandardCharsets.UTF_8));
    }

    /** Every file below {@code folder}, "/" between names, in order. */
    public static List<String> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> files() {
        return files(folder);
    }

    /** The HTML pages, in order. */
    public List<String> pages() {
        return files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    /** The first page of each kind, as far as addresses tell kinds apart. */
    public Map<String, String> onePageOfEachKind() {
        Map<String, String> kinds = new TreeMap<>();
        pages().forEach(page -> kinds.putIfAbsent(kind(page), page));
        return kinds;
    }

    /** The shape of an address, digits and names left out: "sections/*.html". */
    private static String kind(String page) {
        return page.replaceAll("[0-9]{4}/[0-9]{2}/[0-9]{2}/index", "day/index")
                .replaceAll("^[0-9]{4}/[0-9]{2}/index", "month/index")
                .replaceAll("^[0-9]{4}/index", "year/index")
                .replaceAll("^(?:[0-9/]+|undated/)(?!.*index\\.html).*", "article.html")
                .replaceAll("^editions/.*-w.*", "editions/week.html")
                .replaceAll("^(sections|sources|topics|stories|editions|coverage)/(?!index).*", "$1/one.html");
    }

    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
