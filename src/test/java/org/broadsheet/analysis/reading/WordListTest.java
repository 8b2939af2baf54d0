package org.broadsheet.analysis.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void the_groups_of_a_number_are_one_word() {
        WordList words = new WordList("Of 6,000 books 5.8 per cent", "en", 10);
        assertEquals("6000", words.folded(1));
        assertEquals("5.8", words.folded(3));
    }

    @Test
    void spaces_part_the_thousands_of_a_number() {
        WordList words =
                new WordList("Les 3 200 dessins, 1\u00A0450\u00A0000 livres, en 2024 500, 12 34 et 5 200m", "fr");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (Character.isDigit(words.folded(i).charAt(0))) {
                numbers.add(words.folded(i));
            }
        }
        assertEquals(List.of("3 200", "1450000", "2024", "500", "12", "34", "5", "200m"), numbers);
    }

    @Test
    void a_number_without_end_takes_no_time() {
        String number = "1.".repeat(2 << 20);
        WordList words = assertTimeoutPreemptively(Duration.ofSeconds(8), () -> new WordList(number, "en", 5000));
        assertTrue(words.size() <= 5000);
    }
}
