package org.broadsheet.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages' own words are English, also those of a German newspaper; whatever is not English says so. */
class LanguageOfPagesTest {

    private static final Path GERMAN = Path.of("src/test/resources/sites/german/seeds");

    @TempDir
    Path temporary;

    @Test
    void the_words_of_a_german_newspaper_are_marked_as_german_and_those_of_the_page_are_not() throws IOException {
        BuiltSite site = BuiltSite.build(GERMAN, temporary.resolve("site"));
        Document front = Jsoup.parse(site.text("index.html"));
        assertEquals("en", front.select("html").attr("lang"));
        assertEquals("de", front.select("h1.plate").attr("lang"));
        assertEquals("de", front.select("footer b").parents().first().attr("lang"));
        assertEquals("de", front.select(".hed:contains(Der Hafen)").attr("lang"));
        assertEquals("de", front.select(".hed:contains(Wasserst)").attr("lang"), "whose language is not clear");
        assertEquals("", front.select(".hed:contains(The ferry)").attr("lang"));
        assertEquals("", front.select(".meta:contains(in German)").text(), "German is no foreign language here");
        assertEquals(1, front.select(".meta:contains(in English)").size());
    }
}
