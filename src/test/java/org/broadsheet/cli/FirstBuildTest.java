package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.ThreadReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ctrl-C while {@code serve} builds for the first time. The build is held just before it completes the site, and so is what
 * ends the program, so that nothing depends on which of them is faster.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a program without asking it")
class FirstBuildTest {

    /** The exit status of a program that was told to end. */
    private static final int TOLD_TO_END = 128 + 15;

    @TempDir
    Path temporary;

    private Path seeds = Path.of("");
    private Path site = Path.of("");

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        article("ferry", "The ferry reached the island at noon on Friday, the harbour office said.");
        article("tunnel", "Engineers broke through the last metre of chalk beneath the moor this morning.");
    }

    private void article(String name, String text) throws IOException {
        Run.article(seeds, name + ".txt", "A " + name, "https://gull.example/2024/05/14/coast/" + name, text);
    }

    private HeldProgram serve() throws Exception {
        return HeldProgram.start(
                Map.of("org.broadsheet.publish.SiteFolder", "finish", "org.broadsheet.cli.Serving", "end"),
                temporary.resolve("out.txt"),
                "serve",
                seeds,
                "-o",
                site,
                "--port",
                0);
    }

    /** What the site is when it is whole. */
    private Map<String, String> whole() throws IOException {
        Path elsewhere = temporary.resolve("elsewhere");
        assertEquals(0, Run.of(seeds, "-o", elsewhere).status());
        return Run.files(elsewhere);
    }

    @Test
    void it_waits_for_a_build_that_is_nearly_done() throws Exception {
        Map<String, String> whole = whole();
        try (HeldProgram program = serve()) {
            ThreadReference build = program.await("finish");
            program.process().destroy();
            ThreadReference ending = program.await("end");
            assertFalse(Files.exists(site), "the build was held too late");
            ending.resume();
            program.awaitWaiting(ending);
            build.resume();
            assertEquals(TOLD_TO_END, program.process().waitFor(), program.out());
        }
        assertEquals(whole, Run.files(site));
    }

    @Test
    void of_a_build_that_is_killed_meanwhile_no_page_is_half_written_and_the_next_one_completes_it() throws Exception {
        assertEquals(0, Run.of(seeds, "-o", site).status());
        Map<String, String> old = Run.files(site);
        article("ferry", "The ferry turned back in the fog.");
        article("bridge", "The bridge over the mouth of the river was shut for an hour.");
        Files.delete(seeds.resolve("tunnel.txt"));
        Map<String, String> whole = whole();
        try (HeldProgram program = serve()) {
            program.await("finish");
            program.process().destroy();
            ThreadReference ending = program.await("end");
            ending.resume();
            program.awaitWaiting(ending);
            program.process().destroyForcibly().waitFor();
        }
        Map<String, String> left = Run.files(site);
        assertNotEquals(old, left, "the build was held too early");
        assertEquals(old.get("index.html"), left.get("index.html"), "the build was held too late");
        left.forEach(
                (file, content) -> assertTrue(content.equals(old.get(file)) || content.equals(whole.get(file)), file));
        assertTrue(left.keySet().containsAll(old.keySet()), "what the old front page leads to is there");
        Run next = Run.of(seeds, "-o", site);
        assertEquals(0, next.status(), next.err());
        assertEquals(whole, Run.files(site));
    }

    @Test
    void a_build_that_takes_longer_is_not_waited_for_and_leaves_the_site_whole_or_not_there() throws Exception {
        Map<String, String> whole = whole();
        try (HeldProgram program = serve()) {
            program.await("finish");
            program.process().destroy();
            program.await("end").resume();
            assertEquals(TOLD_TO_END, program.process().waitFor(), program.out());
        }
        // The debugger lets go of the build when the program ends, so it may still complete the site.
        if (Files.exists(site)) {
            assertEquals(whole, Run.files(site));
        }
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertEquals(whole, Run.files(site));
    }
}
