package org.broadsheet.analysis.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "en, 40, forty people, true",
        "en, 42, forty-two people, true",
        "en, 42, forty people, false",
        "en, 10, often, false",
        "en, 10, ten people, true",
        "en, 3000, three thousand, true",
        "en, 2000000, two million, true",
        "en, 2000000, two thousand, false",
        "en, 1.5, one and a half, false",
        "de, 42, zweiundvierzig leute, true",
        "de, 30, dreissig leute, true",
        "fr, 72, soixante-douze, true",
        "fr, 42, quarante-deux, true",
        "ja, 42, forty-two, false",
    })
    void a_number_is_found_in_words(String language, String number, String text, boolean found) {
        assertEquals(found, SpelledNumbers.mayHave(new StringBuilder(text), number, language));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 50, half of them, true",
        "en, 25, a quarter, true",
        "en, 24, a quarter, false",
        "de, 50, die halfte, true"
    })
    void a_part_of_a_hundred_is_found_in_words(String language, String number, String text, boolean found) {
        assertEquals(found, SpelledNumbers.mayHavePart(new StringBuilder(text), number, language));
    }
}
