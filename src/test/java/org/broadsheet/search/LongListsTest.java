package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.broadsheet.browser.Chromium;
import org.broadsheet.search.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of so many articles that their lists have files and a code of their own. */
class LongListsTest {

    @TempDir
    static Path folder;

    @Test
    void every_article_of_a_long_list_is_found() throws IOException {
        List<Sample> samples = SearchIndexTest.madeUp(16_000);
        SearchSite.build(folder, List.of());
        Samples.index(folder, samples, List.of(), SearchIndexTest.SMALL_FILES);
        List<String> words = List.of(SearchIndexTest.wordOfRank(1), SearchIndexTest.wordOfRank(2));
        for (String word : words) {
            String chunk = IndexAddresses.file(IndexAddresses.hashed("c", IndexAddresses.hash(word)) + "-0");
            assertTrue(Files.exists(folder.resolve(chunk)), word);
        }
        List<Integer> expected = IntStream.range(0, samples.size())
                .filter(i -> List.of(samples.get(i).text().split(" ")).containsAll(words))
                .boxed()
                .toList();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.navigate(folder.resolve("search.html").toUri().toString());
            Object found = page.evaluate(
                    "async query => { const { scores } = await _S.find(query);"
                            + "return [...scores.keys()].filter(i => scores[i] > 0); }",
                    String.join(" ", words));
            assertTrue(expected.equals(found), "other articles than the " + expected.size() + " that have the words");
        }
    }

    @Test
    void a_word_that_no_article_has_does_not_hide_those_with_the_others() throws IOException {
        Random random = new Random(4);
        List<Sample> samples = new ArrayList<>();
        int some = 0;
        for (int i = 0; i < 60_000; i++) {
            boolean has = random.nextInt(3) == 0;
            some += has ? 1 : 0;
            samples.add(Samples.sample(
                    i, "Title", has ? "harbour" : "quay", "2020-01-01", "World", "Gull", "en", List.of()));
        }
        Path few = folder.resolve("few");
        SearchSite.build(few, List.of());
        Samples.index(few, samples, List.of(), SearchIndexTest.SMALL_FILES);
        assertTrue(Files.exists(
                few.resolve(IndexAddresses.file(IndexAddresses.hashed("c", IndexAddresses.hash("harbour")) + "-0"))));
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newPage();
            page.navigate(few.resolve("search.html").toUri().toString());
            assertEquals(some, page.evaluate("async () => (await _S.find('harbour 9876543210')).some"));
        }
    }
}
