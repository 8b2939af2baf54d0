package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The gale be-/gan on Tuesday | The gale began on Tuesday",
                "The tele¬/graph is down | The telegraph is down",
                "The tele\u00ad/graph is down | The telegraph is down",
                "A harbour-master, the harbour-/master, be-/gan | A harbour-master, the harbour-master, began",
                "Twenty-/five be-/gan | Twenty-five began",
                "Anglo-/American talks be-/gan | Anglo-American talks began",
                "Die Hafen-/und Bahn-/höfe | Die Hafen- und Bahnhöfe",
                "The gale -/be it said | The gale -<br>/be it said",
                "See p. 12-/be it said | See p. 12-<br>/be it said",
                "The gale-/1890 | The gale-<br>/1890",
                "We be-/gan/and went on | We began/and went on",
            })
    void words_broken_at_line_ends_are_joined(String text, String html) {
        assertEquals(
                "<p>" + html.replace('/', '\n') + "</p>\n",
                PlainBody.html(text.replace('/', '\n').replace("\\u00ad", "\u00ad"), 0));
    }

    @Test
    void an_indent_begins_a_paragraph_where_words_are_broken() {
        assertEquals(
                "<p>The gale began\non Tuesday.</p>\n<p>Eleven boats\nare gone.</p>\n",
                PlainBody.html("  The gale be-\ngan\non Tuesday.\n  Eleven boats\nare gone.\n", 0));
    }
}
