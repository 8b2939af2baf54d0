package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Letters: bridges, swans and the price of cheese; true",
                "Opinion | Free lunches are cheap; true",
                "Saltmere mayoral election: live; true",
                "KOMMENTAR – Der Hafen gehört allen; true",
                "Leeds fire latest: council to empty two more towers; true",
                "Corrections and clarifications; true",
                "Letters to the editor; true",
                "The latest on a fire; false",
                "Corrections officer is charged; false",
                "Letters of a king found in a wall; false",
                "Band to play live; false",
                "Review finds bridge was corroded; false"
            })
    void a_label_stands_before_or_behind_a_sign(String headline, boolean labelled) {
        assertEquals(labelled, Label.isOn(headline));
    }
}
