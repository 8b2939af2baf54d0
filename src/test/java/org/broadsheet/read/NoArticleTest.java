package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
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
                "<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1><hr>nginx</body></html>",
                "404\n\nNot Found",
                "Not Found\n\nThe requested page is not on this server.",
                "# Access Denied\n\nYou don't have permission to access \"http://a.example/quay\" on this server.\n\nReference #18.2f",
                "Please enable JavaScript and cookies to continue",
                "Checking if the site connection is secure\n\na.example needs to review the security of your connection.\n\nRay ID: 7d",
                "Are you a robot?\n\nTo continue, please click the box below to let us know you're not a robot.",
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Quay\",\"author\":{\"name\":\"A\"}}",
                "var tags = tags || {}; tags.cmd = tags.cmd || [];\n(function(){var s=document.createElement('script');s.async=true;})();",
                ".head{margin:0;color:#333}\n@media (max-width:600px){.head{display:none}}\n.foot a:hover{text-decoration:none}",
            })
    void whatASiteSendsInsteadOfAnArticleIsLeftOut(String text) {
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
                "Gone.\n\nThe boats are gone,\nthe quay is bare.",
                "450\n\nSo many boats came in on Tuesday.",
                "Access was denied to those who came by boat.",
                "The set {a; b} is small; {c} = 1;\nso it was said at length on Tuesday in the council of Port Ansel.",
            })
    void anArticleAboutItStays(String text) {
        ReadArticle read = Desk.read(HEAD.replace("403 Forbidden", "A vote") + text + "\n");
        assertEquals(text, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void aHeadlineThatIsNoneIsTakenFromTheAddress() {
        ReadArticle read = Desk.read(
                "---\ntitle: Just a moment...\nurl: https://a.example/news/quay-is-widened\n---\nJust a moment...\n");
        assertEquals("Quay is widened", read.article().title());
    }
}
