package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print, and write nothing. */
class PrintedTest {

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        Run.articles(seeds);
    }

    @Test
    void explain_says_each_field_and_where_it_was_found() {
        Run run = Run.of("explain", seeds.resolve("b.txt"));
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("2024-05-14  (address)"), run.out());
        Run json = Run.of("explain", "--json", seeds.resolve("sub/c.txt"));
        assertTrue(json.out().contains("\"title\" : \"渡し船が戻る\""), json.out());
        assertEquals(2, Run.of("explain", seeds.resolve("none.txt")).status());
    }

    @Test
    void export_prints_one_object_a_line_for_each_article_newest_first() {
        Run run = Run.of("export", seeds);
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).contains("Ferry back"));
        assertTrue(lines.get(0).contains("\"keyPoints\":"));
        assertFalse(lines.get(0).contains("\"text\":\"The ferry"));
        assertTrue(Run.of("export", "--text", seeds).out().contains("\"text\":\"The ferry"));
    }

    @Test
    void what_cannot_be_printed_is_a_failure() {
        Run run = exportTo("No space left on device");
        assertEquals(3, run.status());
        assertEquals("What was asked for could not all be printed.", run.err().strip());
    }

    /** An export whose output fails with {@code message}. */
    private Run exportTo(String message) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new PrintStream(new Pipe(failing), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                "export",
                "-q",
                seeds.toString());
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_reader_that_has_seen_enough_is_none() {
        Run run = exportTo("Broken pipe");
        assertEquals(0, run.status());
        assertEquals("", run.err());
    }

    @Test
    void check_writes_nothing() throws IOException {
        Map<String, String> before = Run.files(temporary);
        Run run = Run.of("check", seeds, "--json");
        assertEquals(0, run.status());
        assertTrue(run.out().strip().startsWith("["), run.out());
        assertEquals(before, Run.files(temporary));
        assertTrue(run.err().contains("3 articles, 0 problems"), run.err());
    }

    @Test
    void help_version_and_completion_are_there() {
        assertTrue(Run.of("--help").out().contains("Examples:"));
        assertEquals(0, Run.of("--version").status());
        assertTrue(Run.of("completion").out().contains("broadsheet"));
        for (String command : List.of("serve", "check", "explain", "divide", "export", "templates")) {
            assertTrue(Run.of(command, "--help").out().contains("Examples:"), command);
        }
    }

    @Test
    void help_lists_the_options_that_do_something_and_the_others_are_taken_all_the_same() {
        String check = Run.of("check", "--help").out();
        assertTrue(check.contains("strict") && check.contains("drafts") && check.contains("--jobs"), check);
        String export = Run.of("export", "--help").out();
        assertTrue(export.contains("--no-digest") && export.contains("drafts"), export);
        for (String idle : List.of("--output", "--title", "images", "--no-search", "--report", "--clean")) {
            assertFalse(check.contains(idle), check);
            assertFalse(export.contains(idle), export);
        }
        String[] idle = {"-o", "x", "--no-remote-images", "--title", "T", "--no-search", "--clean"};
        Object[] asked =
                Stream.concat(Stream.of("check", seeds), Stream.of(idle)).toArray();
        assertEquals(0, Run.of(asked).status());
    }

    @Test
    void help_and_hints_know_all_commands_however_they_are_asked_for() throws IOException {
        String help = Run.of("--help").out();
        assertTrue(help.contains("explain"), help);
        assertEquals(help, Run.of("-qh").out());
        assertEquals(help, Run.of("help").out());
        Path arguments = Files.writeString(temporary.resolve("arguments"), "check\n" + seeds);
        assertTrue(Run.of("@" + arguments).err().contains("3 articles, 0 problems"));
        Run misspelt = Run.of("chek", seeds);
        assertEquals(2, misspelt.status());
        assertTrue(misspelt.err().contains("Did you mean: broadsheet "), misspelt.err());
    }
}
