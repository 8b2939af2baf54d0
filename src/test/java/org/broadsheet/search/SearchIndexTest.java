package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.broadsheet.article.Article;
import org.broadsheet.search.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the index on disk promises, whoever reads it. */
class SearchIndexTest {

    /** Files as small as for a few articles, so that long lists are cut although the test is small. */
    static final SearchOptions SMALL_FILES = new SearchOptions(5_000, "en", false);

    @TempDir
    Path work;

    /** Articles of made-up words, the frequent ones frequent as in a language; a day for each ten. */
    static List<Sample> madeUp(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 120; w++) {
                text.append(word(random, 0)).append(' ');
            }
            String title = word(random, 40) + " " + word(random, 40) + " " + word(random, 40) + " " + word(random, 40);
            String day = LocalDate.of(2020, 1, 1).plusDays(i / 10).toString();
            samples.add(Samples.sample(
                    i,
                    title,
                    text.toString(),
                    day,
                    "Section " + i % 7,
                    "Outlet " + i % 30,
                    "en",
                    List.of("Topic " + i % 11)));
        }
        return Samples.oldestFirst(samples);
    }

    /** A word of syllables; of the ranks above {@code commonest} the lower ones are the more frequent. */
    private static String word(Random random, int commonest) {
        return wordOfRank(commonest + (int) Math.pow(20_000, random.nextDouble()));
    }

    static String wordOfRank(int rank) {
        StringBuilder word = new StringBuilder();
        for (long rest = rank * 7_368_787L % 64_000_000L; rest > 0; rest /= 400) {
            int syllable = (int) (rest % 400);
            word.append("bdfgklmnprstvwzhcjqx".charAt(syllable / 20)).append("aeiou".charAt(syllable % 5));
            word.append("nrlst".charAt(syllable / 5 % 5));
        }
        return word.toString();
    }

    private static Map<String, byte[]> index(List<Sample> samples, SearchOptions options) {
        return index(samples, List.of(new NamedPage("Topic 1", "topics/1.html", 9, NamedPage.Kind.TOPIC)), options);
    }

    private static Map<String, byte[]> index(List<Sample> samples, List<NamedPage> names, SearchOptions options) {
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        Samples.index(files::put, samples, names, options);
        return new TreeMap<>(files);
    }

    static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((address, content) -> assertArrayEquals(content, actual.get(address), address));
    }

    @Test
    void what_is_shown_of_a_text_is_cut_at_a_word_and_ends_in_one_ellipsis() {
        String sentences = "The ferry is back. ".repeat(7);
        Article article = Samples.sample(1, "Ferry", "", "2024-05-14", "Coast", "Gull", "en")
                .article();
        assertEquals(
                sentences + "The ferry is…", Cards.lede(article, sentences + "The ferry is back. So is the rain."));
        assertEquals(sentences.replaceAll("[.] $", "…"), Cards.lede(article, sentences + "x".repeat(40)));
    }

    @Test
    void shards_are_told_apart_by_as_few_letters_as_it_takes() {
        assertEquals("f", FrontCoding.between("", "ferry"));
        assertEquals("fer", FrontCoding.between("fence", "ferry"));
        assertEquals("ferry", FrontCoding.between("ferr", "ferry"));
        assertEquals("a\uD83D\uDE00", FrontCoding.between("a", "a\uD83D\uDE00b"));
        assertEquals("a\uD83D\uDE00", FrontCoding.between("a\uD83D\uDE01".substring(0, 2), "a\uD83D\uDE00b"));
    }

    @Test
    void two_builds_are_equal() {
        List<Sample> samples = madeUp(1_500);
        Map<String, byte[]> once = index(samples, SearchOptions.of(1_500, "en"));
        assertSame(once, index(samples, SearchOptions.of(1_500, "en")));
    }

    @Test
    void newer_articles_leave_old_cards_and_closed_parts_of_long_lists_alone() throws IOException {
        Map<String, byte[]> before = index(madeUp(16_000), SMALL_FILES);
        Map<String, byte[]> after = index(madeUp(16_160), SMALL_FILES);
        assertTrue(unchanged(before, after, address -> address.startsWith("search/d/")) > 0.99);
        assertTrue(
                before.keySet().stream().filter(a -> a.startsWith("search/c/")).count() > 4);
        assertTrue(unchanged(before, after, address -> address.startsWith("search/c/") && address.endsWith("-0.js"))
                > 0.9);
    }

    @Test
    void a_new_word_does_not_move_the_other_shards() throws IOException {
        double same = unchangedShards(" aaaardvark");
        assertTrue(same > 0.9, "unchanged: " + same);
    }

    @Test
    void a_sentence_more_does_not_weight_the_other_words_of_its_article_anew() throws IOException {
        double same = unchangedShards(" aaaardvark".repeat(12));
        assertTrue(same > 0.9, "unchanged: " + same);
    }

    /** The share of the shards that stay as they are when one of 2,000 texts becomes longer. */
    private double unchangedShards(String more) throws IOException {
        List<Sample> samples = madeUp(2_000);
        List<Sample> changed = new ArrayList<>(samples);
        Sample first = samples.get(1_000);
        changed.set(1_000, new Sample(first.article(), first.text() + more, first.topics()));
        SearchOptions options = new SearchOptions(2_000, "en", false);
        return unchanged(index(samples, options), index(changed, options), address -> address.startsWith("search/s/"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 6_000})
    void an_edit_makes_only_its_own_part_of_the_dictionary_anew(int sizeOfFiles) throws IOException {
        SearchOptions options = SearchOptions.of(sizeOfFiles, "en");
        List<Sample> samples = madeUp(2_000);
        Map<String, byte[]> site = new ConcurrentHashMap<>();
        Path first = work.resolve("first");
        Samples.index(site::put, samples, List.of(), options, null, first);

        List<Sample> edited = new ArrayList<>(samples);
        Sample old = samples.get(700);
        edited.set(700, new Sample(old.article(), old.text().replaceFirst(" \\S+", " aaaardvark"), old.topics()));
        Map<String, byte[]> again = new ConcurrentHashMap<>();
        SearchFiles files = new SearchFiles() {
            @Override
            public void put(String address, byte[] content) {
                again.put(address, content);
            }

            @Override
            public boolean keep(List<String> addresses) {
                addresses.forEach(address -> again.put(address, new byte[0]));
                return true;
            }
        };
        Samples.index(files, edited, List.of(), options, first, work.resolve("second"));

        long kept =
                again.values().stream().filter(content -> content.length == 0).count();
        assertTrue(kept > again.size() / 3, kept + " of " + again.size() + " files kept");
        again.replaceAll((address, content) -> content.length == 0 ? site.get(address) : content);
        assertSame(index(edited, List.of(), options), new TreeMap<>(again));
    }

    @Test
    void another_index_has_another_version_whichever_of_its_files_is_another() {
        SearchOptions options = SearchOptions.of(1, "en");
        NamedPage topic = new NamedPage("Ferries", "topics/ferries.html", 1, NamedPage.Kind.TOPIC);
        NamedPage moved = new NamedPage("Ferries", "topics/boats.html", 1, NamedPage.Kind.TOPIC);
        String text = "What is shown in a list of results. ".repeat(20);
        Set<List<String>> versions = new HashSet<>();
        assertTrue(versions.add(version(index(List.of(note("Note", text + "gull crane")), List.of(topic), options))));
        assertFalse(versions.add(version(index(List.of(note("Note", text + "gull crane")), List.of(topic), options))));
        assertTrue(
                versions.add(version(index(List.of(note("NOTE", text + "gull crane")), List.of(topic), options))),
                "cards");
        assertTrue(
                versions.add(version(index(List.of(note("Note", text + "crane gull")), List.of(topic), options))),
                "places");
        assertTrue(
                versions.add(version(index(List.of(note("Note", text + "gull crane")), List.of(moved), options))),
                "names");
    }

    private static Sample note(String title, String text) {
        return Samples.sample(0, title, text, "2024-01-01", "A", "B", "en");
    }

    /** The version of each part of the index that has one. */
    private static List<String> version(Map<String, byte[]> index) {
        String client = new String(index.get(SearchIndexBuilder.CLIENT), StandardCharsets.UTF_8);
        return Pattern.compile("\"version\":-?\\d+")
                .matcher(client)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void a_sentence_more_in_a_paragraph_does_not_move_the_next() {
        ArticleWords before = words("The ferry is back.\n\nThe harbour was closed for a week.");
        ArticleWords after = words("The ferry is back. Nobody knows why.\n\nThe harbour was closed for a week.");
        assertEquals(placeOf("harbour", before), placeOf("harbour", after));
        assertEquals(placeOf("harbour", before) + 1, placeOf("was", before));
        assertTrue(placeOf("back", before) + 8 < placeOf("harbour", before), "a phrase would run across");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Pour l’économie française | pour leconomie economie francaise",
                "Türkiye'nin Iğdır'da | turkiyenin turkiye nin igdirda igdir da",
                "dell'istruzione | dellistruzione dell istruzione",
                "O'Brien doesn't, they’re the ferry's | obrien brien doesnt theyre the ferry",
                "ab'ab'c x | ababc ab x",
                "l'œuvre O'Neill's DON'T | loeuvre oeuvre oneill neill dont",
                "大雨で川が | 大雨 雨で で川 川が が",
                "震度5強、3人 | 震度 度 5 強 3 人",
            })
    void parts_of_words_are_found_too(String text, String found) {
        assertEquals(
                List.of(found.split(" ", -1)),
                Arrays.stream(words(text).words)
                        .skip(2)
                        .filter(word -> !word.equals("note"))
                        .toList());
    }

    @Test
    void a_part_of_a_word_stands_where_the_word_does() {
        ArticleWords words = words("Pour l’économie française");
        assertEquals(placeOf("leconomie", words), placeOf("economie", words));
        assertEquals(placeOf("economie", words) + 1, placeOf("francaise", words));
        assertEquals(3, words.textLength - words("").textLength);
    }

    private static ArticleWords words(String text) {
        return ArticleWords.of(note("Note", text).article(), text);
    }

    private static int placeOf(String word, ArticleWords words) {
        return words.places[words.from[List.of(words.words).indexOf(word)]];
    }

    @Test
    void two_words_with_the_same_hash_have_files_of_their_own() {
        assertEquals(IndexAddresses.hash("costarring"), IndexAddresses.hash("liquid"));
        List<Sample> samples = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 16_000; i++) {
            String text = "costarring liquid ".repeat(random.nextInt(5)) + "word ".repeat(random.nextInt(40));
            samples.add(Samples.sample(i, "Note", text, "2024-01-01", "A", "B", "en"));
        }
        Map<String, byte[]> files = new ConcurrentHashMap<>();
        Samples.index(
                (address, content) -> assertNull(files.put(address, content), address),
                Samples.oldestFirst(samples),
                List.of(),
                SMALL_FILES);
        String lists = "search/" + IndexAddresses.hashed("c", IndexAddresses.hash("liquid"));
        assertTrue(files.keySet().stream().anyMatch(address -> address.startsWith(lists)));
    }

    @Test
    void a_shard_whose_name_is_taken_is_called_by_more_letters() throws IOException {
        Segment segment = new Segment(false, 0, 1, 1, 0);
        TakenNames taken = new TakenNames();
        taken.takeShard("f");
        ShardPacker shards = new ShardPacker((address, content) -> {}, SearchOptions.of(10, "en"), segment, taken);
        shards.pack("f", List.of(new EncodedTerm("ferry", 1, false, new Bits(), null, null, false)));
        assertEquals(List.of("fe"), shards.starts());
    }

    private static double unchanged(Map<String, byte[]> before, Map<String, byte[]> after, Predicate<String> which) {
        List<String> old = before.keySet().stream().filter(which).toList();
        long same = old.stream()
                .filter(address -> java.util.Arrays.equals(before.get(address), after.get(address)))
                .count();
        return (double) same / old.size();
    }

    @Test
    void articles_that_come_out_of_order_are_refused() {
        List<Sample> samples = madeUp(20);
        List<Sample> turned = List.of(samples.get(15), samples.get(0));
        assertThrows(IllegalArgumentException.class, () -> index(turned, SearchOptions.of(2, "en")));
    }

    @Test
    void an_article_that_comes_or_goes_changes_its_own_run_only() {
        List<Article> articles = madeUp(3_000).stream().map(Sample::article).toList();
        List<ArticleRun> runs = ArticleRun.cut(articles);
        assertTrue(runs.size() > 10, "runs: " + runs.size());
        assertEquals(
                articles, runs.stream().flatMap(run -> run.articles().stream()).toList());
        for (int i = 0; i < articles.size(); i += 97) {
            List<Article> fewer = new ArrayList<>(articles);
            fewer.remove(i);
            List<ArticleRun> left = new ArrayList<>(runs);
            left.removeAll(ArticleRun.cut(fewer));
            assertTrue(left.size() <= 2, "other runs: " + left.size());
        }
    }

    @Test
    void the_last_run_is_half_as_long_as_others() {
        List<Article> articles = madeUp(3_000).stream().map(Sample::article).toList();
        double inLast = IntStream.range(2_000, 3_000)
                .mapToObj(size -> ArticleRun.cut(articles.subList(0, size)))
                .mapToInt(runs -> runs.get(runs.size() - 1).articles().size())
                .average()
                .orElseThrow();
        assertTrue(inLast > 16 && inLast < 48, "articles: " + inLast);
    }

    @Test
    void long_texts_make_short_runs() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            articles.add(Samples.sample(i, "Long", "", "2024-01-01", "A", "B", "en", 50_000, List.of())
                    .article());
        }
        List<ArticleRun> runs = ArticleRun.cut(articles);
        assertEquals(100, runs.stream().mapToInt(run -> run.articles().size()).sum());
        runs.forEach(run -> assertTrue(run.articles().size() <= 3));
    }

    @Test
    void a_word_of_most_articles_is_passed_over_only_when_it_says_nothing() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            samples.add(Samples.sample(i, "Note " + i, "The council met", "2024-01-01", "A", "B", "en"));
        }
        Map<String, byte[]> files = index(Samples.oldestFirst(samples), SearchOptions.of(200, "en"));
        String root = new String(files.get("search/search.js"), StandardCharsets.UTF_8);
        assertTrue(root.contains("\"stops\":\"the\""), root);
    }

    @Test
    void a_site_without_articles_has_an_index_too() throws IOException {
        Map<String, byte[]> files = index(List.of(), SearchOptions.of(0, "en"));
        assertTrue(
                new String(files.get("search/search.js"), StandardCharsets.UTF_8).contains("_S(\"root\",{\"version\""));
    }

    @Test
    void hostile_texts_cost_no_more_than_their_length() {
        List<String> texts = List.of(
                "a".repeat(2_000_000),
                "a b ".repeat(500_000),
                "'".repeat(1_000_000),
                "\uD835".repeat(1_000_000),
                "東".repeat(1_000_000),
                "\u0301".repeat(1_000_000),
                "section:x \u2028 </script> \\ \" \0");
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Sample> samples = new ArrayList<>();
            for (String text : texts) {
                String title = text.substring(0, Math.min(100_000, text.length()));
                samples.add(Samples.sample(samples.size(), title, text, "2024-01-01", "A", "B", "en"));
            }
            Map<String, byte[]> files = index(Samples.oldestFirst(samples), SearchOptions.of(samples.size(), "en"));
            files.forEach((address, content) -> assertTrue(content.length > 0, address));
        });
    }

    @Test
    void no_folder_has_more_than_a_thousand_files() throws IOException {
        Map<String, Integer> folders = new TreeMap<>();
        index(madeUp(9_000), SearchOptions.of(9_000, "en"))
                .keySet()
                .forEach(address -> folders.merge(address.substring(0, address.lastIndexOf('/')), 1, Integer::sum));
        folders.forEach((folder, files) -> assertTrue(files <= 1_000, folder + ": " + files));
    }
}
