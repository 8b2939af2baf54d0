package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyDatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BERLIN, March 3 (Wire) – The dam has failed. | The dam has failed.
            Berlin (dpa/lno) - Der Damm ist gebrochen. | Der Damm ist gebrochen.
            NEW YORK — “The dam has failed,” they said. | “The dam has failed,” they said.
            SALEM, Ore. — The dam has failed. | The dam has failed.
            PARIS, 3 mars (AFP) – Le barrage a cédé. | Le barrage a cédé.
            ROMA, 3 MAR - La diga ha ceduto. | La diga ha ceduto.
            МОСКВА, 3 марта. (ТАСС) — Плотина прорвана. | Плотина прорвана.
            【ベルリン共同】ダムが決壊した。 | ダムが決壊した。
            新华社柏林3月3日电 大坝决口。 | 大坝决口。
            """)
    void is_taken_from_the_first_sentence(String sentence, String told) {
        assertEquals(told, AgencyDateline.without(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO – which knew of the dam – has no comment.",
                "Jane Roe (CDU) – Ministerin seit Mai – hat keine Zeit.",
                "Die Ministerin (CDU) - Jane Roe - hat keine Zeit.",
                "The dam has failed – Berlin is flooded.",
                "COVID is back – and nobody cares.",
                "BERLIN –",
                ""
            })
    void is_no_other_beginning(String sentence) {
        assertEquals(sentence, AgencyDateline.without(sentence));
    }
}
