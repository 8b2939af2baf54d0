package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lamp, lit at last. (Gull Post)",
                "“It is lit,” said the keeper.” (Ada Moor/Gull Post)",
                "The lamp, lit at last. Photograph: Ada Moor/Gull Post",
                "The lamp, lit at last. | Photo Credit: GULL POST",
                "The lamp. Foto: Ada Moor",
                "Boats under the lamp (Ada Moor/Getty Images)",
                "Boats under the lamp. Ada Moor/AP Photo",
                "This photo released by the town shows boats under the lamp.",
                "In this Monday, July 2, 2026 photo provided by the Gull Post, boats lie under the lamp.",
                "A handout picture released by the Gull Post shows the lamp.",
                "Boats under the lamp (handout photo)",
                "Boats under the lamp. [Photo/Agencies]",
            })
    void a_caption_ends_with_who_made_the_picture(String caption) {
        assertTrue(Captions.is(caption));
        assertTrue(Captions.isIn("Before.\n\n" + caption + "\n\nBehind.", 9, 14));
        assertFalse(Captions.isIn("Before.\n\n" + caption + "\n\nBehind.", 0, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "It snowed (see page 3).",
                "It snowed, the keeper said (and he should know)",
                "It snowed: the photo by Ada Moor shows it.",
                "This photo changed the town.",
                "A photo released by the police shows him under the lamp.",
                "It snowed [see page 3].",
                "The keeper had taken it (not the first photo)",
                "The agency sells what Getty Images bought.",
            })
    void a_sentence_does_not(String sentence) {
        assertFalse(Captions.is(sentence));
    }

    @Test
    void a_long_paragraph_is_none() {
        assertTrue(Captions.is("It snows. ".repeat(30) + "(Gull Post)"));
        assertFalse(Captions.is("It snows. ".repeat(60) + "(Gull Post)"));
    }
}
