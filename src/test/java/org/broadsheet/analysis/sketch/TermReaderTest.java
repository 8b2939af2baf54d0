package org.broadsheet.analysis.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.analysis.reading.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fr | l’économie d’un pays, l’autre économie | économie, pays
        fr | 3 200 dessins | 3 200, dessins
        it | dell'isola e un'isola | isola
        en | the rock'n'roll of O'Neill in 2026, 06 and 31 | rock'n'roll, O'Neill, 31
        """)
    void an_article_that_is_written_with_its_noun_and_what_only_dates_say_are_no_terms(
            String language, String text, String surfaces) {
        TermReader reader = new TermReader(language);
        reader.readBody(text, new WordList(text, language));
        Set<String> found = new TreeSet<>();
        reader.terms().values().forEach(term -> found.add(term.surface));
        assertEquals(new TreeSet<>(Set.of(surfaces.split(", "))), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | We saw the ferry in Ansel, and Ansel saw the ferry | Ansel
                    de | Der Lokführer streikt in Ansel, wo Bürgermeister Roth den Lokführer traf | Ansel, Roth
                    ja | 東京で NHK が地震を伝えた | ''
                    """)
    void names_are_told_by_capitals_or_in_german_by_what_stands_before_them(
            String language, String text, String surfaces) {
        TermReader reader = new TermReader(language);
        reader.readBody(text, new WordList(text, language));
        Set<String> names = new TreeSet<>();
        reader.terms().values().stream()
                .filter(term -> term.kind() == Sketch.NAME)
                .forEach(term -> names.add(term.surface));
        assertEquals(surfaces, String.join(", ", names));
    }
}
