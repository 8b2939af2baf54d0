package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobsTest {

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

    private static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
