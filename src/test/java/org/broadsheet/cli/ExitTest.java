package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitTest {

    @TempDir
    Path folder;

    @Test
    void a_move_that_fails_is_told_by_where_it_should_have_gone() {
        assertEquals(
                "site/a.html is in the way. Move it elsewhere and try again.",
                Exit.after(new FileSystemException(".broadsheet/site/temporary/0", "site/a.html", "Is a directory"))
                        .message());
        assertEquals(
                "No permission to use site/a.html.",
                Exit.after(new AccessDeniedException(".broadsheet/site/temporary/0", "site/a.html", null))
                        .message());
    }

    @Test
    void too_little_memory_is_told_whatever_it_led_to() {
        Throwable again = new NoClassDefFoundError("Could not initialize class org.broadsheet.text.Fold");
        again.initCause(new ExceptionInInitializerError("Exception java.lang.OutOfMemoryError: Java heap space"));
        for (Throwable failure : List.of(new ExceptionInInitializerError(new OutOfMemoryError()), again)) {
            String message = String.valueOf(Exit.after(failure).message());
            assertTrue(message.startsWith("The memory is too small"), message);
        }
    }

    @Test
    void what_the_system_forbids_is_told_as_that() {
        assertEquals(
                "The system does not let /system/.broadsheet be made or changed. Name another place.",
                Exit.after(new FileSystemException("/system/.broadsheet", null, "Operation not permitted"))
                        .message());
    }

    @Test
    void a_folder_in_the_place_of_a_file_of_the_workspace_is_named() throws IOException {
        Path seeds = folder.resolve("seeds");
        Run.article(seeds, "a.md", "A day", "https://a.example/2024/05/14/a", "Something happened.");
        Path inTheWay = folder.resolve(".broadsheet/site/register");
        Files.createDirectories(inTheWay.resolve("mine"));
        String told = inTheWay + " is in the way. Move it elsewhere and try again.";
        assertEquals(told, Run.of(seeds, "-o", folder.resolve("site")).err().strip());
        assertEquals(
                told,
                Run.of(seeds, "-o", folder.resolve("site"), "--clean").err().strip());
    }

    @Test
    void what_a_damaged_workspace_held_is_found_out_again() throws IOException {
        Path seeds = folder.resolve("seeds");
        Path site = folder.resolve("site");
        Run.article(seeds, "a.md", "A day", "https://a.example/2024/05/14/a", "Something happened.");
        Run.of(seeds, "-o", site);
        Path bodies = folder.resolve(".broadsheet/site/bodies").toRealPath();
        Files.write(bodies, new byte[(int) Files.size(bodies)]);
        Run again = Run.of(seeds, "-o", site, "--title", "Another");
        assertEquals(0, again.status());
        assertTrue(again.err().contains(bodies + " is damaged: reading all articles anew."), again.err());
        assertEquals(0, Run.of(seeds, "-o", site).status());
    }
}
