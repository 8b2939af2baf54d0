package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletNamesTest {

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

    private void write(String file, String line, @Nullable String address) throws IOException {
        Path seeds = Files.createDirectories(temporary.resolve("seeds"));
        Files.writeString(
                seeds.resolve(file),
                "---\ntitle: Report " + file.charAt(0) + "\n" + line + "\n"
                        + (address == null ? "" : "url: " + address + "\n")
                        + "---\nThe ferry reached the island at noon, the harbour office of " + file + " said.\n");
    }
}
