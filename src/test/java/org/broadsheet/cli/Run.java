package org.broadsheet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of the program: how it ended and what it said. */
record Run(int status, String out, String err) {

    /** Of the {@link #articles}. */
    static final String TEXT = "The ferry reached the island at noon on Friday, the harbour office said.\n\n"
            + "Nobody was hurt. The next one sails on Monday, when the storm is expected to be over.";

    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes an article in the usual form, with an address that tells outlet, day and section. */
    static void article(Path seeds, String file, String title, String address, String body) throws IOException {
        Path path = seeds.resolve(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, "---\ntitle: " + title + "\nurl: " + address + "\n---\n\n" + body + "\n");
    }

    /** Writes three articles of two languages, each with a day and an outlet of its own; two have the same text. */
    static void articles(Path seeds) throws IOException {
        article(seeds, "b.txt", "Ferry back", "https://gull.example/2024/05/14/coast/ferry-back", TEXT);
        article(seeds, "a.txt", "Tunnel opens", "https://tide.example/2024/05/13/travel/tunnel-opens", TEXT);
        article(seeds, "sub/c.txt", "渡し船が戻る", "https://umi.example/2024/05/12/travel/fune", "船は正午に島に着いた。");
    }

    /** Every file of a site and what is in it. */
    static Map<String, String> files(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
