package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a text that is saved more than once. */
class CopiesTest {

    private static final String TEXT = """
            The dam above the village of Hollin burst on Monday night after a week of rain. Twelve houses were swept away and
            two people are missing.

            Engineers had warned of cracks in the wall since 2021. Minister Carla Dunn promised an inquiry.
            """;

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void anotherArticle() throws IOException {
        seeds = Files.createDirectories(folder.resolve("seeds"));
        save("violin.md", "https://www.echo.example/arts/prize", "Violinist Mina Aoki won the Orlan Prize in Vienna.");
    }

    private void save(String file, String address, String text) throws IOException {
        String url = address.isEmpty() ? "" : "url: " + address + "\n";
        Files.writeString(
                seeds.resolve(file), "---\ntitle: Dam bursts above Hollin\ndate: 2024-05-01\n" + url + "---\n" + text);
    }

    private List<String> stories() {
        return BuiltSite.build(seeds, folder.resolve("site")).pages().stream()
                .filter(page -> page.matches("stories/(?!index).*"))
                .toList();
    }

    @Test
    void aTextInTwoOutletsIsAStoryOfTwoArticles() throws IOException {
        save("one.md", "https://www.one.example/dam", TEXT);
        save("two.md", "https://www.two.example/dam", TEXT);
        String page = Files.readString(folder.resolve("site").resolve(stories().get(0)));
        String main = page.substring(page.indexOf("<main"));
        String text = main.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
        assertTrue(text.contains("Articles 2 one a copy of another Sources 2"), text);
        assertTrue(text.contains("1 May 2 articles"), text);
        assertFalse(text.contains("once more"), text);
        assertTrue(text.contains("one.example 1 article two.example 1 article"), text);
    }

    @Test
    void aTextSavedTwiceIsNone() throws IOException {
        save("one.md", "", TEXT);
        save("one (1).md", "", TEXT);
        assertEquals(List.of(), stories());
    }

    @Test
    void norIsOneWhoseOutletIsKnownOnce() throws IOException {
        save("one.md", "https://www.one.example/dam", TEXT);
        save("saved.md", "", TEXT);
        assertEquals(List.of(), stories());
    }
}
