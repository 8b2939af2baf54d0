package org.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFolderTest {

    private static final Map<String, String> FIRST =
            Map.of("index.html", "front", "2024/05/14/a.html", "a", "2024/05/13/b.html", "b", "assets/s.css", "css");
    private static final Map<String, String> SECOND = Map.of(
            "index.html", "front, later", "2024/05/14/a.html", "a", "2024/06/01/c.html", "c", "assets/s.css", "css");

    @TempDir
    Path temporary;

    private Path output;
    private Path workspace;

    /** Whether the output lies on another disk than the workspace, as a mounted folder does. */
    private boolean apart;

    @BeforeEach
    void prepare() throws IOException {
        output = temporary.resolve("site");
        workspace = Files.createDirectories(temporary.resolve(".broadsheet/site"));
    }

    @Test
    void a_new_site_appears_whole() throws IOException {
        Written written = build(FIRST);
        assertEquals(FIRST, content());
        assertEquals(FIRST.size() + 1, written.written(), "the files and our mark");
        assertEquals(0, written.deleted());
    }

    @Test
    void a_second_build_of_the_same_writes_nothing() throws IOException {
        build(FIRST);
        Map<String, FileTime> times = times();
        Written again = build(FIRST);
        assertEquals(0, again.written());
        assertEquals(FIRST.size() + 1, again.unchanged());
        assertEquals(times, times());
    }

    @Test
    void only_changed_files_are_written_and_only_our_own_deleted_with_the_folders_they_leave_empty()
            throws IOException {
        build(FIRST);
        Files.writeString(output.resolve("notes.txt"), "mine");
        Files.writeString(Files.createDirectories(output.resolve("2023")).resolve("old.html"), "mine");
        Written written = build(SECOND);
        assertEquals(2, written.written());
        assertEquals(1, written.deleted());
        assertFalse(Files.exists(output.resolve("2024/05/13")));
        Map<String, String> expected = new TreeMap<>(SECOND);
        expected.put("notes.txt", "mine");
        expected.put("2023/old.html", "mine");
        assertEquals(expected, content());
    }

    @Test
    void a_folder_that_holds_somebody_elses_file_stays() throws IOException {
        build(FIRST);
        Files.writeString(output.resolve("2024/05/13/mine.txt"), "mine");
        build(SECOND);
        assertEquals("mine", Files.readString(output.resolve("2024/05/13/mine.txt")));
    }

    @Test
    void a_page_changed_or_deleted_by_hand_is_repaired() throws IOException {
        build(FIRST);
        Files.writeString(output.resolve("2024/05/14/a.html"), "x");
        Files.delete(output.resolve("assets/s.css"));
        Files.delete(output.resolve(SiteFolder.MARKER));
        build(FIRST);
        assertEquals(FIRST, content());
        assertTrue(Files.exists(output.resolve(SiteFolder.MARKER)));
    }

    @Test
    void a_file_of_somebody_else_in_the_place_of_a_page_is_left_alone_and_named() throws IOException {
        build(FIRST);
        Files.writeString(Files.createDirectories(output.resolve("2024/06/01")).resolve("c.html"), "mine");
        Written written = build(SECOND);
        assertEquals(List.of("2024/06/01/c.html"), written.foreign());
        assertEquals("mine", Files.readString(output.resolve("2024/06/01/c.html")));
    }

    @Test
    void a_folder_in_the_place_of_a_page_of_ours_is_left_alone_and_named() throws IOException {
        build(FIRST);
        Path inTheWay = output.resolve("2024/05/14/a.html");
        Files.delete(inTheWay);
        Files.writeString(Files.createDirectory(inTheWay).resolve("mine.txt"), "mine");
        assertEquals(List.of("2024/05/14/a.html"), build(FIRST).foreign());
        assertEquals("mine", Files.readString(inTheWay.resolve("mine.txt")));
        new Disk().deleteTree(inTheWay);
        build(FIRST);
        assertEquals(FIRST, content());
    }

    @Test
    void a_site_whose_manifest_is_damaged_is_brought_up_to_date_all_the_same() throws IOException {
        build(FIRST);
        byte[] whole = Files.readAllBytes(workspace.resolve("manifest"));
        for (int at = 0; at < whole.length; at++) {
            wipe();
            build(FIRST);
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(workspace.resolve("manifest"), at % 2 == 0 ? damaged : Arrays.copyOf(whole, at));
            Written written = build(SECOND);
            assertEquals(List.of(), written.foreign(), "damaged at " + at);
            assertTrue(content().entrySet().containsAll(SECOND.entrySet()), "damaged at " + at);
        }
    }

    @Test
    void a_build_without_our_notes_learns_what_is_ours_again_folders_too() throws IOException {
        build(FIRST);
        new Disk().deleteTree(workspace);
        Files.createDirectories(workspace);
        build(FIRST);
        build(SECOND);
        assertEquals(SECOND, content());
        assertFalse(Files.exists(output.resolve("2024/05/13")));
    }

    @Test
    void a_build_without_our_notes_that_is_interrupted_is_completed_by_the_next() throws IOException {
        for (int stop = 0; stop < 30; stop++) {
            wipe();
            build(FIRST);
            new Disk().deleteTree(workspace);
            Files.createDirectories(workspace);
            try {
                write(new SiteFolder(output, workspace, false, new Stopping(stop, false)), SECOND);
            } catch (Stopped expected) {
                // The process died.
            }
            Written written = build(SECOND);
            assertEquals(List.of(), written.foreign(), "stopped after " + stop);
            assertTrue(content().entrySet().containsAll(SECOND.entrySet()), "stopped after " + stop);
        }
    }

    @Test
    void a_folder_with_something_else_in_it_is_refused_unless_forced() throws IOException {
        Files.writeString(Files.createDirectories(output).resolve("thesis.txt"), "mine");
        Refused refused = assertThrows(Refused.class, () -> build(FIRST));
        assertTrue(String.valueOf(refused.getMessage()).contains("--force"), "the message says what to do");
        assertEquals(Map.of("thesis.txt", "mine"), content());
        try (SiteFolder folder = new SiteFolder(output, workspace, true)) {
            write(folder, FIRST);
        }
        assertEquals("mine", Files.readString(output.resolve("thesis.txt")));
        assertEquals("front", Files.readString(output.resolve("index.html")));
        build(SECOND);
        assertEquals("mine", Files.readString(output.resolve("thesis.txt")));
    }

    @Test
    void a_folder_exchanged_for_another_one_is_refused_although_the_workspace_knows_its_name() throws IOException {
        build(FIRST);
        Files.move(output, temporary.resolve("kept"));
        Files.writeString(Files.createDirectories(output).resolve("index.html"), "mine");
        assertThrows(Refused.class, () -> build(SECOND));
        assertEquals(Map.of("index.html", "mine"), content());
    }

    @Test
    void a_folder_with_dot_files_only_counts_as_new_and_keeps_them() throws IOException {
        Files.writeString(Files.createDirectories(output).resolve(".gitkeep"), "");
        Object key = Files.readAttributes(output, java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        build(FIRST);
        assertEquals(FIRST, content());
        assertTrue(Files.exists(output.resolve(".gitkeep")));
        assertEquals(
                key,
                Files.readAttributes(output, java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey(),
                "the folder itself stays, so that a server that looks into it goes on working");
    }

    @Test
    void a_lost_workspace_is_made_anew_from_the_site() throws IOException {
        build(FIRST);
        new Disk().deleteTree(workspace);
        Files.createDirectories(workspace);
        Map<String, FileTime> times = times();
        assertEquals(0, build(FIRST).written());
        assertEquals(times, times());
        new Disk().deleteTree(workspace);
        Files.createDirectories(workspace);
        build(SECOND);
        SECOND.forEach((path, text) -> assertEquals(text, content().get(path)));
    }

    @Test
    void links_in_the_output_are_not_followed_out_of_it() throws IOException {
        build(FIRST);
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.html"), "b");
        Files.writeString(elsewhere.resolve("a.html"), "precious");
        new Disk().deleteTree(output.resolve("2024/05/13"));
        Files.createSymbolicLink(output.resolve("2024/05/13"), elsewhere);
        Files.delete(output.resolve("2024/05/14/a.html"));
        Files.createSymbolicLink(output.resolve("2024/05/14/a.html"), elsewhere.resolve("a.html"));
        build(SECOND);
        assertEquals("b", Files.readString(elsewhere.resolve("b.html")));
        assertEquals("precious", Files.readString(elsewhere.resolve("a.html")));
        assertFalse(Files.isSymbolicLink(output.resolve("2024/05/14/a.html")));
        assertThrows(Refused.class, () -> build(FIRST), "a folder of ours became a link");
        assertEquals("b", Files.readString(elsewhere.resolve("b.html")));
    }

    @Test
    void a_site_written_by_two_paths_is_a_bug_and_says_so() throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, false)) {
            folder.write("a.html", new byte[1]);
            assertThrows(IllegalStateException.class, () -> folder.write("a.html", new byte[1]));
        }
    }

    @ParameterizedTest(name = "on two disks {0}, the disk fails {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void stopped_at_any_step_nobody_sees_half_a_page_and_the_next_build_completes_the_site(
            boolean onTwoDisks, boolean failing) throws IOException {
        apart = onTwoDisks;
        for (int from = 0; from < 3; from++) {
            int steps = Integer.MAX_VALUE;
            for (int stop = 0; stop < steps; stop++) {
                wipe();
                if (from == 1) {
                    build(FIRST);
                    Files.writeString(output.resolve("notes.txt"), "mine");
                } else if (from == 2) {
                    Files.writeString(Files.createDirectories(output).resolve(".gitkeep"), "");
                }
                Stopping disk = new Stopping(stop, failing);
                try {
                    buildOn(disk, SECOND);
                    steps = 0;
                } catch (Stopped | DiskFull expected) {
                    String place = "from " + from + ", stopped before step " + stop;
                    content()
                            .forEach((path, text) -> assertTrue(
                                    text.equals("mine")
                                            || text.equals(FIRST.get(path))
                                            || text.equals(SECOND.get(path)),
                                    place + ": " + path + " holds " + text));
                    if (failing) {
                        assertNothingIsOnItsWay(place);
                    }
                    if (stop % 2 == 0) {
                        stopAgain(stop / 2);
                    }
                    Map<String, String> wanted = new TreeMap<>(SECOND);
                    if (from == 1) {
                        wanted.put("notes.txt", "mine");
                    }
                    if (isKept(SECOND)) {
                        assertEquals(wanted, content(), place + ", believed to be complete");
                    }
                    build(SECOND);
                    assertEquals(wanted, content(), place);
                    assertEquals(0, build(SECOND).written(), place);
                    assertTrue(Files.exists(output.resolve(SiteFolder.MARKER)), place);
                    assertNothingIsOnItsWay(place);
                }
            }
        }
    }

    @Test
    void a_site_on_another_disk_is_built_changed_and_known_again() throws IOException {
        apart = true;
        builtChangedAndKnownAgain();
    }

    @Test
    void so_is_one_where_the_system_says_that_the_disks_are_two() throws IOException {
        Path memory = Path.of("/dev/shm");
        Assumptions.assumeTrue(
                Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(temporary)),
                () -> "Skipped: " + memory + " and " + temporary + " are not two disks that can be written to.");
        Path other = Files.createTempDirectory(memory, "broadsheet");
        try {
            Path file = Files.createFile(temporary.resolve("file"));
            assertThrows(AtomicMoveNotSupportedException.class, () -> new Disk().move(file, other.resolve("file")));
            output = other.resolve("site");
            builtChangedAndKnownAgain();
        } finally {
            new Disk().deleteTree(other);
        }
    }

    private void builtChangedAndKnownAgain() throws IOException {
        for (boolean mounted : new boolean[] {false, true}) {
            wipe();
            if (mounted) {
                Files.writeString(Files.createDirectories(output).resolve(".gitkeep"), "");
            }
            assertEquals(FIRST.size() + 1, build(FIRST).written());
            assertEquals(FIRST, content());
            assertTrue(isKept(FIRST), "a site that nobody touched is left as it is");
            assertNothingIsOnItsWay("a new site");
            Written second = build(SECOND);
            assertEquals(2, second.written());
            assertEquals(1, second.deleted());
            assertEquals(SECOND, content());
            assertTrue(isKept(SECOND), "so is one of which a part was written");
            assertNothingIsOnItsWay("a changed site");
            assertEquals(mounted, Files.exists(output.resolve(".gitkeep")));
        }
    }

    /** What a build needs while it runs is gone; what the next one needs is there. */
    private void assertNothingIsOnItsWay(String place) throws IOException {
        assertFalse(Files.exists(output.resolve(".broadsheet-part")), place);
        assertFalse(Files.exists(workspace.resolve("temporary")), place);
        assertFalse(Files.exists(workspace.resolve("staging")), place);
    }

    private void stopAgain(int stop) throws IOException {
        try {
            SiteFolder folder = new SiteFolder(output, workspace, false, new Stopping(stop, false));
            write(folder, FIRST);
        } catch (Stopped expected) {
            // The process died again.
        }
    }

    private Written build(Map<String, String> files) throws IOException {
        return buildOn(new Disks(), files);
    }

    private Written buildOn(Disk disk, Map<String, String> files) throws IOException {
        SiteFolder folder = new SiteFolder(output, workspace, false, disk);
        Written written;
        try {
            written = write(folder, files);
        } catch (IOException e) {
            folder.close();
            throw e;
        }
        folder.close();
        return written;
    }

    private static Written write(SiteFolder folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            byte[] bytes = file.getValue().getBytes(UTF_8);
            folder.write(file.getKey(), bytes);
        }
        return folder.finish(files.hashCode());
    }

    /** Whether the site is taken as one that a former build completed out of {@code files}. */
    private boolean isKept(Map<String, String> files) throws IOException {
        try (SiteFolder folder = new SiteFolder(output, workspace, false, new Disks())) {
            return folder.keepAll(files.hashCode()) != null;
        }
    }

    private void wipe() throws IOException {
        new Disk().deleteTree(output);
        new Disk().deleteTree(workspace);
        Files.createDirectories(workspace);
    }

    /** What stands in the output; what begins with a dot is left out. */
    private Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        try {
            for (Path file : files()) {
                content.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return content;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (Path file : files()) {
            times.put(file.toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(output)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(output)) {
            return walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !output.relativize(file).toString().startsWith("."))
                    .toList();
        }
    }

    /** The process dies: nothing that would come after it happens, not even the tidying up. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A disk on which nothing more can be written. */
    private static final class DiskFull extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** One disk or two, as a test wants it. */
    private class Disks extends Disk {

        @Override
        void move(Path from, Path to) throws IOException {
            if (apart && from.startsWith(workspace) != to.startsWith(workspace)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "They lie on two disks");
            }
            super.move(from, to);
        }
    }

    /** Disks that let so many steps happen. */
    private final class Stopping extends Disks {

        private final boolean failing;
        private int left;

        /** @param failing whether the process lives on and can delete files, but nothing else */
        Stopping(int steps, boolean failing) {
            left = steps;
            this.failing = failing;
        }

        private void step() throws IOException {
            if (left-- <= 0) {
                if (failing) {
                    throw new DiskFull();
                }
                throw new Stopped();
            }
        }

        @Override
        void create(Path file, byte[] bytes, int length) throws IOException {
            if (left == 1) {
                super.create(file, bytes, length / 2);
                left = 0;
            }
            step();
            super.create(file, bytes, length);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }

        @Override
        void makeFolder(Path folder) throws IOException {
            step();
            super.makeFolder(folder);
        }

        @Override
        boolean delete(Path path) throws IOException {
            if (!failing) {
                step();
            }
            return super.delete(path);
        }
    }
}
