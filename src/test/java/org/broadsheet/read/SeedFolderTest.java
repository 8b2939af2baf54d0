package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.body.PictureFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {

    @TempDir
    Path temp;

    @Test
    void articles_are_found_by_their_ending_in_one_order() throws IOException {
        for (String file : List.of(
                "b.txt",
                "A.MD",
                "c/d.markdown",
                "c/.hidden.txt",
                ".git/e.txt",
                "broadsheet.yml",
                "f.png",
                "out/g.txt",
                "c/~$d.markdown",
                ".#b.txt",
                "b.txt~",
                "#b.txt#",
                "txt")) {
            write(file);
        }
        SeedFolder folder = new SeedFolder(temp, path -> path.endsWith("out"));
        assertEquals(List.of("A.MD", "b.txt", "c/d.markdown"), paths(folder));
        assertArrayEquals("x".getBytes(StandardCharsets.UTF_8), folder.content("b.txt"));
    }

    @Test
    void what_a_browser_saved_beside_a_page_is_no_article() throws IOException {
        for (String file : List.of(
                "Ferry.html", "Ferry_files/ad.html", "Sturm.htm", "Sturm-Dateien/ad.html", "other_files/page.html")) {
            write(file);
        }
        assertEquals(
                List.of("Ferry.html", "Sturm.htm", "other_files/page.html"),
                paths(new SeedFolder(temp, path -> false)));
    }

    @Test
    void each_kind_that_is_not_read_is_told_once() throws IOException {
        for (String file : List.of("b.pdf", "a.pdf", "c.mhtml", "d.png", ".e.pdf")) {
            write(file);
        }
        Problems problems = new Problems();
        new SeedFolder(temp, path -> false).articles(problems);
        assertEquals(
                List.of("a.pdf", "c.mhtml"),
                problems.inOrder().stream().map(Problem::file).toList());
        assertEquals(
                "This and 1 more that end in .pdf are not read",
                problems.inOrder().get(0).found());
    }

    @Test
    void links_are_followed_only_inside_the_folder() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.txt"), "x");
        Files.writeString(outside.resolve("p.png"), "x");
        Path seeds = Files.createDirectory(temp.resolve("seeds"));
        Files.createDirectory(seeds.resolve("a"));
        Files.writeString(seeds.resolve("a/b.txt"), "x");
        Files.createSymbolicLink(seeds.resolve("c.txt"), seeds.resolve("a/b.txt"));
        Files.createSymbolicLink(seeds.resolve("loop"), seeds);
        Files.createSymbolicLink(seeds.resolve("a/up"), seeds.resolve("a"));
        Files.createSymbolicLink(seeds.resolve("away"), outside);
        Files.createSymbolicLink(seeds.resolve("away.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(seeds.resolve("broken.txt"), seeds.resolve("nowhere"));
        Files.createSymbolicLink(seeds.resolve("p.png"), outside.resolve("p.png"));
        SeedFolder folder = new SeedFolder(seeds, path -> false);
        assertEquals(List.of("a/b.txt", "c.txt"), paths(folder));
        assertNull(folder.picture("p.png"));
        assertNull(folder.picture("../outside/p.png"));
        assertNull(folder.picture("missing.png"));
    }

    @Test
    void folders_that_cannot_be_read_are_reported() throws IOException {
        write("a.txt");
        write("locked/b.txt");
        Path locked = temp.resolve("locked");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "root may read everything");
        Problems problems = new Problems();
        assertEquals(1, new SeedFolder(temp, path -> false).articles(problems).size());
        assertEquals(
                List.of("locked: error: The folder cannot be read; left it out. Look at its permissions. [unreadable]"),
                problems.inOrder().stream().map(Problem::message).toList());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void what_is_left_out_is_said() throws IOException {
        Path seeds = Files.createDirectories(temp.resolve("seeds"));
        write("other/b.txt");
        write("seeds/a.txt");
        write("seeds/" + "d/".repeat(64) + "deep.txt");
        Files.createSymbolicLink(seeds.resolve("link"), temp.resolve("other"));
        Files.createSymbolicLink(seeds.resolve("b.txt"), temp.resolve("other/b.txt"));
        Files.createSymbolicLink(seeds.resolve("loop"), seeds);
        Problems problems = new Problems();
        assertEquals(1, new SeedFolder(seeds, path -> false).articles(problems).size());
        assertEquals(
                List.of("link-outside", "folder-too-deep", "link-outside"),
                problems.inOrder().stream().map(Problem::code).toList());
    }

    @Test
    void pictures_are_measured_not_decoded() throws IOException {
        Files.writeString(
                temp.resolve("d.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\"><path d=\"M0 0\"/></svg>");
        PictureFile picture = new SeedFolder(temp, path -> false).picture("d.svg");
        assertNotNull(picture);
        assertEquals(640, picture.width());
        assertEquals(480, picture.height());
        assertNull(picture.refusal());
    }

    private void write(String file) throws IOException {
        Path path = temp.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
    }

    private static List<String> paths(SeedFolder folder) throws IOException {
        return folder.articles(new Problems()).stream().map(SeedFile::path).toList();
    }
}
