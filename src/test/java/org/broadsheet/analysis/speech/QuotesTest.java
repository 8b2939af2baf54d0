package org.broadsheet.analysis.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | ‘It’s the boys’ game,’ she said. | [‘It’s the boys’ game,’]",
                "en | 'It's the boys' game,' she said. | ['It's the boys' game,']",
                "en | ‘He said “no” to me,’ she said. | [‘He said “no” to me,’]",
                "en | “He said ‘no’ to me,” she said. | [“He said ‘no’ to me,”]",
                "en | It was 'for the boys' and ended. | ['for the boys']",
                "en | Get 'em, in the '90s and '80s, at the boys' club. | []",
                "en | The boys' club and the girls' club's rock 'n' roll | []",
                "en | ‘One,’ he said. ‘Two.’ | [‘One,’, ‘Two.’]",
                "en | She said ‘one of them left and “Two words” were said. | [“Two words”]",
                "it | Un po' di 'ndrangheta e un po' di sole | []",
                "de | ‚Wir gehen‘, sagte sie. 1‚5 | [‚Wir gehen‘]",
            })
    void passages_are_between_their_marks(String language, String text, String passages) {
        assertEquals(
                passages,
                Quotes.in(text, language).stream()
                        .map(quote -> quote.of(text))
                        .toList()
                        .toString());
    }

    @Test
    void marks_that_nobody_closes_take_no_time() {
        for (String part : List.of("'a ", "‘a", "‘", "s' a", "('a")) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Quotes.in(part.repeat(100_000), "en"));
        }
    }
}
