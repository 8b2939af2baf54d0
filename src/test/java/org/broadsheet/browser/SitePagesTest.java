package org.broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.site.BuiltSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page of the sample site, opened from disk in a real browser. */
class SitePagesTest {

    /** Preloading would ask for the style sheet, which a page on disk may not, and no rule that we use wants it. */
    private static final String AXE =
            "axe.run({preload: false}).then(all => all.violations.map(one => one.id + ' ' + one.nodes[0].html))";

    @TempDir
    static Path temporary;

    private static BuiltSite site;
    private static Chromium chromium;

    @BeforeAll
    static void build() {
        chromium = Chromium.start();
        site = BuiltSite.build(Path.of("seeds"), temporary.resolve("site"));
        assertEquals(0, site.status(), site.messages());
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 900", "DARK, 1280, 900", "LIGHT, 390, 844", "DARK, 320, 640"})
    void pages_have_no_axe_violation_no_console_message_and_ask_no_other_host(
            ColorScheme scheme, int width, int height) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(scheme, width, height)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> found.add(page.url() + " says: " + message.text()));
            page.onPageError(error -> found.add(page.url() + " fails: " + error));
            page.onRequest(request -> {
                if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                    found.add(page.url() + " asks " + request.url());
                }
            });
            for (String address : site.onePageOfEachKind().values()) {
                page.navigate(site.folder().resolve(address).toUri().toString());
                page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                page.evaluate(AxeBuilder.getAxeScript());
                for (Object violation : (List<?>) page.evaluate(AXE)) {
                    found.add(address + ": " + violation);
                }
                if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                    found.add(address + " scrolls sideways at " + width + " px");
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** A line of news in brief names its source behind its words; a name may be longer than any line. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void the_name_of_a_source_stays_in_the_column_of_news_in_brief(int width) throws IOException {
        Path seeds = Files.createDirectories(temporary.resolve("named-at-length-" + width));
        for (String word :
                List.of("ferry", "library", "herring", "council", "school", "bridge", "museum", "orchard", "choir")) {
            Files.writeString(
                    seeds.resolve(word + ".md"),
                    "---\nurl: https://theunabridgedharbourandlighthouseintelligencer" + word
                            + ".example/2026/10/09/news/" + word + "\n---\n" + word + "\n");
        }
        BuiltSite named = BuiltSite.build(seeds, temporary.resolve("site-named-at-length-" + width));
        try (BrowserContext context = context(ColorScheme.LIGHT, width, 900)) {
            Page page = context.newPage();
            page.navigate(named.folder().resolve("index.html").toUri().toString());
            Locator names = page.locator(".brief .meta bdi");
            assertNotEquals(0, names.count());
            double end = (double)
                    page.locator(".brief li").first().evaluate("line => line.getBoundingClientRect().width + 0.5");
            for (Locator name : names.all()) {
                assertTrue(
                        (boolean) name.evaluate(
                                "(name, width) => name.getBoundingClientRect().right"
                                        + " - name.closest('li').getBoundingClientRect().left <= width",
                                end),
                        name::innerText);
            }
        }
    }

    @Test
    void a_name_longer_than_a_line_is_broken_and_not_cut_off() throws IOException {
        Path seeds = Files.createDirectories(temporary.resolve("longer-than-a-line"));
        Files.writeString(seeds.resolve("a.md"), """
                ---
                title: Ferry
                section: Harbourandlighthouseandferryandfishmarketandseaweedandweather
                url: https://gull.example/2026/10/09/a
                ---
                The ferry is back.
                """);
        BuiltSite named = BuiltSite.build(seeds, temporary.resolve("site-longer-than-a-line"));
        try (BrowserContext context = context(ColorScheme.LIGHT, 390, 844)) {
            Page page = context.newPage();
            page.navigate(named.folder().resolve("search.html").toUri() + "?q=ferry");
            Locator parts = page.locator(".item .meta > *");
            assertThat(parts).hasCount(3);
            assertEquals(
                    true,
                    parts.evaluateAll("parts => parts.every(part => part.getBoundingClientRect().right"
                            + " <= part.parentElement.getBoundingClientRect().right + 0.5)"));
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void each_line_of_a_row_of_pages_begins_where_the_row_does() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 320, 640)) {
            Page page = context.newPage();
            page.navigate(site.folder().resolve("2026/10/16/index.html").toUri().toString());
            Locator row = page.locator(".pages");
            assertEquals(List.of(0, 0, 0), row.evaluate("""
                            row => [...row.querySelectorAll('li')]
                                .filter(li => li.offsetLeft === row.firstElementChild.firstElementChild.offsetLeft)
                                .map(li => {
                                  const text = document.createRange();
                                  text.selectNodeContents(li.firstElementChild);
                                  return Math.round(text.getBoundingClientRect().left - row.getBoundingClientRect().left);
                                })"""));
        }
    }

    @Test
    void every_page_works_without_script() {
        List<String> found = new ArrayList<>();
        Browser.NewContextOptions noScript = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(noScript)) {
            Page page = context.newPage();
            for (String address : site.onePageOfEachKind().values()) {
                page.navigate(site.folder().resolve(address).toUri().toString());
                if (page.locator("main").innerText().isBlank()) {
                    found.add(address + " is empty without script");
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void escape_and_a_click_elsewhere_close_the_menu() {
        try (Page page = chromium.browser().newPage()) {
            page.navigate(site.folder().resolve("index.html").toUri().toString());
            Locator summary = page.locator(".menu summary");
            Locator open = page.locator(".menu[open]");
            summary.click();
            assertThat(open).hasCount(1);
            page.locator(".menu .panel p").first().click();
            assertThat(open).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(open).hasCount(0);
            assertThat(summary).isFocused();
            summary.click();
            page.locator("footer").click();
            assertThat(open).hasCount(0);
        }
    }

    private static BrowserContext context(ColorScheme scheme, int width, int height) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height));
    }
}
