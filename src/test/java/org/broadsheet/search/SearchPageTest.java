package org.broadsheet.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.broadsheet.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The search page, opened from disk in a real browser. */
class SearchPageTest {

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private final List<String> messages = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void build() throws IOException {
        chromium = Chromium.start();
        SearchSite.build(folder);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = chromium.browser().newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> messages.add(message.text()));
        page.onPageError(messages::add);
    }

    @AfterEach
    void the_console_stays_empty() {
        page.close();
        assertEquals(List.of(), messages);
    }

    private void search(String query) {
        page.navigate(folder.resolve("search.html").toUri() + query);
        page.waitForCondition(() -> !page.locator("[role=status]").textContent().isEmpty());
    }

    private List<String> titles() {
        return page.locator(".item .hed").allTextContents();
    }

    private static List<String> sorted(List<String> titles) {
        return titles.stream().sorted().toList();
    }

    private String status() {
        return page.locator("[role=status]").textContent();
    }

    @Test
    void words_are_found_in_titles_first_and_marked() {
        search("?q=cranes");
        assertEquals(List.of("Cranes of the old quay", "Harbour workers walk out"), titles());
        assertEquals("2 articles, best match first. ", status());
        assertEquals(
                List.of("Cranes", "cranes", "cranes"),
                page.locator(".item mark").allTextContents());
    }

    @Test
    void among_titles_with_all_the_words_the_shortest_comes_first() {
        search("?q=beacon+lit");
        assertEquals(List.of("Beacon lit", "Beacon lit on the far shore after a year of repairs"), titles());
        search("?q=the+beacon");
        assertEquals("Beacon lit on the far shore after a year of repairs", titles().get(0));
    }

    @Test
    void forms_of_a_word_are_found_after_the_word_itself() {
        search("?q=gauge");
        assertEquals(List.of("Council counts a gauge", "Gauges read low"), titles());
    }

    @Test
    void articles_with_half_of_the_words_fill_up_and_those_with_fewer_only_when_there_is_nothing_else() {
        search("?q=cranes+painted+gauge");
        assertEquals(List.of("Cranes of the old quay"), titles());
        assertEquals("1 article with some of the words. ", status());
        search("?q=painted+lighthouses+river");
        assertEquals(3, titles().size());
    }

    @Test
    void words_that_objects_of_a_browser_know_are_words() {
        search("?q=constructor");
        assertEquals(List.of("A constructor of gates"), titles());
    }

    @Test
    void names_with_quotation_marks_of_any_kind_can_be_chosen() {
        search("?q=gates&source=The+%C2%ABGate%C2%BB");
        assertEquals(List.of("A constructor of gates"), titles());
    }

    @Test
    void more_results_that_were_lost_on_the_way_can_be_asked_for_again() {
        AtomicBoolean lost = new AtomicBoolean();
        page.route(Pattern.compile(".*/search/d/.*"), route -> {
            if (lost.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        search("?q=ferry&sort=newest");
        lost.set(true);
        page.locator(".more-results button").click();
        page.getByRole(AriaRole.ALERT).getByText("could not be read").waitFor();
        assertEquals(10, titles().size());
        lost.set(false);
        messages.clear();
        page.locator(".more-results button").click();
        page.waitForCondition(() -> titles().size() == 30);
        assertEquals(0, page.getByRole(AriaRole.ALERT).count());
        assertTrue(status().contains("newest first"), status());
    }

    @Test
    void what_was_lost_on_the_way_is_asked_for_again() {
        page.route(Pattern.compile(".*/search/s/.*"), Route::abort);
        search("?q=gates");
        assertTrue(status().contains("could not be read"), status());
        page.unroute(Pattern.compile(".*/search/s/.*"));
        messages.clear();
        page.locator("input[name=q]").fill("gates ");
        page.waitForCondition(() -> titles().contains("A constructor of gates"));
    }

    @Test
    void phrases_are_found_whole() {
        search("?q=%22tide+by+tide%22");
        assertEquals(List.of("Harbour workers walk out"), titles());
    }

    @Test
    void a_minus_sign_leaves_out() {
        search("?q=cranes+-painted");
        assertEquals(List.of("Harbour workers walk out"), titles());
    }

    @Test
    void what_a_minus_sign_hides_is_not_taken_for_mistyped() {
        search("?q=pill");
        assertEquals(List.of("An undated note"), titles());
        search("?q=pill+-note");
        assertTrue(status().startsWith("Nothing found"), status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1204", "1,204", "1.204"})
    void a_number_is_found_however_its_thousands_are_parted(String typed) {
        search("?q=" + typed);
        assertEquals(List.of("An undated note", "Senate votes on water", "Tea at the mill"), sorted(titles()));
    }

    @Test
    void a_minus_sign_before_a_word_of_several_parts_leaves_out_what_has_them_all() {
        for (String query : List.of("valley+-1,205", "valley+-tea-time", "valley+-%22tea+by+tea%22")) {
            search("?q=" + query);
            assertEquals(List.of("Tea at the mill"), titles(), query);
        }
        for (String query : List.of("valley+-1204", "valley+-mill-tea", "valley+-%22tea+at+the+mill%22")) {
            search("?q=" + query);
            assertEquals(List.of(), titles(), query);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "us", "U.S"})
    void initials_are_found_with_and_without_points(String typed) {
        search("?q=" + typed);
        assertEquals(List.of("Senate votes on water"), titles());
        assertTrue(
                page.locator(".item mark").allTextContents().contains("U.S"),
                page.locator(".dek").innerHTML());
    }

    @ParameterizedTest
    @ValueSource(strings = {"서울", "축제", "축제가", "서울에서", "불꽃", "밤"})
    void korean_words_are_found_and_marked_without_their_particles(String typed) {
        search("?q=" + typed);
        assertEquals(List.of("서울에서 축제가 열렸다"), titles());
        assertEquals("1 article. ", status());
        assertTrue(
                page.locator(".item mark").allTextContents().contains(typed),
                page.locator(".item").innerHTML());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-15", "15.9.2023", "15+September+2023", "15+sept+2023"})
    void a_date_finds_the_articles_of_the_day(String typed) {
        search("?q=" + typed);
        assertEquals(List.of("Senate votes on water", "서울에서 축제가 열렸다"), sorted(titles()));
        assertEquals("2 articles on 15 September 2023, newest first. ", status());
        search("?q=water+" + typed);
        assertEquals(List.of("Senate votes on water"), titles());
        search("?q=%22" + typed + "%22");
        assertEquals(List.of(), titles());
    }

    @Test
    void what_only_looks_like_a_date_is_words() {
        for (String query : List.of(
                "15+gauges+2023",
                "10+marathons+2023",
                "32.1.2023",
                "31.2.2023",
                "31+February+2023",
                "2023-02-31",
                "2023-13-15",
                "15.13.2023")) {
            search("?q=" + query);
            assertFalse(status().contains(" on "), status());
            assertFalse(status().contains("newest first"), status());
        }
        search("?q=cranes+after:11.2.2024");
        assertEquals(List.of("Cranes of the old quay"), titles());
    }

    @Test
    void a_source_is_found_by_a_part_of_its_name() {
        for (String query : List.of("source:lamplight", "site:Lamplight")) {
            search("?q=" + query);
            assertEquals("3 articles from Evening Lamplight or The Lamplight, newest first. ", status());
        }
        search("?q=source:%22the+lamplight%22");
        assertEquals("2 articles from The Lamplight, newest first. ", status());
        search("?q=source:post+cranes");
        assertEquals(List.of("Cranes of the old quay"), titles());
        search("?q=senate+-source:lamp");
        assertEquals("Nothing found for “senate -source:lamp” not from Evening Lamplight or The Lamplight. ", status());
    }

    @Test
    void where_nothing_is_found_no_other_spelling_is_said_to_be_shown() {
        search("?q=harbuor&section=Business");
        assertEquals("Nothing found for “harbuor” in Business. Clear the filters", status());
    }

    @Test
    void where_filters_alone_find_nothing_no_words_are_said_to_be_looked_for() {
        search("?section=Business&after=2025-01-01");
        assertEquals("Nothing found in Business since 1 January 2025. Clear the filters", status());
    }

    @Test
    void a_phrase_of_words_that_say_nothing_finds_the_articles_with_these() throws IOException {
        Path site = folder.resolve("stops");
        List<Samples.Sample> samples = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String text = i % 2 == 0 ? "The gull of the quay." : "A gull sleeps.";
            samples.add(Samples.sample(i, "Gull " + i, text, "2024-01-01", "World", "Post", "en"));
        }
        SearchSite.build(site, Samples.oldestFirst(samples));
        page.navigate(site.resolve("search.html").toUri() + "?q=%22of+the%22");
        page.waitForCondition(() -> !status().isEmpty());
        assertEquals("60 articles, best match first. ", status());
    }

    @Test
    void mistyped_words_are_understood_and_can_be_insisted_on() {
        search("?q=harbuor+cranes");
        assertTrue(
                status().startsWith("Showing results for harbour cranes. Search instead for harbuor cranes."),
                status());
        assertEquals(2, titles().size());
        page.getByText("Search instead for").click();
        page.waitForCondition(() -> !status().startsWith("Showing"));
        assertTrue(page.url().contains("exact=1"));
    }

    @Test
    void typed_filters_and_chosen_ones_narrow_the_search() {
        search("?q=cranes+section:world");
        assertEquals(List.of("Harbour workers walk out"), titles());
        search("?q=cranes+topic:harbour");
        assertEquals(List.of("Cranes of the old quay"), titles());
        search("?q=cranes+after:2024-02");
        assertEquals(List.of("Cranes of the old quay"), titles());
        search("?q=cranes+after:2024-02-30");
        assertEquals(2, titles().size());
        for (String query : List.of("until:2024-02", "until:2024-02-11", "until:2024")) {
            search("?q=cranes+" + query);
            assertEquals(2, titles().size(), query);
        }
        for (String query : List.of("until:2024-01", "until:2024-01-10")) {
            search("?q=cranes+" + query);
            assertEquals(List.of("Harbour workers walk out"), titles(), query);
        }
        search("?q=cranes+before:2024-02");
        assertEquals(List.of("Harbour workers walk out"), titles());
        search("?q=cranes+-after:2024-02");
        assertEquals(List.of("Harbour workers walk out"), titles());
        search("?q=cranes+-until:2024-01-20");
        assertEquals(List.of("Cranes of the old quay"), titles());
        assertTrue(status().contains("not until 20 January 2024"), status());
        search("?q=cranes&source=Post");
        assertEquals(List.of("Cranes of the old quay"), titles());
        assertTrue(status().contains("from Post"), status());
        page.getByText("Clear the filters").click();
        page.waitForCondition(() -> titles().size() == 2);
    }

    @Test
    void a_source_that_is_not_on_offer_is_passed_over() {
        search("?q=ferry&source=Nowhere");
        assertTrue(page.locator(".item").count() > 0);
        page.locator("#q").fill("");
        assertThat(page.locator("section[aria-labelledby=try]")).isVisible();
    }

    @Test
    void what_has_no_word_in_it_is_no_search() {
        search("?q=cranes");
        page.locator("#q").fill("\"\uD83D\uDE00 ?");
        assertThat(page.locator("section[aria-labelledby=try]")).isVisible();
        assertEquals(List.of(), titles());
        assertEquals("", status());
    }

    @Test
    void filters_show_how_many_articles_they_would_leave() {
        search("?q=ferry");
        page.locator("select[name=section]").focus();
        page.waitForCondition(
                () -> page.locator("select[name=section]").textContent().contains("World (25)"));
    }

    @Test
    void more_results_come_on_demand_and_newest_first_when_wanted() {
        search("?q=ferry&sort=newest");
        assertEquals(10, titles().size());
        page.getByText("Show 20 more").click();
        page.waitForCondition(() -> titles().size() == 30);
        List<String> days =
                page.locator(".item time").evaluateAll("times => times.map(t => t.dateTime)") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
        List<String> sorted = new ArrayList<>(days);
        sorted.sort(java.util.Comparator.reverseOrder());
        assertEquals(sorted, days);
    }

    @Test
    void a_drawing_shows_the_months() {
        search("?q=ferry");
        assertEquals("April 2024 September 2024", page.locator(".chart .axis").textContent());
        assertEquals(
                "From April 2024 to September 2024. Most are from August 2024: 9.",
                page.locator(".chart desc").textContent());
        assertEquals(
                true,
                page.evaluate("() => { const right = element => element.getBoundingClientRect().right;"
                        + "const [svg, ...parts] = document.querySelectorAll('.chart svg, .chart path, .chart line');"
                        + "return parts.every(part => Math.abs(right(part) - right(svg)) < 1); }"),
                "bars and base end where the drawing ends");
    }

    @Test
    void results_come_while_typing_and_the_back_button_returns() {
        search("?q=ferry");
        page.locator("#q").fill("cranes");
        page.locator("#q").press("Enter");
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially("gaug");
        page.waitForCondition(() -> titles().contains("Gauges read low"));
        page.goBack();
        page.waitForCondition(() -> titles().equals(List.of("Cranes of the old quay", "Harbour workers walk out")));
        page.goBack();
        page.waitForCondition(() -> titles().size() == 10);
        assertEquals("ferry", page.locator("#q").inputValue());
    }

    @Test
    void languages_without_spaces_and_from_right_to_left_are_found() {
        search("?q=株式市場");
        assertEquals(List.of("東京の市場が上昇"), titles());
        search("?q=القَاهِرَة");
        assertEquals(List.of("القاهرة تستعد للقمة"), titles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"市", "昇", "京", "は午"})
    void a_single_character_of_a_script_without_spaces_is_found_where_it_is_part_of_a_word(String query) {
        search("?q=" + query);
        assertEquals(List.of("東京の市場が上昇"), titles());
    }

    @Test
    void stories_and_topics_stand_above_the_articles() {
        search("?q=harbour");
        assertEquals(
                List.of("Harbour strike, 3 articles", "Harbour, 12 articles"),
                page.locator("section[aria-label='Stories and topics'] a").allTextContents());
    }

    @Test
    void markup_in_titles_stays_text() {
        search("?q=market");
        assertTrue(titles().contains("<img src=x onerror=alert(1)> market"), titles().toString());
        assertEquals(0, page.locator(".item img").count());
    }

    @Test
    void results_lead_to_the_place_in_the_article_where_the_words_are_marked() {
        search("?q=painted");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cranes of the old quay"))
                .click();
        page.waitForURL("**/cranes-of-the-old-quay-*.html**");
        assertEquals("1", page.evaluate("String(CSS.highlights.get('found').size)"));
        page.keyboard().press("/");
        page.waitForURL("**/search.html#q");
        assertEquals("q", page.evaluate("document.activeElement.id"));
    }

    @ParameterizedTest
    @CsvSource({"US, 1", "'1,204', 1", "축제, 2"})
    void words_are_marked_in_the_article_however_they_are_written(String typed, String marks) {
        search("?source=The+Lamplight&q=" + typed);
        page.locator(".item a").first().click();
        page.waitForURL("**/2023/**");
        assertEquals(marks, page.evaluate("String(CSS.highlights.get('found').size)"));
    }

    @Test
    void nothing_found_offers_ways_out() {
        search("?q=zzzyx");
        assertTrue(status().startsWith("Nothing found for “zzzyx”"), status());
        assertEquals("topics/index.html", page.locator("div.try a").first().getAttribute("href"));
    }

    @Test
    void undated_articles_are_found_too() {
        search("?q=lighthouses");
        assertEquals(List.of("An undated note"), titles());
    }

    @Test
    void the_client_takes_at_most_12_kB_from_a_web_server() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(sent)) {
            Files.copy(Path.of("templates/search.js"), out);
        }
        assertTrue(sent.size() <= 12 << 10, sent.size() + " bytes");
    }

    @Test
    void axe_finds_nothing_wrong_with_any_state_of_the_page() {
        for (String query : List.of("?q=ferry", "?q=harbuor+cranes&section=World", "?q=zzzyx", "?q=harbour")) {
            search(query);
            List<String> violations = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .map(rule -> query + ": " + rule.getId() + " " + rule.getNodes())
                            .toList();
            assertEquals(List.of(), violations);
        }
    }
}
