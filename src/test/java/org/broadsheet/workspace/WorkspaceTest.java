package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.article.Hash64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void blobs_are_found_again_by_their_keys_before_and_after_they_reach_the_disk() throws IOException {
        Random random = new Random(1);
        try (Blobs blobs = new Blobs(folder.resolve("blobs"))) {
            for (long key = 0; key < 3000; key++) {
                blobs.put(key * 31, bytes(key, 1 + random.nextInt(2000)));
                if (key % 500 == 0) {
                    blobs.put(-1 - key, bytes(key, 2 << 20));
                }
            }
            random = new Random(1);
            for (long key = 0; key < 3000; key++) {
                assertArrayEquals(bytes(key, 1 + random.nextInt(2000)), blobs.get(key * 31));
            }
            assertEquals(2 << 20, blobs.get(-501).length);
            assertEquals(0, blobs.get(7).length, "nothing was put there");
        }
    }

    @Test
    void an_empty_blob_is_one() throws IOException {
        try (Blobs blobs = new Blobs(folder.resolve("blobs"))) {
            blobs.put(7, new byte[0]);
            assertTrue(blobs.has(7));
        }
        try (Blobs blobs = new Blobs(folder.resolve("blobs"))) {
            assertTrue(blobs.has(7));
            assertEquals(0, blobs.get(7).length);
        }
    }

    @Test
    void a_table_of_hashes_numbers_what_it_holds() {
        LongTable table = new LongTable();
        Random random = new Random(7);
        Set<Long> expected = new LinkedHashSet<>();
        for (int i = 0; i < 10_000; i++) {
            long key = random.nextInt(8000) - 100L;
            assertEquals(expected.add(key), table.add(key));
        }
        assertEquals(expected.size(), table.size());
        int number = 0;
        for (long key : expected) {
            assertEquals(key, table.key(number));
            assertEquals(number++, table.find(key));
        }
        assertEquals(-1, table.find(1L << 60));
    }

    @Test
    void hashes_tell_apart_what_differs_in_one_bit_or_in_length() {
        Set<Long> hashes = new HashSet<>();
        byte[] bytes = new byte[64];
        for (int length = 0; length <= bytes.length; length++) {
            assertTrue(hashes.add(Hash64.of(bytes, length)));
        }
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(hashes.add(Hash64.of(bytes, bytes.length)));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertNotEquals(Hash64.of("2024/a.html"), Hash64.of("2024/b.html"));
    }

    @Test
    void a_manifest_whose_last_line_is_torn_keeps_the_others() throws IOException {
        Path file = folder.resolve("manifest");
        try (ManifestWriter writer = new ManifestWriter(file)) {
            writer.add(new Manifest.Entry("a.html", 1, 2, 3));
            writer.add(new Manifest.Entry("b.html", 4, 5, 6));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Manifest manifest = Manifest.read(file);
            assertEquals(-1, manifest.find("b.html"));
            assertEquals(length < whole.length / 2 ? -1 : 2, sizeOfFirst(manifest, whole, length));
        }
        Files.writeString(file, "something else");
        assertFalse(Manifest.read(file).isWhole());
    }

    @Test
    void a_manifest_is_whole_only_to_its_end_and_undamaged() throws IOException {
        Path file = folder.resolve("manifest");
        try (ManifestWriter writer = new ManifestWriter(file)) {
            writer.add(new Manifest.Entry("a.html", 1, 2, 3));
            writer.end();
        }
        assertTrue(Manifest.read(file).isWhole());
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertFalse(Manifest.read(file).isWhole(), "damaged at " + at);
            Files.write(file, Arrays.copyOf(whole, at));
            assertFalse(Manifest.read(file).isWhole(), "cut to " + at);
        }
    }

    private static long sizeOfFirst(Manifest manifest, byte[] whole, int length) {
        int place = manifest.find("a.html");
        int firstEnds = ManifestWriter.HEADER.length + (whole.length - ManifestWriter.HEADER.length) / 2;
        assertEquals(length >= firstEnds, place >= 0);
        return length < whole.length / 2 ? -1 : place < 0 ? 2 : manifest.size(place);
    }

    @Test
    void a_kept_file_is_used_again_while_it_is_whole_and_made_anew_when_it_is_not() throws IOException {
        byte[] content = "content".getBytes(StandardCharsets.UTF_8);
        int[] made = new int[1];
        KeptFiles.Maker maker = file -> {
            made[0]++;
            Files.write(file, content);
        };
        Path kept = new KeptFiles(folder).get(7, maker);
        byte[] whole = Files.readAllBytes(kept);
        assertArrayEquals(content, Arrays.copyOf(whole, content.length));
        assertEquals(kept, new KeptFiles(folder).get(7, maker));
        assertEquals(1, made[0]);
        for (int length = 0; length < whole.length; length++) {
            Files.write(kept, Arrays.copyOf(whole, length));
            new KeptFiles(folder).get(7, maker);
            assertArrayEquals(whole, Files.readAllBytes(kept));
            assertEquals(length + 2, made[0], "cut to " + length);
        }
        Files.write(kept, new byte[whole.length]);
        new KeptFiles(folder).get(7, maker);
        assertArrayEquals(whole, Files.readAllBytes(kept));
    }

    @Test
    void what_nobody_asked_for_is_forgotten_only_by_a_build_that_asked_for_everything() throws IOException {
        Path file = folder.resolve("blobs");
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(1, new byte[] {1});
            blobs.put(2, new byte[] {2});
        }
        try (Blobs stopped = new Blobs(file)) {
            assertTrue(stopped.has(1));
        }
        try (Blobs whole = new Blobs(file)) {
            assertTrue(whole.has(1));
            whole.complete();
        }
        try (Blobs blobs = new Blobs(file)) {
            assertTrue(blobs.has(1));
            assertFalse(blobs.has(2));
        }
    }

    @Test
    void a_file_that_is_mostly_waste_becomes_small_and_keeps_what_is_asked_for() throws IOException {
        Path file = folder.resolve("blobs");
        try (Blobs blobs = new Blobs(file)) {
            for (long key = 0; key < 100; key++) {
                blobs.put(key, bytes(key, 300_000));
            }
        }
        try (Blobs blobs = new Blobs(file)) {
            assertTrue(blobs.has(99) && blobs.has(3) && blobs.has(50));
            blobs.put(200, bytes(200, 10));
            blobs.complete();
        }
        assertTrue(Files.size(file) < 1_000_000, "bytes left: " + Files.size(file));
        try (Blobs blobs = new Blobs(file)) {
            for (long key : List.of(99L, 3L, 50L)) {
                assertArrayEquals(bytes(key, 300_000), blobs.get(key));
            }
            assertArrayEquals(bytes(200, 10), blobs.get(200));
            assertFalse(blobs.has(4));
        }
    }

    @Test
    void blobs_are_known_up_to_where_their_list_or_their_file_is_torn() throws IOException {
        Path file = folder.resolve("blobs");
        Path list = folder.resolve("blobs.list");
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(1, bytes(1, 100));
            blobs.put(2, bytes(2, 100));
        }
        byte[] listed = Files.readAllBytes(list);
        byte[] stored = Files.readAllBytes(file);
        for (int length = 0; length <= listed.length; length++) {
            Files.write(file, stored);
            Files.write(list, Arrays.copyOf(listed, length));
            assertTornAndMended(file, length >= listed.length / 2, length == listed.length);
        }
        for (int length = 0; length <= stored.length; length++) {
            Files.write(file, Arrays.copyOf(stored, length));
            Files.write(list, listed);
            assertTornAndMended(file, length >= stored.length / 2, length == stored.length);
        }
    }

    private static void assertTornAndMended(Path file, boolean first, boolean second) throws IOException {
        try (Blobs blobs = new Blobs(file)) {
            assertEquals(first, blobs.has(1));
            assertEquals(second, blobs.has(2));
            blobs.put(2, bytes(2, 100));
            blobs.put(3, bytes(3, 100));
        }
        try (Blobs blobs = new Blobs(file)) {
            assertArrayEquals(first ? bytes(1, 100) : new byte[0], blobs.get(1));
            assertArrayEquals(bytes(2, 100), blobs.get(2));
            assertArrayEquals(bytes(3, 100), blobs.get(3));
        }
    }

    /** A copy of blobs that are still open: what is left of them by a build that is killed now. */
    private Path asItIsOnDisk(Path file) throws IOException {
        Path copy = folder.resolve("copy");
        Files.copy(file, copy);
        Files.copy(folder.resolve(file.getFileName() + ".list"), folder.resolve("copy.list"));
        return copy;
    }

    @Test
    void who_is_stopped_loses_few_of_many_small_blobs() throws IOException {
        Path file = folder.resolve("blobs");
        try (Blobs stopped = new Blobs(file)) {
            for (long key = 0; key < 1000; key++) {
                stopped.put(key, bytes(key, 450));
            }
            try (Blobs next = new Blobs(asItIsOnDisk(file))) {
                assertArrayEquals(bytes(800, 450), next.get(800));
            }
        }
    }

    @Test
    void who_is_stopped_leaves_the_former_blobs_and_most_of_the_new_ones() throws IOException {
        Path file = folder.resolve("blobs");
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(1, bytes(1, 100));
        }
        try (Blobs stopped = new Blobs(file)) {
            stopped.put(2, bytes(2, 600_000));
            stopped.put(3, bytes(3, 600_000));
            stopped.put(4, bytes(4, 2 << 20));
            stopped.put(5, bytes(5, 100));
            try (Blobs next = new Blobs(asItIsOnDisk(file))) {
                for (long key : List.of(1L, 2L, 3L)) {
                    assertTrue(next.has(key));
                }
                assertArrayEquals(bytes(2, 600_000), next.get(2));
                assertFalse(next.has(5));
            }
        }
    }

    @Test
    void a_blob_that_is_not_what_was_put_there_is_not_given_out() throws IOException {
        Path file = folder.resolve("blobs");
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(1, bytes(1, 100));
            blobs.put(2, bytes(2, 2 << 20));
            blobs.put(3, bytes(3, 100));
        }
        byte[] damaged = Files.readAllBytes(file);
        damaged[7] ^= 1;
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        try (Blobs blobs = new Blobs(file)) {
            IOException failure = assertThrows(IOException.class, () -> blobs.get(1));
            assertEquals(file + " is damaged", failure.getMessage());
            assertThrows(IOException.class, () -> blobs.get(2));
            assertArrayEquals(bytes(3, 100), blobs.get(3));
        }
    }

    @Test
    void a_damaged_list_gives_out_no_blob_as_another_s() throws IOException {
        Path file = folder.resolve("blobs");
        Path list = folder.resolve("blobs.list");
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(1, bytes(1, 100));
            blobs.put(2, bytes(2, 100));
        }
        byte[] stored = Files.readAllBytes(file);
        byte[] whole = Files.readAllBytes(list);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, stored);
            Files.write(list, damaged);
            for (long key : List.of(1L, 2L, 3L)) {
                assertRightOrNothing(file, key);
                Files.write(file, stored);
                Files.write(list, damaged);
            }
        }
    }

    private static void assertRightOrNothing(Path file, long key) throws IOException {
        try (Blobs blobs = new Blobs(file)) {
            blobs.put(9, bytes(9, 100));
            byte[] blob = blobs.get(key);
            if (blob.length > 0) {
                assertArrayEquals(bytes(key, 100), blob);
            }
        }
    }

    @Test
    void a_register_knows_nothing_of_files_from_a_damaged_entry_on() throws IOException {
        Path file = folder.resolve("register");
        KnownFile a = new KnownFile("a.txt", 1, 2, 20, 3, true, null, Map.of("x", "y"), List.of());
        KnownFile b = new KnownFile("b.txt", 4, 5, 50, 6, true, null, Map.of(), List.of());
        byte[] whole = register(file, a, b);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x40;
            Files.write(file, at % 2 == 0 ? damaged : Arrays.copyOf(whole, at));
            try (Register register = new Register(file)) {
                KnownFile found = register.find("a.txt");
                assertTrue(found == null || found.equals(a), "damaged at " + at);
                assertNull(register.find("b.txt"), "damaged at " + at);
            }
        }
    }

    @Test
    void a_register_goes_on_from_where_a_stopped_build_came() throws IOException {
        Path file = folder.resolve("register");
        KnownFile a = new KnownFile("a.txt", 1, 2, 20, 3, true, null, Map.of("x", "y"), List.of());
        KnownFile b = new KnownFile("b.txt", 4, 5, 50, 6, true, null, Map.of(), List.of());
        KnownFile c = new KnownFile("c.txt", 7, 8, 80, 9, true, null, Map.of(), List.of());
        KnownFile again = new KnownFile("a.txt", 10, 11, 110, 12, true, null, Map.of(), List.of());
        register(file, a, b, c);
        try (Register stopped = new Register(file)) {
            stopped.add(again);
            stopped.add(b);
        }
        try (Register stoppedAgain = new Register(file)) {
            stoppedAgain.add(again);
        }
        try (Register register = new Register(file)) {
            assertEquals(again, register.find("a.txt"));
            assertEquals(b, register.find("b.txt"));
            assertEquals(c, register.find("c.txt"));
        }
    }

    private static byte[] register(Path file, KnownFile... known) throws IOException {
        try (Register register = new Register(file)) {
            for (KnownFile one : known) {
                register.add(one);
            }
            register.finish();
        }
        return Files.readAllBytes(file);
    }

    @Test
    void results_come_in_the_order_of_the_work() throws IOException {
        try (Crew crew = new Crew(4)) {
            List<Integer> results = new ArrayList<>();
            crew.each(IntStream.range(0, 500).iterator(), number -> slowly(number), results::add);
            assertEquals(IntStream.range(0, 500).boxed().toList(), results);
            results.clear();
            crew.eachOfMany(IntStream.range(0, 500).iterator(), number -> slowly(number), results::add);
            assertEquals(IntStream.range(0, 500).boxed().toList(), results);
        }
    }

    @Test
    void a_failure_of_one_piece_ends_the_work_and_is_thrown_as_it_is() {
        try (Crew crew = new Crew(3)) {
            IOException failure = assertThrows(
                    IOException.class,
                    () -> crew.each(
                            IntStream.range(0, 100).iterator(),
                            number -> {
                                if (number == 17) {
                                    throw new IOException("seventeen");
                                }
                                return number;
                            },
                            number -> {}));
            assertEquals("seventeen", failure.getMessage());
        }
    }

    private static int slowly(int number) {
        try {
            Thread.sleep(number % 3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }

    @Test
    void only_one_build_at_a_time_uses_a_workspace() throws IOException {
        Path output = folder.resolve("site");
        try (Workspace first = Workspace.beside(output, "one", false)) {
            assertThrows(Workspace.Busy.class, () -> Workspace.beside(output, "one", false));
            assertEquals(folder.resolve(".broadsheet/site"), first.folder());
        }
        try (Workspace again = Workspace.beside(output, "one", false)) {
            again.bodies().put(1, "x".getBytes(StandardCharsets.UTF_8));
        }
        try (Workspace again = Workspace.beside(output, "one", false)) {
            assertEquals("x", new String(again.bodies().get(1), StandardCharsets.UTF_8));
            assertFalse(again.hasForgotten());
        }
        try (Workspace another = Workspace.beside(output, "two", false)) {
            assertEquals(0, another.bodies().get(1).length, "what another program found is forgotten");
            assertTrue(another.hasForgotten());
        }
    }

    @Test
    void a_build_that_could_not_forget_what_another_found_does_not_leave_it_to_the_next() throws IOException {
        Path output = folder.resolve("site");
        try (Workspace first = Workspace.beside(output, "one", false)) {
            first.bodies().put(1, new byte[] {1});
        }
        Path obstacle = Files.createDirectories(folder.resolve(".broadsheet/site/runs/full/of"));
        assertThrows(IOException.class, () -> Workspace.beside(output, "two", false));
        Files.delete(obstacle);
        try (Workspace second = Workspace.beside(output, "two", false)) {
            assertFalse(second.bodies().has(1));
            assertTrue(second.hasForgotten());
        }
    }

    private static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
