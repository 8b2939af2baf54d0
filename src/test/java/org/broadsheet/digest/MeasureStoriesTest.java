package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /** How many samples of a folder are measured. */
    private static final int SAMPLES = 20;

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
    void what_a_bank_said_last_year_is_no_story_with_what_it_says_now(@TempDir Path temporary) throws IOException {
        String first = """
                The Orsund Bank left its rate at 2 percent on Wednesday and said that growth was slow. Governor Tilde Arn
                told reporters that households were saving more than before. Four members of the board voted with her.
                """;
        String second = """
                Governor Tilde Arn of the Orsund Bank defended the new bond programme on Wednesday against criticism from
                exporters. Two members of the board were against it, as the minutes show, and the krone fell.
                """;
        assertEquals(1, bank(temporary.resolve("weeks"), first, second, "2026-05-13"));
        assertEquals(0, bank(temporary.resolve("year"), first, second, "2027-06-13"));
    }

    /** How many stories there are with two reports of a bank, of which one is of 2026-05-10. */
    private static int bank(Path folder, String first, String second, String day) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("a.txt"), "---\ntitle: Orsund Bank holds its rate\ndate: 2026-05-10\n---\n" + first);
        Files.writeString(
                folder.resolve("b.txt"), "---\ntitle: Orsund Bank defends bonds\ndate: " + day + "\n---\n" + second);
        Path labels = Files.writeString(folder.resolve("labels.tsv"), "a.txt\t\nb.txt\t\n");
        MeasureStories bank = new MeasureStories(folder, labels);
        return bank.edition(bank.articles(), StoryPins.NONE).stories().size();
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
        for (int size = 40; size <= 160 && size + 40 <= measured.articles().size(); size += 40) {
            measureSamples(measured, size);
        }
    }

    /** Means of random samples: in a small folder less is known of which words are rare. */
    private static void measureSamples(MeasureStories measured, int size) {
        double precision = 0;
        double recall = 0;
        List<Article> articles = new ArrayList<>(measured.articles());
        articles.sort(Comparator.comparing(Article::file));
        for (int seed = 0; seed < SAMPLES; seed++) {
            List<Article> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            BCubed agreement = measured.agreement(measured.edition(shuffled.subList(0, size), StoryPins.NONE));
            precision += agreement.precision() / SAMPLES;
            recall += agreement.recall() / SAMPLES;
        }
        System.out.printf(
                Locale.ROOT,
                "%d of them at random, mean of %d: P %.4f R %.4f F1 of these %.4f%n",
                size,
                SAMPLES,
                precision,
                recall,
                2 * precision * recall / (precision + recall));
    }
}
