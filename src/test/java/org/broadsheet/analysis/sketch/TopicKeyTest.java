package org.broadsheet.analysis.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicKeyTest {

    @ParameterizedTest
    @CsvSource({
        "U.S.,united-states",
        "US,united-states",
        "United States,united-states",
        "USA,united-states",
        "États-Unis,united-states",
        "U.K.,united-kingdom",
        "EU,european-union",
        "Gauges,gauge",
        "Paris,paris",
        "Thomas,thomas",
        "us,us",
        "un,un",
    })
    void spellings_of_one_topic_have_one_key(String name, String key) {
        assertEquals(key, TopicKey.text(name));
    }

    @Test
    void a_pronoun_is_no_topic_but_the_united_states_are() {
        assertEquals(0, TopicKey.of("us", "en"));
        assertEquals(0, TopicKey.of("un", "fr"));
        assertEquals(0, TopicKey.of("Reuters", "en"), "a word of the trade");
        assertNotEquals(0, TopicKey.of("US", "en"));
        assertEquals(TopicKey.of("United States", "en"), TopicKey.of("U.S.", "en"));
    }
}
