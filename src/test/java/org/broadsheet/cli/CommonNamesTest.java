package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonNamesTest {

    @TempDir
    Path temporary;

    @Test
    void an_outlet_has_the_name_that_most_of_its_articles_give() throws IOException {
        write("a.txt", "sitename: Gull", "https://gull.example/2024/05/14/a");
        write("b.txt", "sitename: The Gull Post", "https://gull.example/2024/05/13/b");
        write("c.txt", "sitename: The Gull Post", "https://www.gull.example/2024/05/12/c");
        write("d.txt", "author: Ann Lee", "https://gull.example/2024/05/11/d");
        write("e.txt", "sitename: the gull post", null);
        write("f.txt", "sitename: Tide", null);
        Path site = temporary.resolve("site");
        assertEquals(0, Run.of(temporary.resolve("seeds"), "-o", site, "-q").status());
        String sources = Files.readString(site.resolve("sources/index.html"));
        assertEquals(
                "The Gull Post 5, Tide 1",
                sources.substring(sources.indexOf("<ul class=\"index\">"), sources.indexOf("</main>"))
                        .replaceAll("(?s)<h2.*?</h2>|<[^>]*>", " ")
                        .strip()
                        .replaceAll("(\\d)\\s+(?=\\D)", "$1, ")
                        .replaceAll("\\s+", " "));
    }

    @Test
    void a_section_has_the_name_that_most_of_its_articles_give() throws IOException {
        write("a.txt", "section: Climate Change", "https://gull.example/a");
        write("b.txt", "section: Climate change", "https://gull.example/b");
        write("c.txt", "section: Climate change", "https://tide.example/c");
        Path seeds = temporary.resolve("seeds");
        Path site = temporary.resolve("site");
        assertEquals(0, Run.of(seeds, "-o", site, "-q").status());
        assertEquals(1, count(Files.readString(site.resolve("search/search.js")), "\"Climate "));
        assertEquals(3, count(Run.of("export", seeds).out(), "\"Climate change\""));
        write("d.txt", "section: Climate Change", "https://gull.example/d");
        write("e.txt", "section: Climate Change", "https://gull.example/e");
        assertEquals(0, Run.of(seeds, "-o", site, "-q").status());
        Path anew = temporary.resolve("anew");
        assertEquals(0, Run.of(seeds, "-o", anew, "-q").status());
        assertEquals(Run.files(anew), Run.files(site));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private void write(String file, String line, @Nullable String address) throws IOException {
        Path seeds = Files.createDirectories(temporary.resolve("seeds"));
        Files.writeString(
                seeds.resolve(file),
                "---\ntitle: Report " + file.charAt(0) + "\n" + line + "\n"
                        + (address == null ? "" : "url: " + address + "\n")
                        + "---\nThe ferry reached the island at noon, the harbour office of " + file + " said.\n");
    }
}
