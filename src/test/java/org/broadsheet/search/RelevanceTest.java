package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.broadsheet.browser.Chromium;
import org.broadsheet.search.Samples.Sample;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Known-item search: someone remembers three words of a title, perhaps with a letter missing in one, and the article must
 * come first or nearly so. The figure is the mean of 1 / place among the first ten, 0 when it is not there.
 */
class RelevanceTest {

    private static final int QUERIES = 120;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void the_article_is_found_by_three_words_of_its_title() throws IOException {
        assertFinds("seeds", seeds());
        assertFinds("made up", SearchIndexTest.madeUp(1_500));
    }

    private static void assertFinds(String name, List<Sample> samples) throws IOException {
        Path site = folder.resolve(name);
        SearchSite.build(site, samples);
        Page page = chromium.browser().newPage();
        page.navigate(site.resolve("search.html").toUri().toString());
        double asWritten = meanReciprocalRank(page, samples, false);
        double mistyped = meanReciprocalRank(page, samples, true);
        String figures = String.format(Locale.ROOT, "%s: %.3f as written, %.3f mistyped", name, asWritten, mistyped);
        System.out.println(figures);
        assertTrue(asWritten >= 0.975 && mistyped >= 0.95, figures);
        page.close();
    }

    private static double meanReciprocalRank(Page page, List<Sample> samples, boolean mistyped) {
        Random random = new Random(4);
        double sum = 0;
        int count = 0;
        while (count < QUERIES) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            List<String> words = new ArrayList<>(Words.of(sample.article().title()).stream()
                    .map(Token::folded)
                    .filter(word -> word.length() > 3)
                    .distinct()
                    .toList());
            if (words.size() < 3) {
                continue;
            }
            Collections.shuffle(words, random);
            String second = words.get(1);
            if (mistyped && second.length() >= 6) {
                int lost = 1 + random.nextInt(second.length() - 2);
                second = second.substring(0, lost) + second.substring(lost + 1);
            }
            Object place = page.evaluate(
                    "async ([query, title]) => { const found = await _S.find(query);"
                            + "const cards = await _S.cards(found, 0, 10);"
                            + "return 1 + cards.findIndex(card => card.title === title); }",
                    List.of(
                            words.get(0) + " " + second + " " + words.get(2),
                            sample.article().title()));
            int at = ((Number) place).intValue();
            sum += at == 0 ? 0 : 1.0 / at;
            count++;
        }
        return sum / QUERIES;
    }

    private static List<Sample> seeds() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                samples.add(IndexFolder.sample(samples.size(), Files.readString(file)));
            }
        }
        return Samples.oldestFirst(samples);
    }
}
