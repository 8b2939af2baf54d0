package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well stories are found. On a folder of your own, with a labels file as {@link MeasureStories} has it:
 *
 * <pre>mvn -q test -Dtest=MeasureStoriesTest -Dstories.folder=FOLDER -Dstories.labels=FILE</pre>
 */
class MeasureStoriesTest {

    private static final Path SAMPLE = Path.of("src/test/resources/stories");

    private static MeasureStories sample() throws IOException {
        return new MeasureStories(SAMPLE.resolve("articles"), SAMPLE.resolve("labels.tsv"));
    }

    @Test
    void look_alike_events_stay_apart_and_reports_of_one_event_come_together() throws IOException {
        MeasureStories sample = sample();
        BCubed agreement = sample.agreement(sample.edition(sample.articles(), StoryPins.NONE));
        assertTrue(agreement.precision() >= 0.97, () -> "precision " + agreement.precision());
        assertTrue(agreement.f1() >= 0.92, () -> "F1 " + agreement.f1());
    }

    @Test
    void a_small_folder_of_strikes_and_floods_is_not_one_strike_and_one_flood() throws IOException {
        Path folder = SAMPLE.resolve("look-alikes");
        MeasureStories sample = new MeasureStories(folder.resolve("articles"), folder.resolve("labels.tsv"));
        BCubed agreement = sample.agreement(sample.edition(sample.articles(), StoryPins.NONE));
        assertTrue(agreement.precision() >= 0.95, () -> "precision " + agreement.precision());
        assertTrue(agreement.f1() >= 0.93, () -> "F1 " + agreement.f1());
    }

    @Test
    void weather_matches_courts_and_recipes_are_no_stories_but_a_hailstorm_is() throws IOException {
        Path folder = SAMPLE.resolve("routine");
        MeasureStories sample = new MeasureStories(folder.resolve("articles"), folder.resolve("labels.tsv"));
        BCubed agreement = sample.agreement(sample.edition(sample.articles(), StoryPins.NONE));
        assertTrue(agreement.precision() >= 0.83, () -> "precision " + agreement.precision());
        assertTrue(agreement.recall() >= 0.98, () -> "recall " + agreement.recall());
    }

    @Test
    void one_event_told_in_three_languages_is_one_story() throws IOException {
        Path folder = SAMPLE.resolve("languages");
        MeasureStories sample = new MeasureStories(folder.resolve("articles"), folder.resolve("labels.tsv"));
        BCubed agreement = sample.agreement(sample.edition(sample.articles(), StoryPins.NONE));
        assertTrue(agreement.precision() >= 0.95, () -> "precision " + agreement.precision());
        assertTrue(agreement.recall() >= 0.95, () -> "recall " + agreement.recall());
    }

    @Test
    void notices_of_a_wire_that_differ_in_the_company_are_no_story(@TempDir Path folder) throws IOException {
        StringBuilder labels = new StringBuilder();
        try (Stream<Path> others = Files.list(SAMPLE.resolve("articles"))) {
            for (Path other : others.toList()) {
                Files.copy(other, folder.resolve(other.getFileName()));
                labels.append(other.getFileName()).append("\t\n");
            }
        }
        String[] first = {"NOR", "HAL", "VEL", "TAM", "ORK", "BEX", "LUD", "PEN", "RIS", "GAL", "DUN", "WEX", "KEL"};
        String[] second = {"LAND", "FORD", "MARK", "STEAD", "DALE", "WICK", "BURY", "COMB", "THORP", "HAVEN", "MERE"};
        for (int i = 0; i < 120; i++) {
            String file = "wire-" + i + ".txt";
            String company = first[i % first.length] + second[i % second.length];
            Files.writeString(folder.resolve(file), """
                    ---
                    title: %s INC SETS REGULAR DIVIDEND
                    date: 1987-03-%02d
                    ---
                    Qtly div %d cts vs %d cts prior

                    Pay April %d

                    Record March %d
                    """.formatted(
                            company, 1 + i / 6, 5 + i % 7, 5 + i % 7, 10 + i % 9, 18 + i % 8));
            labels.append(file).append("\t\n");
        }
        Path file = Files.writeString(folder.resolve("labels.tsv"), labels);
        MeasureStories wire = new MeasureStories(folder, file);
        Edition edition = wire.edition(wire.articles(), StoryPins.NONE);
        List<String> told = edition.articles().stream()
                .filter(article -> article.file().startsWith("wire-") && edition.story(article) != null)
                .map(Article::file)
                .toList();
        assertEquals(List.of(), told);
    }

    @Test
    void what_was_saved_in_small_letters_still_makes_stories(@TempDir Path folder) throws IOException {
        try (Stream<Path> articles = Files.list(SAMPLE.resolve("articles"))) {
            for (Path article : articles.toList()) {
                Files.writeString(
                        folder.resolve(article.getFileName()),
                        Files.readString(article).toLowerCase(Locale.ROOT));
            }
        }
        MeasureStories sample = new MeasureStories(folder, SAMPLE.resolve("labels.tsv"));
        BCubed agreement = sample.agreement(sample.edition(sample.articles(), StoryPins.NONE));
        assertTrue(agreement.f1() >= 0.8, () -> "F1 " + agreement.f1());
    }

    @Test
    void the_order_of_articles_changes_nothing() throws IOException {
        MeasureStories sample = sample();
        Edition edition = sample.edition(sample.articles(), StoryPins.NONE);
        for (int seed = 0; seed < 20; seed++) {
            List<Article> shuffled = new ArrayList<>(sample.articles());
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(edition, sample.edition(shuffled, StoryPins.NONE), "seed " + seed);
        }
    }

    @Test
    void a_new_day_of_articles_changes_few_old_stories() throws IOException {
        MeasureStories sample = sample();
        List<Article> ordered =
                sample.articles().stream().sorted(Article.NEWEST_FIRST).toList();
        Edition before = sample.edition(ordered.subList(4, ordered.size()), StoryPins.NONE);
        Edition after = sample.edition(ordered, StoryPins.NONE);
        List<String> kept =
                new ArrayList<>(after.stories().stream().map(Story::page).toList());
        kept.retainAll(before.stories().stream().map(Story::page).toList());
        assertTrue(kept.size() >= before.stories().size() - 1, kept::toString);
    }

    @Test
    @EnabledIfSystemProperty(named = "stories.folder", matches = ".+")
    void measure() throws IOException {
        MeasureStories measured = new MeasureStories(
                Path.of(System.getProperty("stories.folder", "")), Path.of(System.getProperty("stories.labels", "")));
        long start = System.nanoTime();
        Edition edition = measured.edition(measured.articles(), StoryPins.NONE);
        long micros = (System.nanoTime() - start) / 1000;
        BCubed agreement = measured.agreement(edition);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d stories, %d copies: BCubed P %.4f R %.4f F1 %.4f; %d µs an article%n",
                edition.articles().size(),
                edition.stories().size(),
                edition.copyOf().size(),
                agreement.precision(),
                agreement.recall(),
                agreement.f1(),
                micros / Math.max(1, edition.articles().size()));
    }
}
