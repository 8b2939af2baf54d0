package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    @TempDir
    Path folder;

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
}
