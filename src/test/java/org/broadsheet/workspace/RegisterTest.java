package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    Path folder;

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
}
