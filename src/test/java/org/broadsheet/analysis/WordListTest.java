package org.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void theGroupsOfANumberAreOneWord() {
        WordList words = new WordList("Of 6,000 books 5.8 per cent", "en", 10);
        assertEquals("6000", words.folded(1));
        assertEquals("5.8", words.folded(3));
    }

    @Test
    void aNumberWithoutEndTakesNoTime() {
        String number = "1.".repeat(2 << 20);
        WordList words = assertTimeoutPreemptively(Duration.ofSeconds(8), () -> new WordList(number, "en", 5000));
        assertTrue(words.size() <= 5000);
    }
}
