package org.broadsheet.pages.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String TEXT = "The first one ends here. The second goes on for longer. A third follows.";

    @Test
    void sentences_are_never_cut() {
        assertEquals("The first one ends here.", Excerpt.firstSentence(TEXT, "en"));
        assertEquals("The first one ends here. The second goes on for longer.", Excerpt.of(TEXT, "en", 60));
        assertEquals(TEXT, Excerpt.of(TEXT, "en", 500));
        assertEquals("", Excerpt.firstSentence("", "en"));
    }

    @Test
    void a_place_and_a_date_tell_nothing() {
        assertEquals(
                "Es hat geschneit.",
                Excerpt.firstTelling("Salzburg, 4. März 2026\n\nEs hat geschneit.\n\nNoch immer."));
        assertEquals("Nothing else, 2026", Excerpt.firstTelling("Nothing else, 2026"));
        assertEquals("It snowed on the 4.", Excerpt.firstTelling("It snowed on the 4.\n\nIt still does."));
        assertEquals("", Excerpt.firstTelling("\n\nIt snowed."));
        assertEquals("It snowed.", Excerpt.firstTelling("BERLIN, March 3 (Wire) – It snowed.\n\nIt still does."));
    }

    @Test
    void a_few_words_that_are_no_sentence_tell_nothing() {
        assertEquals("It snowed.", Excerpt.firstTelling("Share this article\n\nIt snowed."));
        assertEquals("It snowed.", Excerpt.firstTelling("21:40\n\nKEY EVENT\n\nIt snowed.\n\nIt still does."));
        assertEquals("“It snows”", Excerpt.firstTelling("“It snows”\n\nHe said so."));
        assertEquals("3 leeks", Excerpt.firstTelling("3 leeks\n\n2 onions\n\nSalt\n\nChop all of it."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp, lit at last. (Gull Post)",
                "The keeper said: “It is lit.” (Ada Moor/Gull Post)",
                "The lamp, lit at last. Photograph: Ada Moor/Gull Post",
                "Boats under the lamp (Ada Moor/Getty Images)",
            })
    void a_caption_tells_nothing(String caption) {
        assertEquals("It snowed.", Excerpt.firstTelling(caption + "\n\nIt snowed.\n\nIt still does."));
        assertEquals(caption, Excerpt.firstTelling(caption));
        assertEquals(
                List.of("It snowed.", caption),
                Excerpt.paragraphs(
                        "<p>" + caption + "</p>\n<p>It snowed.</p>\n<p>" + caption + "</p>\n", "en", 0, 2, 500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It snowed (see page 3).",
                "It snowed, the keeper said (and he should know)",
                "It snowed: the photo by Ada Moor shows it.",
            })
    void a_sentence_is_no_caption(String sentence) {
        assertEquals(sentence, Excerpt.firstTelling(sentence + "\n\nIt still does."));
    }

    @Test
    void paragraphs_are_plain_text() {
        String html = "<p>One &amp; <em>only</em>.</p>\n<h2>Head</h2>\n<p>Two.</p>\n<p>Three.</p>\n";
        assertEquals(List.of("One & only.", "Two."), Excerpt.paragraphs(html, "en", 0, 2, 500));
        assertEquals(List.of("Two.", "Three."), Excerpt.paragraphs(html, "en", 1, 4, 500));
    }
}
