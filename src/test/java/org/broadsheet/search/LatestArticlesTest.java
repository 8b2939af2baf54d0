package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.browser.Chromium;
import org.broadsheet.search.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The latest articles of a large site have a dictionary of their own, which nobody who searches may notice. */
class LatestArticlesTest {

    private static final SearchOptions TWO_SEGMENTS = SearchOptions.of(6_000, "en");
    private static final SearchOptions ONE_SEGMENT = SearchOptions.of(1_000, "en");

    private static final List<NamedPage> NAMES = List.of(
            new NamedPage("Harbour strike", "stories/harbour-strike.html", 3, NamedPage.Kind.STORY),
            new NamedPage("Topic 3", "topics/3.html", 9, NamedPage.Kind.TOPIC));

    /** The numbers of the articles found with their scores, and the names of pages. */
    private static final String FOUND = "async ([query, options]) => { const found = await _S.find(query, options);"
            + "return JSON.stringify([[...found.scores.entries()].filter(([, score]) => score)"
            + ".map(([i, score]) => [i, score.toFixed(3)]), found.changed, await _S.names(found.query)]); }";

    @TempDir
    static Path folder;

    /** Forms of words that only the latest have, only the earlier have, and both. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>(SearchIndexTest.madeUp(2_000));
        int latest = samples.size() - 1;
        set(samples, 5, "galoshes");
        set(samples, latest, "galosh");
        set(samples, 6, "whistling");
        set(samples, 7, "whistles");
        set(samples, latest - 1, "whistled whistles");
        set(samples, latest - 2, "kaleidoscope");
        set(samples, latest - 3, "the harbour strike goes on");
        set(samples, 8, "the harbour strike began");
        set(samples, 9, "zeppelin antidisestablishmentarianism");
        samples.add(added(2_000, "zeppelin", "de"));
        samples.add(added(2_001, "zeppelins antidisestablishmentarianisms", "en"));
        for (int i = 10; i < 22; i++) {
            set(samples, i, "quixotic");
            samples.add(added(4_000 + i, "quixotic", "en"));
        }
        set(samples, 10, " quixotik");
        return samples;
    }

    private static Sample added(int id, String text, String language) {
        return Samples.sample(id, "Added", text + " " + text, "2021-01-01", "Section 1", "Outlet 1", language);
    }

    private static void set(List<Sample> samples, int i, String text) {
        Sample old = samples.get(i);
        samples.set(i, new Sample(old.article(), old.text() + text, old.topics()));
    }

    private static List<String> queries(List<Sample> samples) {
        List<String> queries = new ArrayList<>(List.of(
                "galosh",
                "galoshes",
                "whistle",
                "whistled",
                "whistling",
                "whistles",
                "kaleidoscope",
                "zeppelin",
                "zeppelins",
                "antidisestablishmentarianism",
                "antidisestablishmentarianisms",
                "quixotik",
                "kaleidoscpe",
                "\"harbour strike\"",
                "\"strike goes\"",
                "harbour -goes",
                "topic:\"Topic 3\"",
                "strike topic",
                "harb",
                "source:\"Outlet 29\" section:\"Section 3\"",
                "after:2020-07-10"));
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            // Every third asks for words of the latest.
            int article = i % 3 == 0 ? samples.size() - 1 - random.nextInt(8) : random.nextInt(samples.size());
            String[] words = samples.get(article).text().strip().split(" ", -1);
            int at = random.nextInt(words.length - 1);
            queries.add(
                    switch (i % 4) {
                        case 0 -> words[at] + ' ' + words[random.nextInt(words.length)];
                        case 1 -> '"' + words[at] + ' ' + words[at + 1] + '"';
                        case 2 -> words[at].substring(0, Math.min(4, words[at].length()));
                        default -> words[at];
                    });
        }
        return queries;
    }

    @Test
    void a_search_finds_in_two_dictionaries_what_it_finds_in_one() throws IOException {
        List<Sample> samples = samples();
        Path one = site("one", samples, ONE_SEGMENT);
        Path two = site("two", samples, TWO_SEGMENTS);
        assertFalse(Files.exists(one.resolve("search/latest")));
        assertTrue(Files.exists(two.resolve("search/latest")));
        try (Chromium chromium = Chromium.start()) {
            Page inOne = chromium.browser().newPage();
            inOne.navigate(one.resolve("search.html").toUri().toString());
            Page inTwo = chromium.browser().newPage();
            inTwo.navigate(two.resolve("search.html").toUri().toString());
            for (String query : queries(samples)) {
                for (boolean live : new boolean[] {false, true}) {
                    List<Object> asked = List.of(query, Map.of("live", live));
                    assertEquals(inOne.evaluate(FOUND, asked), inTwo.evaluate(FOUND, asked), query);
                }
            }
            assertTrue(inTwo.evaluate(FOUND, List.of("galosh", Map.<String, Object>of()))
                    .toString()
                    .matches("\\[\\[\\[5,[^]]*],\\[1999,[^]]*]].*"));
        }
    }

    private static Path site(String name, List<Sample> samples, SearchOptions options) throws IOException {
        Path site = folder.resolve(name);
        SearchSite.build(site, List.of());
        Samples.index(site, samples, NAMES, options);
        return site;
    }

    @Test
    void a_new_article_leaves_the_dictionary_of_the_earlier_ones_alone() {
        List<Sample> samples = SearchIndexTest.madeUp(2_000);
        Map<String, byte[]> before = index(samples.subList(0, 1_999));
        Map<String, byte[]> after = index(samples);
        assertEquals(dictionary(before, "search/[spc]/"), dictionary(after, "search/[spc]/"));
        assertTrue(dictionary(after, "search/s/").size() > 50);
        assertNotEquals(dictionary(before, "search/latest/"), dictionary(after, "search/latest/"));
    }

    @Test
    void an_index_made_by_what_is_left_of_the_former_one_is_that_of_a_clean_build() throws IOException {
        List<Sample> all = SearchIndexTest.madeUp(1_200);
        List<Sample> edited = new ArrayList<>(all.subList(0, 1_198));
        set(edited, 1_197, " galosh");
        set(edited, 400, " galoshes");
        // Change no part of the dictionary but that of their one word, and what all parts are encoded by.
        List<Sample> withShort = new ArrayList<>(edited);
        for (int i = 0; i < 400; i++) {
            withShort.add(added(5_000 + i, "added", "en"));
        }
        AtomicInteger kept = new AtomicInteger();
        Map<String, byte[]> site = new ConcurrentHashMap<>();
        Path former = null;
        int step = 0;
        for (Step next : List.of(
                new Step(all.subList(0, 1_100), ONE_SEGMENT),
                new Step(all.subList(0, 1_101), TWO_SEGMENTS),
                new Step(all.subList(0, 1_196), TWO_SEGMENTS),
                new Step(all.subList(0, 1_198), TWO_SEGMENTS),
                new Step(edited, TWO_SEGMENTS),
                new Step(withShort.subList(0, 1_400), TWO_SEGMENTS),
                new Step(withShort, TWO_SEGMENTS),
                new Step(all.subList(3, 1_200), TWO_SEGMENTS),
                new Step(all.subList(0, 700), TWO_SEGMENTS),
                new Step(all.subList(0, 20), TWO_SEGMENTS),
                new Step(all.subList(0, 1_200), TWO_SEGMENTS),
                new Step(all.subList(0, 1_199), ONE_SEGMENT))) {
            Map<String, byte[]> again = new ConcurrentHashMap<>();
            Path record = folder.resolve("record" + step++);
            Samples.index(into(again, site, kept), next.samples(), NAMES, next.options(), former, record);
            Map<String, byte[]> clean = new ConcurrentHashMap<>();
            Samples.index(clean::put, next.samples(), NAMES, next.options());
            SearchIndexTest.assertSame(clean, again);
            site = again;
            former = record;
        }
        assertTrue(kept.get() > 200, "kept: " + kept);
    }

    private record Step(List<Sample> samples, SearchOptions options) {}

    private static SearchFiles into(Map<String, byte[]> site, Map<String, byte[]> former, AtomicInteger kept) {
        return new SearchFiles() {
            @Override
            public void put(String address, byte[] content) {
                site.put(address, content);
            }

            @Override
            public boolean keep(List<String> addresses) {
                addresses.forEach(address -> site.put(address, former.get(address)));
                kept.addAndGet(addresses.size());
                return true;
            }
        };
    }

    private static Map<String, String> dictionary(Map<String, byte[]> index, String folder) {
        return index.entrySet().stream()
                .filter(file -> Pattern.compile(folder).matcher(file.getKey()).lookingAt())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
    }

    private static Map<String, byte[]> index(List<Sample> samples) {
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        Samples.index(files::put, samples, NAMES, TWO_SEGMENTS);
        return files;
    }
}
