package org.broadsheet.read.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesFileTest {

    private static final Article ONE = article("one.txt", "https://gull.example/one");
    private static final Article TWO = article("two.txt", "https://gull.example/two");

    @Test
    void articles_are_named_by_file_address_or_id() {
        StoriesFile stories = read("""
                together:
                  - name: The port
                    articles: [one.txt, https://gull.example/two]
                apart:
                  - [%s, two.txt]
                """.formatted(ONE.id()));
        assertEquals(
                List.of("5:5 contradictory-pin"),
                stories.problems().stream().map(StoriesFileTest::place).toList());
        assertEquals("The port", stories.pins().together().get(0).name());
        assertEquals(
                List.of(ONE.id(), TWO.id()), stories.pins().together().get(0).ids());
        assertEquals(List.of(List.of(ONE.id(), TWO.id())), stories.pins().apart());
    }

    @Test
    void what_cannot_hold_is_told_with_its_place() {
        StoriesFile stories = read("""
                together:
                  - [one.txt, three.txt]
                  - articles: one.txt
                    colour: red
                alone: [one.txt]
                """);
        assertEquals(
                List.of("2:15 unknown-article", "3:15 wrong-pin", "4:5 wrong-pin", "5:1 wrong-pin"),
                stories.problems().stream().map(StoriesFileTest::place).toList());
        assertEquals(List.of(), stories.pins().together());
    }

    @Test
    void an_item_without_a_name_is_told_once() {
        StoriesFile stories = read("together:\n  - [one.txt, two.txt, '']\n  - - one.txt\n    -\n");
        assertEquals(
                List.of("Nothing names an article here", "Nothing names an article here"),
                stories.problems().stream().map(Problem::found).toList());
        assertEquals(1, stories.pins().together().size());
    }

    @Test
    void one_article_under_two_names_is_one() {
        StoriesFile stories = read("""
                together:
                  - [one.txt, https://gull.example/one]
                  - [two.txt, copy.txt, one.txt]
                apart:
                  - [one.txt, one.txt]
                """);
        assertEquals(
                List.of(
                        "2:5 wrong-pin",
                        "2:15 same-article",
                        "3:15 same-article",
                        "5:5 wrong-pin",
                        "5:15 same-article"),
                stories.problems().stream().map(StoriesFileTest::place).toList());
        assertEquals(
                "“https://gull.example/one” is the same article as “one.txt”",
                stories.problems().get(1).found());
        assertEquals(1, stories.pins().together().size());
        assertEquals(
                List.of(TWO.id(), ONE.id()), stories.pins().together().get(0).ids());
    }

    @Test
    void a_file_that_is_not_shown_stands_for_the_one_that_is_or_is_a_draft() {
        StoriesFile stories = read("together:\n  - [one.txt, copy.txt, draft.txt]\n");
        assertEquals(
                List.of("“draft.txt” is a draft, and drafts are not shown"),
                stories.problems().stream().map(Problem::found).toList());
        assertEquals(
                List.of(ONE.id(), TWO.id()), stories.pins().together().get(0).ids());
    }

    @Test
    void where_both_parts_name_the_same_articles_they_stay_together() {
        StoriesFile stories = read("""
                apart:
                  - [two.txt, one.txt]
                together:
                  - [one.txt, two.txt]
                """);
        assertEquals(
                List.of("2:5 contradictory-pin"),
                stories.problems().stream().map(StoriesFileTest::place).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"together: [", "together: [\"\\Uffffffff\"]", "together: &a [*a]", "\u0000"})
    void what_is_no_yaml_is_left_out(String content) {
        StoriesFile stories = read(content);
        assertEquals(1, stories.problems().size(), stories.problems().toString());
        assertEquals(List.of(), stories.pins().together());
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code();
    }

    private static StoriesFile read(String content) {
        return StoriesFile.read(
                content.getBytes(StandardCharsets.UTF_8),
                List.of(ONE, TWO),
                Map.of("copy.txt", TWO.id(), "draft.txt", "nowhere"));
    }

    private static Article article(String file, String address) {
        return Desk.read(file, "---\ntitle: The port\nurl: " + address + "\n---\nWords.\n")
                .article();
    }
}
