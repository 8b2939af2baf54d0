package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFootTest {

    private static final String STORY =
            "The council voted on Tuesday to keep the old quay open for another ten years.\n\nThe quay was built in 1890, said Bo Lind.";

    private static ReadArticle read(String below) {
        return Desk.read("a.md", "---\ntitle: Quay stays open\n---\n" + STORY + below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nRelated topics\n\nKell\n\nHarbours\n\nMore on this story\n\nWhy does the quay sink?\n",
                "\n\n## Related stories\n\n- [Quay sinks](https://post.example/a)\n- [Ferry stops](https://post.example/b)",
                "\n\nFollow Kell News on Facebook, X and Instagram. Send your story ideas to news@post.example.",
                "\nExplore more on these topics\nKell\nnews\nShare\nReuse this content",
                "\n\nMehr zum Thema\n\nDer Kai sinkt",
                "\n\nFacebook\n\ntwitter",
                "\n\nShare this:\n\n- Facebook\n- Print\n\nMore of the Kell Post",
                "\n\n-- \nSent from my iPhone",
                "\n\nSent from my Samsung Galaxy smartphone.",
                "\n\nGet Outlook for iOS",
                "\n\n--\nVon meinem iPhone gesendet",
                "\n\nEnvoyé de mon iPad",
            })
    void what_a_site_or_a_mail_program_puts_below_a_text_is_no_part_of_it(String below) {
        ReadArticle read = read(below);
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("site-foot"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nRelated topics were put off, the mayor said.",
                "\n\nRelated topics\n\nThe vote on the pier was put off until May.",
                "\n\nThe largest are:\n\nAmazon\n\nFacebook",
                "\n\nHe said he would follow it on Facebook from now on.",
                "\n\nThe letter was sent from my iPhone, she said.",
            })
    void what_tells_something_stays(String below) {
        ReadArticle read = read(below);
        assertEquals(STORY + below, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void a_text_that_is_nothing_else_stays() {
        ReadArticle read = Desk.read("a.md", "---\ntitle: Quay stays open\n---\nSent from my iPhone");
        assertEquals("Sent from my iPhone", read.body().text());
    }
}
