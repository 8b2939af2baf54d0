package org.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a whole site may be left as it is without making any of it. */
class UntouchedSiteTest {

    private static final long RECIPE = 42;
    private static final List<String> FILES = List.of("index.html", "2024/05/14/a.html", "feed.xml");

    @TempDir
    Path temporary;

    private Path output;
    private Path workspace;

    @BeforeEach
    void build() throws IOException {
        output = temporary.resolve("site");
        workspace = Files.createDirectories(temporary.resolve(".broadsheet/site"));
        build(RECIPE);
    }

    @Test
    void what_was_made_of_the_same_is_kept_and_counted_as_often_as_one_asks() throws IOException {
        for (int i = 0; i < 2; i++) {
            Written kept = keep(RECIPE);
            assertNotNull(kept);
            assertEquals(new Written(0, FILES.size() + 1, 0, 2, kept.bytes(), List.of()), kept);
        }
    }

    @Test
    void what_was_made_of_something_else_or_of_nobody_knows_what_is_built() throws IOException {
        assertNull(keep(RECIPE + 1));
        assertNull(keep(0));
        build(0);
        assertNull(keep(0));
    }

    @Test
    void a_page_that_was_changed_deleted_or_touched_has_the_site_built() throws IOException {
        Path page = output.resolve("2024/05/14/a.html");
        Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000));
        assertNull(keep(RECIPE));
        build(RECIPE);
        assertNotNull(keep(RECIPE));
        Files.delete(page);
        assertNull(keep(RECIPE));
        build(RECIPE);
        Files.writeString(output.resolve("feed.xml"), "mine");
        assertNull(keep(RECIPE));
    }

    @Test
    void a_site_that_misses_a_page_since_a_strangers_file_is_in_its_place_is_never_complete() throws IOException {
        Files.delete(workspace.resolve("manifest"));
        new Disk().deleteTree(output);
        Files.createDirectories(output.resolve("2024/05/14"));
        Files.writeString(output.resolve("2024/05/14/a.html"), "mine");
        build(RECIPE, true);
        build(RECIPE);
        Files.writeString(output.resolve("later.html"), "mine");
        try (SiteFolder folder = new SiteFolder(output, workspace, false)) {
            put(folder, "later.html");
            assertEquals(List.of("later.html"), finish(folder, RECIPE).foreign());
        }
        assertNull(keep(RECIPE));
    }

    @Test
    void files_that_were_made_together_are_kept_together_or_not_at_all() throws IOException {
        index(1, false);
        index(1, true);
        index(2, false);
        Files.delete(output.resolve("search/b.js"));
        index(2, false);
        index(2, true);
        assertEquals("Both", Files.readString(output.resolve("search/root.js")));
    }

    @Test
    void files_of_which_the_last_was_never_written_are_not_kept() throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, false)) {
            folder.write("search/a.js", "Both".getBytes(UTF_8), 4, 3);
        }
        index(3, false);
    }

    /** Builds the site with an index made of {@code madeOf}, and says whether it was kept. */
    private void index(long madeOf, boolean isKept) throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, false)) {
            boolean kept = folder.keepAll("search/", "search/root.js", madeOf);
            assertEquals(isKept, kept);
            for (String file : kept ? List.<String>of() : List.of("search/a.js", "search/b.js", "search/root.js")) {
                folder.write(file, "Both".getBytes(UTF_8), 4, madeOf);
            }
            assertEquals(FILES.size() + 4, finish(folder, RECIPE).files());
        }
    }

    private @Nullable Written keep(long recipe) throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, false)) {
            return folder.keepAll(recipe);
        }
    }

    private void build(long recipe) throws IOException {
        build(recipe, false);
    }

    private void build(long recipe, boolean force) throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, force)) {
            finish(folder, recipe);
        }
    }

    private static Written finish(SiteFolder folder, long recipe) throws IOException {
        for (String file : FILES) {
            put(folder, file);
        }
        return folder.finish(recipe);
    }

    private static void put(SiteFolder folder, String file) throws IOException {
        byte[] bytes = ("This is " + file).getBytes(UTF_8);
        folder.write(file, bytes);
    }
}
