package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedLineTest {

    private static final String STORY = "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The post Quay is widened appeared first on Ansel Post.",
                "The post Quay is widened first appeared on Ansel Post.",
                "Der Beitrag Kai wird breiter erschien zuerst auf Ansel Post.",
                "L’article Le quai s’élargit est apparu en premier sur Ansel Post.",
                "La entrada El muelle se amplía se publicó primero en Ansel Post.",
                "Сообщение Причал расширят появились сначала на Ansel Post.",
                "The post [Quay is widened](https://a.example/quay) appeared first on [Ansel Post](https://a.example).",
                "<p>The post <a href=\"https://a.example/quay\">Quay is widened</a> appeared first on <a href=\"https://a.example\">Ansel Post</a>.</p>",
            })
    void the_line_of_a_feed_is_no_part_of_text_or_summary(String line) {
        ReadArticle read = Desk.read(
                "---\ntitle: Quay is widened\nmetadata: Nine metres are added to it. The post Quay is widened appeared first on Ansel Post.\n---\n"
                        + STORY + "\n\n" + line + "\n");
        assertEquals(STORY, read.body().text());
        assertEquals("Nine metres are added to it.", read.article().summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The post office first appeared on maps in 1890.",
                "Der Beitrag von Ada Moor erschien zuerst auf einem Plakat.",
                "The post she held appeared first on the list of those to go.",
            })
    void a_sentence_about_a_post_stays(String line) {
        ReadArticle read = Desk.read("---\ntitle: Quay is widened\n---\n" + STORY + "\n\n" + line + "\n");
        assertEquals(STORY + "\n\n" + line, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The post Quay is widened appeared first on Ansel Post."})
    void a_text_that_is_nothing_else_stays(String line) {
        assertEquals(
                line,
                Desk.read("---\ntitle: Quay vote\n---\n" + line + "\n").body().text());
    }
}
