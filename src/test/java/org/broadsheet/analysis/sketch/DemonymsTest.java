package org.broadsheet.analysis.sketch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonymsTest {

    @ParameterizedTest
    @CsvSource({"halvian, halvia", "quessan, quessany", "brazilian, brazil", "italian, italy", "maltese, malta"})
    void the_people_of_a_place_are_known_beside_it(String people, String place) {
        assertTrue(Demonyms.isOfOne(people, Set.of(place, "other")));
        assertFalse(Demonyms.isOfOne(people, Set.of("other")));
    }

    @Test
    void a_likeness_of_short_or_long_names_is_chance() {
        assertFalse(Demonyms.isOfOne("iran", Set.of("ira")));
        assertFalse(Demonyms.isOfOne("halvian-teachers", Set.of("halvia")));
    }
}
