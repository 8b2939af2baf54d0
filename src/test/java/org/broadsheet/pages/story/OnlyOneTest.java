package org.broadsheet.pages.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.broadsheet.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyOneTest {

    @ParameterizedTest
    @CsvSource({
        "Jane Roe, Roe said no, true",
        "Jane Roe, The heroes said no, false",
        "Ann Lee, The fleet sailed, false",
        "Ann Lee, Ms Lee sailed, true",
        "Angela Merkel, Merkels Partei, true",
        "United Nations, The UN said, true",
        "United Nations, The U.N. said, true",
        "United Nations, Under no tree, false",
        "U.S., The United States said, true",
        "US, The U.S. said, true",
        "UK, Britain said, true",
        "Red Barn, Red paint, false",
    })
    void a_name_is_found_in_its_other_forms(String name, String text, boolean found) {
        assertEquals(found, OnlyOne.mentions(new StringBuilder(Fold.fold(text)), Set.of(), Fold.fold(name)));
    }

    @ParameterizedTest
    @CsvSource({"World Health Organization, who, true", "Bank of England, be, true", "Reuters, r, false"})
    void an_abbreviation_is_found_by_the_name_it_is_made_of(String full, String abbreviation, boolean found) {
        assertEquals(found, OnlyOne.mentions(new StringBuilder("text"), Set.of(OnlyOne.initials(full)), abbreviation));
    }
}
