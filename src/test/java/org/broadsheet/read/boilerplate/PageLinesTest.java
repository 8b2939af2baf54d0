package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {

    private static final String STORY =
            "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.\n\nWork begins in May.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share\nTweet\nPin it\n\n",
                "Listen to this article\n\n3 min\n\n",
                "Home > News > Local\n\n",
                "Skip to main content\n\nMenu\n\nSearch\n\n",
                "This article is more than 2 years old\n\n",
                "Save this article\n\nShare full article\n\n42\n\n",
                "Zum Inhalt springen\n\nTeilen\n\nLesezeit: 3 Minuten\n\n",
            })
    void what_a_page_shows_above_its_text_is_left_out(String lines) {
        ReadArticle read = Desk.read("---\ntitle: Quay vote\n---\n" + lines + STORY + "\n");
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("menu"), Desk.codes(read));
        ReadArticle bare = Desk.read(lines + "Quay vote\n\n" + STORY + "\n");
        assertEquals("Quay vote", bare.article().title());
        assertEquals(STORY, bare.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menu\n\nSoup of the day, bread and an apple for each of the guests.",
                "42\n\nSo many boats came in on Tuesday.",
                "Listen\n\nThe boats are gone.",
                "Home is where the boats are.\n\nWork begins in May.",
                "Share\nPrint",
            })
    void words_of_a_text_stay(String text) {
        ReadArticle read = Desk.read("---\ntitle: Quay vote\n---\n" + text + "\n");
        assertEquals(text.replaceAll("(?<!\n)\n(?!\n)", " "), read.body().text().replaceAll("(?<!\n)\n(?!\n)", " "));
    }
}
