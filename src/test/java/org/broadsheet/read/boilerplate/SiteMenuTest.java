package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMenuTest {

    private static final String STORY =
            "The old bridge at Kell will close for a year from January, the county said on Friday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip to main content\n\nHome\nNews\nSport\n\n",
                "[Accueil](/) [Politique](/politique) [Société](/societe)\n\n* [Imprimer](#)\n* ![](/logo.svg)\n\n",
                "News > Local\n",
                "- [Home](https://post.example/)\n- [Sign in](https://post.example/login \"Sign in\")\n\n",
            })
    void a_menu_above_the_heading_is_left_out(String menu) {
        ReadArticle read = Desk.read("bridge.md", menu + "# Bridge at Kell closes\n\nBy Ada Moor\n\n" + STORY);
        assertEquals("Bridge at Kell closes", read.article().title());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("menu"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was a cold night.\n\n",
                "By Ada Moor\n\n",
                "20 November 2026\n\n",
                "A line that goes on for more letters than any item of a menu\n\n",
            })
    void what_may_belong_to_the_story_stays(String above) {
        ReadArticle read = Desk.read("kell-bridge.md", above + "# Bridge at Kell closes\n\n" + STORY);
        assertFalse(Desk.codes(read).contains("menu"));
    }

    @Test
    void a_text_with_a_title_keeps_all_lines() {
        String text = "---\ntitle: Bridge\n---\nHome\nNews\n\n# Bridge at Kell closes\n\n" + STORY;
        assertTrue(Desk.read("a.md", text).body().text().startsWith("Home"));
    }
}
