package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MainTest extends ThreeArticles {

    @Test
    void a_folder_of_articles_becomes_a_site_and_one_line_says_so() throws IOException {
        Run run = Run.of(seeds, "-o", site);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("3 articles, "), run.out());
        assertTrue(run.out().contains("Open " + site.resolve("index.html")), run.out());
        assertEquals("", run.err());
        assertTrue(Run.files(site).containsKey("assets/broadsheet.css"));
    }

    @Test
    void quiet_says_nothing_and_verbose_says_what_each_stage_took() {
        assertEquals("", Run.of(seeds, "-o", site, "-q").out());
        assertTrue(Run.of(seeds, "-o", site, "-v").out().contains("0 written"), "the second build writes nothing");
        assertTrue(Run.of(seeds, "-o", site).out().contains(", nothing has changed, "));
    }

    @Test
    void what_another_version_found_is_thrown_away_with_a_word() throws IOException {
        Run.of(seeds, "-o", site);
        Path maker = temporary.resolve(".broadsheet/site/maker");
        Files.writeString(maker, "another version");
        Run said = Run.of(seeds, "-o", site);
        assertTrue(said.err().contains("reading all articles anew"), said.err());
        assertEquals("", Run.of(seeds, "-o", site).err(), "only once");
        Files.writeString(maker, "another version");
        assertEquals("", Run.of(seeds, "-o", site, "-q").err());
        String java = " on Java " + Runtime.version().feature();
        Files.writeString(maker, Files.readString(maker).replace(java, " on Java 16"));
        assertTrue(Run.of(seeds, "-o", site).err().contains("reading all articles anew"), "another Java, too");
    }

    @Test
    void threads_file_order_language_and_time_zone_do_not_reach_the_site() throws IOException {
        assertEquals(0, Run.of(seeds, "-o", site, "--jobs", 1).status());
        Map<String, String> expected = Run.files(site);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Path other = temporary.resolve("other/site");
            assertEquals(0, Run.of(seeds, "-o", other, "--jobs", 4).status());
            assertEquals(expected, Run.files(other));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void two_files_with_one_original_address_are_one_article_and_the_longer_is_shown() throws IOException {
        Run.article(seeds, "0.txt", "Short", "https://gull.example/2024/05/14/coast/ferry-back?utm_source=x", "Short.");
        Run run = Run.of(seeds, "-o", site);
        assertTrue(run.out().startsWith("3 articles"), run.out());
        Run check = Run.of("check", seeds);
        assertTrue(check.out().contains("0.txt: note: The file has the same original address as b.txt"), check.out());
        assertTrue(Files.readString(site.resolve("feed.xml")).contains("Ferry back"));
    }

    @Test
    void many_notes_of_one_kind_are_one_line_unless_every_problem_is_asked_for() throws IOException {
        for (int i = 0; i < 4; i++) {
            Run.article(seeds, i + ".txt", "Short", "https://gull.example/2024/05/14/coast/ferry-back", "Short.");
        }
        assertEquals(1, Run.of("check", seeds).out().lines().count());
        assertEquals(4, Run.of("check", seeds, "-v").out().lines().count());
        assertEquals(4, Run.of(seeds, "-o", site, "-v").err().lines().count());
        assertEquals("", Run.of(seeds, "-o", site).err());
    }

    @Test
    void drafts_are_left_out_and_counted_unless_asked_for() throws IOException {
        Files.writeString(seeds.resolve("d.txt"), "---\ntitle: Not yet\ndraft: true\n---\n\n" + Run.TEXT);
        assertTrue(Run.of(seeds, "-o", site).out().startsWith("3 articles"));
        assertTrue(Run.of(seeds, "-o", site).out().contains("1 draft left out"));
        assertTrue(Run.of(seeds, "-o", site, "--drafts").out().startsWith("4 articles"));
    }

    @Test
    void problems_fail_a_strict_run_after_everything_was_built() throws IOException {
        Files.writeString(seeds.resolve("e.txt"), "");
        assertEquals(0, Run.of(seeds, "-o", site).status());
        Run strict = Run.of(seeds, "-o", temporary.resolve("strict"), "--strict");
        assertEquals(1, strict.status());
        assertTrue(strict.err().contains("e.txt"), strict.err());
        assertEquals(Run.files(site), Run.files(temporary.resolve("strict")));
    }

    @Test
    void many_problems_are_cut_short_with_the_way_to_see_the_rest() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(seeds.resolve("empty-" + i + ".txt"), "");
        }
        Run run = Run.of(seeds, "-o", site);
        assertTrue(run.err().contains("20 more: broadsheet check " + seeds), run.err());
        assertEquals(30, Run.of("check", seeds).out().lines().count());
    }

    @Test
    void of_a_folder_with_files_of_other_kinds_it_says_what_to_do_with_each_kind() throws IOException {
        Path exports = Files.createDirectories(temporary.resolve("exports"));
        for (String name : List.of("a.pdf", "b.pdf", "c.jsonl", "d.png")) {
            Files.writeString(exports.resolve(name), "{}");
        }
        Run nothing = Run.of(exports, "-o", site);
        assertEquals(1, nothing.status());
        assertEquals(
                List.of(
                        "  a.pdf: This and 1 more that end in .pdf are not read. Save it as text (.txt).",
                        "  c.jsonl: A file that ends in .jsonl is not read. “broadsheet divide” makes a file of each article"
                                + " in it."),
                nothing.err().lines().skip(1).toList());
    }

    @Test
    void what_cannot_be_is_said_in_plain_words_with_a_status_of_its_own() throws IOException {
        Run missing = Run.of(temporary.resolve("nowhere"));
        assertEquals(2, missing.status());
        assertTrue(missing.err().startsWith("There is no folder "), missing.err());
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Run nothing = Run.of(empty, "-o", site);
        assertEquals(1, nothing.status());
        assertTrue(nothing.err().startsWith("There are no articles in "), nothing.err());
        assertFalse(Files.exists(site), "nothing was written");
        assertEquals(2, Run.of(seeds, "-o", seeds).status());
        assertEquals(2, Run.of(seeds, "--no-such-option").status());
        assertEquals(2, Run.of(seeds, "-o", site, "--jobs", "0").status());
        assertEquals(2, Run.of(seeds, "-o", site, "--base-url", "news.example").status());
        Files.writeString(Files.createDirectories(site).resolve("thesis.txt"), "mine");
        Run foreign = Run.of(seeds, "-o", site);
        assertEquals(2, foreign.status());
        assertTrue(foreign.err().contains("--force"), foreign.err());
        assertEquals(0, Run.of(seeds, "-o", site, "--force").status());
        assertEquals("mine", Files.readString(site.resolve("thesis.txt")));
        assertEquals(
                2,
                Run.of(seeds, "-o", site, "--templates", temporary.resolve("nowhere"))
                        .status());
    }

    @Test
    void the_site_may_lie_among_the_articles_and_is_not_read_as_articles() throws IOException {
        Path inside = seeds.resolve("public");
        assertEquals(0, Run.of(seeds, "-o", inside).status());
        Map<String, String> first = Run.files(inside);
        assertTrue(first.keySet().stream().anyMatch(file -> file.endsWith(".txt")), "the fonts' licences");
        Run again = Run.of(seeds, "-o", inside);
        assertTrue(again.out().startsWith("3 articles"), again.out());
        assertEquals(first, Run.files(inside));
    }

    @Test
    void settings_may_stand_beside_the_articles_and_the_command_line_wins() throws IOException {
        Files.writeString(seeds.resolve("broadsheet.yml"), "title: The Coast\noutput: ../elsewhere\ntagine: x\n");
        Run run = Run.of(seeds);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("Did you mean “tagline”?"), run.err());
        Path elsewhere = temporary.resolve("elsewhere");
        assertTrue(Files.readString(elsewhere.resolve("feed.xml")).contains("<title>The Coast</title>"));
        Run.of(seeds, "--title", "The Island");
        assertTrue(Files.readString(elsewhere.resolve("feed.xml")).contains("<title>The Island</title>"));
    }

    @Test
    void the_report_counts_and_times() throws IOException {
        Path report = temporary.resolve("reports/report.json");
        assertEquals(0, Run.of(seeds, "-o", site, "--report", report).status());
        List<String> names = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(report.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    names.add(parser.currentName());
                }
            }
        }
        assertTrue(names.containsAll(List.of(
                "articles",
                "drafts",
                "pages",
                "files",
                "written",
                "unchanged",
                "deleted",
                "bytes",
                "seconds",
                "stages",
                "wall",
                "cpu",
                "peakHeap",
                "problems")));
    }

    @Test
    void a_report_on_the_standard_output_is_alone_there() throws IOException {
        Run run = Run.of(seeds, "-o", site, "--report", "-");
        assertTrue(run.err().contains("3 articles, "), run.err());
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            assertEquals(JsonToken.START_OBJECT, parser.nextToken());
            parser.skipChildren();
            assertNull(parser.nextToken());
        }
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void the_folder_of_an_article_is_told_as_a_guess_where_nothing_marks_it() throws IOException {
        Path article = Files.copy(
                seeds.resolve("a.txt"),
                Files.createDirectories(temporary.resolve("saved/travel")).resolve("a.txt"));
        assertTrue(Run.of("explain", article).out().contains("name that with --seeds"));
        Files.createFile(temporary.resolve("saved/broadsheet.yml"));
        assertFalse(Run.of("explain", article).out().contains("--seeds"));
    }

    @Test
    void the_report_tells_the_search_index_from_the_rest() throws IOException {
        Path report = temporary.resolve("report.json");
        Run.of(seeds, "-o", site, "--report", report);
        long files = 0;
        long bytes = 0;
        for (Map.Entry<String, String> file : Run.files(site).entrySet()) {
            if (file.getKey().startsWith("search/")) {
                files++;
                bytes += Files.size(site.resolve(file.getKey()));
            }
        }
        Matcher search = Pattern.compile(
                        "\"search\" : \\{\\s*\"files\" : (\\d+),\\s*\"bytes\" : (\\d+),\\s*\"wall\" : \\d")
                .matcher(Files.readString(report));
        assertTrue(search.find(), "there is a part on the search index");
        assertEquals(files, Long.parseLong(search.group(1)));
        assertEquals(bytes, Long.parseLong(search.group(2)));
        Run.of(seeds, "-o", site, "--report", report, "--no-search");
        assertTrue(Files.readString(report).replaceAll("\\s", "").contains("\"search\":{\"files\":0,\"bytes\":0,"));
    }

    @Test
    void a_quotation_of_few_letters_and_many_accents_is_told() throws IOException {
        String quotation = Normalizer.normalize("Ở đó bị ngập rồi", Normalizer.Form.NFD);
        String text = "“" + quotation + "”, said Anna Lindqvist, the mayor of Averil.\n\n" + Run.TEXT;
        Run.article(seeds, "d.txt", "Averil floods", "https://gull.example/2024/05/14/coast/averil", text);
        Run.article(
                seeds, "e.txt", "Flood in Averil", "https://tide.example/2024/05/14/coast/flood", text + " Really.");
        Files.writeString(seeds.resolve("stories.yml"), "together:\n  - [d.txt, e.txt]\n");
        Run run = Run.of(seeds, "-o", site);
        assertEquals(0, run.status(), run.err());
        assertTrue(Run.files(site).entrySet().stream()
                .anyMatch(file ->
                        file.getKey().startsWith("stories/") && file.getValue().contains(">Anna Lindqvist")));
    }

    @Test
    void what_could_not_be_written_of_the_search_index_is_missed_until_it_can_be() throws IOException {
        Path more = seeds.resolve("more");
        Run.of(seeds, "-o", site);
        for (int i = 0; i < 9; i++) {
            Run.article(more, i + ".txt", "Title " + i, "https://gull.example/2024/05/1" + i + "/a", "Text " + i);
        }
        Path foreign = site.resolve("search/d/0/1.js");
        Files.writeString(foreign, "mine");
        assertTrue(Run.of(seeds, "-o", site).err().contains("search/d/0/1.js"));
        assertTrue(Run.of(seeds, "-o", site).err().contains("search/d/0/1.js"), "not forgotten");
        assertEquals("mine", Files.readString(foreign));
        Files.delete(foreign);
        assertEquals(0, Run.of(seeds, "-o", site).status());
        assertTrue(Files.readString(foreign).startsWith("_S("));
    }

    @Test
    void another_language_of_the_site_gives_what_a_clean_build_gives() throws IOException {
        Run.article(seeds, "d.txt", "Xqz hundar", "https://gull.example/2024/05/14/d", "Xqz hundar.");
        Run.article(seeds, "e.txt", "Xqz hund", "https://gull.example/2024/05/14/e", "Xqz hund.");
        assertEquals(0, Run.of(seeds, "-o", site, "--language", "en").status());
        assertEquals(0, Run.of(seeds, "-o", site, "--language", "sv").status());
        Path clean = temporary.resolve("clean");
        assertEquals(0, Run.of(seeds, "-o", clean, "--language", "sv").status());
        assertEquals(Run.files(clean), Run.files(site));
    }

    @Test
    void the_site_does_not_go_where_the_notes_about_it_lie() {
        Run run = Run.of(seeds, "-o", temporary.resolve(".broadsheet"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("Name another one with -o."), run.err());
        assertFalse(Files.exists(temporary.resolve(".broadsheet")));
    }
}
