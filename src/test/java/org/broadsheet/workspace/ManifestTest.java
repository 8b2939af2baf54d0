package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    @TempDir
    Path folder;

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
}
