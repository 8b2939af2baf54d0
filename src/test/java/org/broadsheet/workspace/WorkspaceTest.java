package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

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

    @Test
    void a_passing_workspace_leaves_nothing_behind() throws IOException {
        Workspace passing = Workspace.passing();
        try (passing) {
            passing.bodies().put(1, new byte[] {1});
            passing.likeness().put(1, file -> Files.write(file, new byte[] {1}));
        }
        assertFalse(Files.exists(passing.folder()));
    }
}
