package org.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMapTest {

    private static final String BASE = "https://news.example/";

    @TempDir
    Path temporary;

    /** The site with a map of so many pages, "page-1.html" and so on. */
    private Path mapped(int pages) throws IOException {
        Path site = temporary.resolve("site" + pages);
        Path workspace = Files.createDirectories(temporary.resolve("workspace" + pages));
        try (SiteFolder folder = new SiteFolder(site, workspace, false)) {
            SiteMap.write(
                    IntStream.rangeClosed(1, pages)
                            .mapToObj(number -> "page-" + number + ".html")
                            .iterator(),
                    BASE,
                    folder);
            folder.finish(0);
        }
        return site;
    }

    private static int pages(Path map) throws IOException {
        return Files.readString(map).split("<url>", -1).length - 1;
    }

    @Test
    void fifty_thousand_pages_are_one_file() throws IOException {
        Path site = mapped(50_000);
        assertEquals(50_000, pages(site.resolve("sitemap.xml")));
        assertFalse(Files.exists(site.resolve("sitemap-1.xml")));
    }

    @Test
    void more_are_parts_and_a_list_of_them() throws IOException {
        Path site = mapped(100_001);
        assertEquals(50_000, pages(site.resolve("sitemap-1.xml")));
        assertEquals(50_000, pages(site.resolve("sitemap-2.xml")));
        assertEquals(1, pages(site.resolve("sitemap-3.xml")));
        assertTrue(Files.readString(site.resolve("sitemap-3.xml")).contains("<loc>" + BASE + "page-100001.html</loc>"));
        String list = Files.readString(site.resolve("sitemap.xml"));
        assertTrue(list.contains("<loc>" + BASE + "sitemap-3.xml</loc>"), list);
        assertEquals(4, list.split("<sitemap>", -1).length);
    }
}
