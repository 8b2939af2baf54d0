package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Templates of the user. */
class TemplatesTest extends ThreeArticles {

    @Test
    void a_users_template_takes_the_place_of_the_built_in_one_and_a_mistake_in_it_is_named_with_its_line()
            throws IOException {
        Path own = temporary.resolve("own");
        Run copied = Run.of("templates", own);
        assertEquals(0, copied.status(), copied.err());
        assertTrue(Files.exists(own.resolve("layout.peb")));
        assertTrue(Files.exists(own.resolve("assets/broadsheet.css")));
        assertEquals(0, Run.of(seeds, "-o", site, "--templates", own).status());
        Path plain = temporary.resolve("plain");
        Run.of(seeds, "-o", plain);
        assertEquals(Run.files(plain), Run.files(site));
        Files.writeString(
                Files.createDirectories(temporary.resolve("less/assets")).resolve("broadsheet.css"), "p {}");
        Run.of(seeds, "-o", site, "--templates", temporary.resolve("less"));
        assertEquals("p {}", Files.readString(site.resolve("assets/broadsheet.css")));
        Files.writeString(temporary.resolve("less/assets/.broadsheet.css.swp"), "p {");
        Files.writeString(temporary.resolve("less/assets/Broadsheet.css"), "b {}");
        assertEquals(
                0,
                Run.of(seeds, "-o", site, "--templates", temporary.resolve("less"))
                        .status(),
                "two names that some disks take for the same");
        assertFalse(Run.files(site).containsKey("assets/.broadsheet.css.swp"), "what an editor left");
        Files.writeString(own.resolve("layout.peb"), "<p>\n{{ nobody.name }}\n</p>");
        Run wrong = Run.of(seeds, "-o", site, "--templates", own);
        assertEquals(1, wrong.status());
        assertTrue(wrong.err().contains("layout.peb:2: "), wrong.err());
    }

    @Test
    void a_template_that_nothing_uses_is_named() throws IOException {
        Path own = Files.createDirectories(temporary.resolve("own"));
        Files.writeString(own.resolve("layuot.peb"), "<p>Mine</p>");
        Files.writeString(own.resolve("lost.peb"), "{% include \"mine\" %}{% include 'yours.peb' %}");
        Files.writeString(own.resolve("mine.peb"), "<p>Mine</p>");
        Files.writeString(own.resolve("yours.peb"), "<p>Yours</p>");
        Files.writeString(own.resolve("notes.txt"), "layuot");
        Run run = Run.of(seeds, "-o", site, "--templates", own);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "layuot.peb is not used: no built-in template has that name, and no other file there includes it."),
                run.err()
                        .lines()
                        .filter(line -> line.contains("is not used"))
                        .map(line -> line.substring(line.lastIndexOf('/') + 1))
                        .toList());
    }

    @Test
    void a_name_that_is_not_there_is_told_with_its_place() throws IOException {
        Path own = Files.createDirectories(temporary.resolve("own"));
        for (String name : List.of("page.nosuch", "nosuch")) {
            Path footer = Files.writeString(own.resolve("footer.peb"), "<p>\n{{ " + name + " }}</p>\n");
            Run run = Run.of(seeds, "-o", site, "--templates", own);
            assertEquals(1, run.status());
            assertTrue(run.err().startsWith(footer.toRealPath() + ":2: There is no “nosuch” here (while"), run.err());
        }
    }

    @Test
    void what_stands_on_every_page_is_text() throws IOException {
        String hostile = "<i>x</i>";
        Path article = seeds.resolve("f.txt");
        Files.writeString(article, "---\ntitle: " + hostile + "\nsection: " + hostile + "\n---\n" + Run.TEXT);
        // A site of eight articles and more has a longer menu.
        for (int copies : new int[] {0, 6}) {
            for (int i = 0; i < copies; i++) {
                Files.copy(article, seeds.resolve("f" + i + ".txt"));
            }
            Run run = Run.of(seeds, "-o", site, "--title", hostile, "--tagline", hostile);
            assertEquals(0, run.status(), run.err());
            Run.files(site)
                    .forEach((file, content) ->
                            assertFalse(file.endsWith(".html") && content.contains(hostile), () -> file + content));
            assertTrue(
                    Files.readString(site.resolve("about.html")).contains("&lt;i&gt;x&lt;/i&gt;</a>"), "in the menu");
        }
    }
}
