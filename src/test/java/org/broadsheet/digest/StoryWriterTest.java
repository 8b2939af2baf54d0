package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryWriterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge over the river was shut on Friday evening. | true",
                "The mayor said: “The bridge over the river is shut.” | true",
                "The bridge was shut. | false",
                "Why was the bridge over the river shut on Friday evening? | false",
                "The bridge over the river was shut on Friday evening | false",
                "17:40 – The bridge over the river was shut on Friday. | false",
                "I saw that the bridge over the river was shut. | false",
                "Wir sahen am Freitag, dass die Brücke wieder gesperrt war. | false",
                "'' | false",
            })
    void a_story_is_told_in_sentences_that_tell_what_happened(String sentence, boolean tells) {
        assertEquals(tells, StoryWriter.tells(sentence));
    }
}
