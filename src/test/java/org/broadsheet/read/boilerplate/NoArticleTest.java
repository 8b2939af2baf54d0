package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Unread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoArticleTest {

    private static final String HEAD = "---\ntitle: Quay vote\nmetadata: 403 Forbidden\n---\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "403 Forbidden",
                "403 Forbidden\nnginx/1.18.0",
                "<html><head><title>Page not found - Kell Post</title></head><body><h1>Oops! That page can’t be found.</h1>"
                        + "<p>It looks like nothing was found at this location. Maybe try one of the links below or a search?",
                "<html><head><title>Log in</title></head><body><h1>Log in</h1><p>Don’t have an account? <a>Sign up</a></p></body></html>",
                "Willkommen\n\nWir und unsere bis zu 213 Partner verarbeiten personenbezogene Daten, wie Cookies.",
                "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><hr>nginx</body></html>",
                "404\n\nNot Found",
                "Not Found\n\nThe requested page is not on this server.",
                "# Access Denied\n\nYou don't have permission to access \"http://a.example/quay\" on this server.\n\nReference #18.2f",
                "Please enable JavaScript and cookies to continue",
                "Checking if the site connection is secure\n\na.example needs to review the security of your connection.\n\nRay ID: 7d",
                "Error 503 Backend fetch failed\n\nGuru Meditation:\n\nXID: 123456\n\nVarnish cache server",
                "Sorry, you have been blocked\n\nYou are unable to access a.example\n\nRay ID: 8a7b • Your IP: 192.0.2.1",
                "We have detected unusual traffic from your network. To continue, please complete the CAPTCHA below.",
                "The page you are looking for could not be found.\n\n404",
                "Something went wrong. Wait a moment and try again.",
                "Subscribe to continue reading\n\nAlready a subscriber? Log in",
                "Our website uses cookies\n\nWe use cookies to give you the best experience. Accept all. Reject all. Manage them.",
                "Are you a robot?\n\nTo continue, please click the box below to let us know you're not a robot.",
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Quay\",\"author\":{\"name\":\"A\"}}",
                "var tags = tags || {}; tags.cmd = tags.cmd || [];\n(function(){var s=document.createElement('script');s.async=true;})();",
                ".head{margin:0;color:#333}\n@media (max-width:600px){.head{display:none}}\n.foot a:hover{text-decoration:none}",
            })
    void what_a_site_sends_instead_of_an_article_is_left_out(String text) {
        ReadArticle read = Desk.read(HEAD + text + "\n");
        assertEquals("Quay vote", read.article().title());
        assertNull(read.article().summary());
        assertEquals("", read.body().text());
        assertEquals(List.of("no-article"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Access denied\n\nThe council refused to open its archive on Tuesday, and gave no reason for it at all.",
                "Log in\n\nto nothing,\nsaid the sea.",
                "Most sites ask so: they and their partners store cookies, the office said on Tuesday.",
                "Gone.\n\nThe boats are gone,\nthe quay is bare.",
                "450\n\nSo many boats came in on Tuesday.",
                "Something went wrong\n\nThe boat came in at five, and nobody stood on the quay to take her rope.",
                "Access was denied to those who came by boat.",
                "The ferry is back, and the quay was full when it came in, people said on Tuesday.\n\n"
                        + "We and our partners use cookies, said its captain.",
                "The set {a; b} is small; {c} = 1;\nso it was said at length on Tuesday in the council of Port Ansel.",
            })
    void an_article_about_it_stays(String text) {
        ReadArticle read = Desk.read(HEAD.replace("403 Forbidden", "A vote") + text + "\n");
        assertEquals(text, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void a_headline_that_is_none_is_taken_from_the_address() {
        ReadArticle read = Desk.read(
                "---\ntitle: Just a moment...\nurl: https://a.example/news/quay-is-widened\n---\nJust a moment...\n");
        assertEquals("Quay is widened", read.article().title());
    }

    @Test
    void the_headline_of_a_page_may_say_that_it_is_none() {
        String page = """
                <html><head><title>Just a moment...</title>%s</head><body><h1>a.example</h1>
                <p>Enable JavaScript and cookies to continue</p></body></html>
                """;
        ReadArticle read = Desk.read(
                "quay-vote.html",
                page.formatted("<link rel='canonical' href='https://a.example/news/quay-is-widened'>"));
        assertEquals("Quay vote", read.article().title());
        assertEquals(List.of("no-article", "title-missing"), Desk.codes(read));
        Unread nothing = assertInstanceOf(
                Unread.class,
                Desk.reader(Map.of()).read("quay-vote.html", page.formatted("").getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("no-article"), Desk.codes(nothing));
        assertEquals(
                "The quay is one, and the boat another.",
                Desk.read(
                                "a.html",
                                "<html><head><title>Just a moment</title></head><body><p>The quay is one, and the boat another.")
                        .body()
                        .text());
    }
}
