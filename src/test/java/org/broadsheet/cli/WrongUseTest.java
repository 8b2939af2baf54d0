package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongUseTest {

    @TempDir
    Path temporary;

    private Path seeds;
    private Path site;

    @BeforeEach
    void write() throws IOException {
        seeds = temporary.resolve("seeds");
        site = temporary.resolve("site");
        Run.article(
                seeds, "a.txt", "Tunnel opens", "https://tide.example/2024/05/13/travel/tunnel-opens", "It is open.");
    }

    @Test
    void a_wrong_option_is_named_in_one_sentence_with_the_way_to_help() {
        says("There is no option --bogus", seeds, "--bogus");
        says("--title", seeds, "--titel", "X");
        says("“y” is one name too many", seeds, "y");
        says("“chekc” is neither a command nor a folder.", "chekc", seeds);
        says("Did you mean: broadsheet check", "chekc", seeds);
        says("'abc' is not a whole number", seeds, "--jobs", "abc");
        Run run = Run.of("check", seeds, "--bogus");
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("See broadsheet check --help"), run.err());
    }

    @Test
    void a_misspelt_command_alone_is_not_taken_for_a_folder_that_is_not_there() {
        says("“chekc” is neither a command nor a folder.", "chekc");
        says("Did you mean: broadsheet check", "chekc", "-o", site);
        says("There is no folder " + temporary.resolve("chekc"), temporary.resolve("chekc"));
        says("There is no folder articles. Put articles", "articles");
        says("There is no folder chekc. Put articles", "check", "chekc");
    }

    @Test
    void an_option_among_names_is_told_where_it_belongs() {
        says("After -- stand only names, so -q has to come before it.", "--", seeds, "-q");
        assertFalse(Run.of("--", seeds, "-q").err().contains("no option"));
    }

    @Test
    void a_path_of_the_settings_file_that_can_be_none_is_said_in_a_sentence() throws IOException {
        Files.writeString(seeds.resolve("broadsheet.yml"), "templates: \"a\\0b\"\n");
        says("What broadsheet.yml gives for “templates” can be no path here: ", seeds, "-o", site);
    }

    @Test
    void a_first_build_without_articles_leaves_nothing_behind() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        assertEquals(1, Run.of(empty, "-o", site).status());
        assertFalse(Files.exists(temporary.resolve(".broadsheet")));
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertEquals(1, Run.of(empty, "-o", temporary.resolve("other")).status());
        assertFalse(Files.exists(temporary.resolve(".broadsheet/other")));
        assertEquals(1, Run.of(empty, "-o", site).status());
        assertTrue(Files.exists(temporary.resolve(".broadsheet/site/maker")), "the site is still ours");
    }

    @Test
    void a_value_that_would_spoil_every_page_is_refused() {
        says("--language must be", seeds, "-o", site, "--language", "xx_!!");
        says("--base-url must be", seeds, "-o", site, "--base-url", "https://x/\"><b>");
        assertFalse(Files.exists(site));
    }

    @Test
    void a_language_is_written_as_browsers_know_it() throws IOException {
        Files.writeString(seeds.resolve("broadsheet.yml"), "language: German\n");
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertTrue(Files.readString(site.resolve("index.html")).contains("<h1 class=\"plate\" lang=\"de\">"));
        assertEquals(0, Run.of(seeds, "-o", site, "--language", "pt_br").status());
        assertTrue(Files.readString(site.resolve("index.html")).contains("<h1 class=\"plate\" lang=\"pt-BR\">"));
    }

    @Test
    void files_where_folders_should_be_and_the_reverse_are_told_before_anything_is_done() {
        Path file = seeds.resolve("a.txt");
        says(file + " is a file. Name a folder", seeds, "-o", file.resolve("x/y"));
        says(file + " is a file. Name a folder", "templates", file);
        says(seeds + " is a folder. Name a file", seeds, "-o", site, "--report", seeds);
        says(file + " is a file. Name another file", seeds, "-o", site, "--report", file.resolve("r.json"));
        says("The name after --output is empty.", seeds, "-o", "");
        says("There is no folder", "explain", file, "--seeds", temporary.resolve("nowhere"));
        assertFalse(Files.exists(site));
    }

    @Test
    void a_file_that_no_build_reads_is_not_explained_as_if_one_did() throws IOException {
        String text = "---\ntitle: Ferry back\n---\nThe ferry is back.\n";
        for (String name : List.of("page.pdf", "broadsheet.yml", ".hidden.md", ".trash/old.md", "no-ending")) {
            Path file = seeds.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            says(Files.writeString(file, text) + " is not read as an article.", "explain", file);
        }
        Path deep = Files.createDirectories(seeds.resolve("sub/sub")).resolve("A.MD");
        assertEquals(0, Run.of("explain", Files.writeString(deep, text)).status());
    }

    @Test
    void a_report_takes_the_place_of_a_former_one_only() throws IOException {
        Path article = seeds.resolve("a.txt");
        says(article + " is there already, and is no report.", seeds, "-o", site, "--report", article);
        assertTrue(Files.readString(article).contains("It is open."));
        Path json = Files.writeString(seeds.resolve("b.md"), "{\n\"title\": \"A ferry\"\n}\nIt is shut.");
        says(json + " is there already, and is no report.", seeds, "-o", site, "--report", json);
        Path report = Files.createFile(temporary.resolve("report.json"));
        assertEquals(0, Run.of(seeds, "-o", site, "--report", report).status());
        assertEquals(0, Run.of(seeds, "-o", site, "--report", report).status());
    }

    @Test
    void a_site_of_a_former_build_among_the_articles_is_not_read_as_articles() {
        assertEquals(0, Run.of(seeds, "-o", seeds.resolve("old")).status());
        Run run = Run.of(seeds, "-o", site);
        assertTrue(run.out().startsWith("1 article, "), run.out() + run.err());
        assertTrue(Run.of("check", seeds).err().contains("1 article, 0 problems"));
    }

    @Test
    void check_counts_as_problems_what_the_build_does_and_notes_apart() throws IOException {
        Run.article(seeds, "b.txt", "Tide: out", "https://tide.example/2024/05/14/travel/out", "It is out.");
        String check = Run.of("check", seeds).err();
        assertTrue(check.contains("2 articles, 0 problems, 1 note"), check);
        String build = Run.of(seeds, "-o", site).out();
        assertTrue(build.contains(", 0 problems,"), build);
    }

    private static void says(String message, Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(2, run.status(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
