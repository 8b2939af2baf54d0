package org.broadsheet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.serve.Newsstand;
import org.broadsheet.serve.Notice;
import org.broadsheet.site.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page does under {@code serve}, with the policy that our pages have. */
class LivePagesTest {

    @TempDir
    Path temporary;

    @Test
    void an_open_page_follows_the_site_and_says_what_went_wrong() throws IOException {
        BuiltSite built = BuiltSite.build(Path.of("seeds"), temporary.resolve("site"));
        assertEquals(0, built.status(), built.messages());
        List<String> complaints = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                Newsstand stand = new Newsstand(0, new Notice("a", "", false));
                Page page = chromium.browser().newPage()) {
            stand.show(temporary.resolve("site"));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.navigate(stand.address() + "sections/");
            page.navigate(stand.address());
            var notice = PlaywrightAssertions.assertThat(page.locator("#broadsheet-notice span"));
            notice.hasCount(0);

            stand.announce(new Notice("a", "Not built. <b>Mend it</b>", true));
            notice.hasText("Not built. <b>Mend it</b>");
            page.locator("#broadsheet-notice button").click();
            notice.hasCount(0);

            Path front = temporary.resolve("site/index.html");
            Files.writeString(front, Files.readString(front).replace("<main", "<p id=\"fresh\">Fresh</p><main"));
            stand.announce(new Notice("b", "1 problem, see the terminal", false));
            PlaywrightAssertions.assertThat(page.locator("#fresh")).hasCount(1);
            notice.hasText("1 problem, see the terminal");
            stand.announce(new Notice("b", "", false));
            notice.hasCount(0);

            complaints.removeIf(complaint -> complaint.contains("404"));
            assertEquals(List.of(), complaints);
            page.navigate(stand.address() + "no/such/page.html");
            assertEquals(
                    stand.address() + "assets/broadsheet.css",
                    page.locator("link[rel=stylesheet]").evaluate("link => link.href"));
            assertEquals(true, page.evaluate("document.styleSheets[0].cssRules.length > 0"));
        }
    }
}
