package org.broadsheet.pages.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BriefsTest {

    @Test
    void a_brief_begins_with_two_or_three_words() {
        assertEquals("Retail sales".length(), Briefs.openingWords("Retail sales fell for a third month"));
        assertEquals("A ferry with".length(), Briefs.openingWords("A ferry with 312 people aboard"));
        assertEquals("Hollin floods".length(), Briefs.openingWords("Hollin floods"));
        assertEquals("On keeping newspapers".length(), Briefs.openingWords("On keeping newspapers"));
        assertEquals("Norway and Britain".length(), Briefs.openingWords("Norway and Britain sign deal"));
        assertEquals("Film review:".length(), Briefs.openingWords("Film review: The Long Tide is two hours of rain"));
        assertEquals("Ides".length(), Briefs.openingWords("Ides"));
        assertEquals("码头工人复工".length(), Briefs.openingWords("码头工人复工"));
        assertEquals(0, Briefs.openingWords("码头工人复工".repeat(5)));
    }

    @Test
    void a_summary_that_says_less_than_the_headline_is_no_brief() {
        String title = "Results: Saturday 12 September";
        assertEquals(title, Briefs.told(title, "All the scores"));
        assertEquals(title, Briefs.told(title, "a".repeat(221)));
        String telling = "Alder Town and Birch City drew in the fog.";
        assertEquals(telling, Briefs.told(title, telling));
    }
}
