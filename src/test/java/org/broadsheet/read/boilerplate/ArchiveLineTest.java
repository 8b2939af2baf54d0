package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveLineTest {

    private static final String ORIGINAL = "http://www.anselpost.example/2013/11/20/quay";

    private static final String COPY = "https://web.archive.org/web/20131121101112/" + ORIGINAL;

    private static final String STORY = "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Wayback Machine - " + COPY,
                "The Wayback Machine – " + COPY,
                "[The Wayback Machine - " + COPY + "](" + COPY + ")",
            })
    void the_line_above_a_page_gives_the_address_of_the_original(String line) {
        ReadArticle read = Desk.read("a.md", line + "\n\n# Quay is widened\n\n" + STORY);
        assertEquals("Quay is widened", read.article().title());
        assertEquals(ORIGINAL, read.article().original());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void the_header_knows_the_address_better() {
        ReadArticle read =
                Desk.read("---\ntitle: Quay is widened\nurl: https://post.example/q\n---\nThe Wayback Machine - " + COPY
                        + "\n\n" + STORY);
        assertEquals("https://post.example/q", read.article().original());
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Wayback Machine has a copy of it.",
                "The Wayback Machine - https://archive.example/web/1/http://post.example/",
            })
    void what_is_told_of_the_archive_stays(String line) {
        ReadArticle read = Desk.read("---\ntitle: Quay is widened\n---\n" + line + "\n\n" + STORY);
        assertEquals(line + "\n\n" + STORY, read.body().text());
        assertNull(read.article().original());
    }
}
