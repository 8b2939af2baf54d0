package org.broadsheet.read.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

    @Test
    void settings_are_read() {
        SettingsFile settings = read("""
                # our paper
                title: "The Tide: daily"
                tagline: News of the coast # not of the hills
                language: en_GB
                base_url: https://tide.example/news/
                remote-images: yes

                jobs: 4
                """);
        assertEquals(Optional.of("The Tide: daily"), settings.text("title"));
        assertEquals(Optional.of("News of the coast"), settings.text("tagline"));
        assertEquals(Optional.of("https://tide.example/news/"), settings.text("base-url"));
        assertEquals(Optional.of(true), settings.yes("remote-images"));
        assertEquals(Optional.empty(), settings.yes("drafts"));
        assertEquals(OptionalInt.of(4), settings.count("jobs"));
        assertTrue(settings.problems().isEmpty(), settings.problems().toString());
    }

    @Test
    void quotation_marks_keep_what_would_be_a_comment() {
        SettingsFile settings = read("title: \"Route #1 News\"\ntagline: 'The coast'  # not the hills\n");
        assertEquals(Optional.of("Route #1 News"), settings.text("title"));
        assertEquals(Optional.of("The coast"), settings.text("tagline"));
    }

    @Test
    void what_is_wrong_is_told_with_its_place() {
        SettingsFile settings = read(
                "titel: X\njobs: many\nstrict: perhaps\nzebra: 1\nlanguage: klingonish\nbase-url: /news\ntitle: A\ntitle: B\n");
        assertEquals(
                """
                broadsheet.yml:1:1: warning: There is no setting “titel”; left it out. Did you mean “title”? [unknown-setting]
                broadsheet.yml:2:7: warning: “jobs” cannot be “many”; left it out. Write a whole number from 1 on. [wrong-setting]
                broadsheet.yml:3:9: warning: “strict” cannot be “perhaps”; left it out. Write true or false. [wrong-setting]
                broadsheet.yml:4:1: warning: There is no setting “zebra”""",
                String.join(
                                "\n",
                                settings.problems().stream()
                                        .map(problem -> problem.message())
                                        .limit(4)
                                        .toList())
                        .replaceAll("“zebra”.*", "“zebra”"));
        assertEquals(7, settings.problems().size());
        assertEquals(Optional.of("A"), settings.text("title"));
    }

    @Test
    void what_is_no_text_is_told_and_left_out() {
        for (String value : List.of("{a: b}", "[a, b]", "\n  - a\n  - b", "\n  a: b", "\"The Tide")) {
            SettingsFile settings = read("title: " + value + "\ntagline: Daily\n");
            assertEquals(Optional.empty(), settings.text("title"), value);
            assertEquals(Optional.of("Daily"), settings.text("tagline"), value);
            assertEquals(1, settings.problems().size(), value);
        }
        assertEquals(
                "broadsheet.yml:1:8: warning: “title” cannot be “{a: b}”; left it out. Write a text. [wrong-setting]",
                read("title: {a: b}\n").problems().get(0).message());
        assertEquals(
                "broadsheet.yml:1:8: warning: “title” has no quotation mark at its end; left it out."
                        + " Put one there, or none at all. [wrong-setting]",
                read("title: \"The Tide\n").problems().get(0).message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: '\"The Tide\"'                | \"The Tide\"",
                "title: \"\\\"The Tide\"               | \"The Tide",
                "title: \"Tide\" and \"Gull\"         | \"Tide\" and \"Gull\"",
                "title: [The] Tide                  | [The] Tide",
                "title: Tide & Gull: daily          | Tide & Gull: daily",
            })
    void marks_that_belong_to_a_text_are_kept(String line, String title) {
        assertEquals(Optional.of(title), read(line).text("title"));
    }

    @Test
    void a_text_of_several_lines_is_joined() {
        for (String value :
                List.of("|\n  The coast,\n  daily", "\"The coast,\n\n  daily\"", ">\n  The coast,\n\n  daily")) {
            assertEquals(
                    Optional.of("The coast, daily"),
                    read("tagline: " + value + "\n").text("tagline"),
                    value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://intranet/news/, true",
        "https://tide.example, true",
        "https://tide.example/?a=b, false",
        "https://tide.example/#a, false",
        "tide.example, false",
    })
    void a_site_is_served_at_an_address_without_a_query(String address, boolean is) {
        assertEquals(is, SettingsFile.isBaseUrl(address));
        assertEquals(
                is,
                SettingsFile.read(("base-url: \"" + address + "\"").getBytes(UTF_8))
                        .text("base-url")
                        .isPresent());
    }

    @Test
    void an_empty_file_sets_nothing() {
        assertEquals(SettingsFile.NONE, read(""));
        assertEquals(SettingsFile.NONE, read("---\n# nothing\n"));
        assertEquals(1, read("just words").problems().size());
    }

    private static SettingsFile read(String content) {
        return SettingsFile.read(content.getBytes(StandardCharsets.UTF_8));
    }
}
