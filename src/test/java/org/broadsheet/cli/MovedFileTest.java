package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.broadsheet.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedFileTest {

    private static final FileTime OLD = FileTime.fromMillis(1_700_000_000_000L);

    @TempDir
    Path folder;

    @Test
    void another_file_of_the_same_size_and_time_is_read() throws IOException {
        Path seeds = folder.resolve("seeds");
        Path other = folder.resolve("other");
        Run.article(seeds, "a.txt", "Ferry", "https://a.example/2024/05/11/a", "Lum daros.");
        Run.article(other, "a.txt", "Ferry", "https://a.example/2024/05/11/a", "Mul daros.");
        Files.setLastModifiedTime(seeds.resolve("a.txt"), OLD);
        Files.setLastModifiedTime(other.resolve("a.txt"), OLD);
        assumeTrue(Files.readAttributes(seeds, BasicFileAttributes.class).fileKey() != null);
        Path site = folder.resolve("site");
        assertTrue(text(BuiltSite.build(seeds, site)).contains("Lum daros."));

        Files.move(other.resolve("a.txt"), seeds.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING);
        String moved = text(BuiltSite.build(seeds, site));
        assertTrue(moved.contains("Mul daros."));
        assertFalse(moved.contains("Lum daros."));
    }

    private static String text(BuiltSite built) throws IOException {
        assertEquals(0, built.status(), built.messages());
        StringBuilder text = new StringBuilder();
        for (String file : BuiltSite.files(built.folder())) {
            if (file.endsWith(".html")) {
                text.append(Files.readString(built.folder().resolve(file)));
            }
        }
        return text.toString();
    }
}
