package org.broadsheet.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class EscapingTest {

    private final Escaping escaping = new Escaping();

    @Test
    void signs_of_html_become_harmless_wherever_they_stand() {
        assertEquals("&lt;a href=&quot;x&quot;&gt;", escaping.escape("<a href=\"x\">"));
        assertEquals("&amp;amp; it&#39;s &amp;", escaping.escape("&amp; it's &"));
        assertEquals("日本 &lt; 🗞 &gt; é", escaping.escape("日本 < 🗞 > é"));
    }

    @Test
    void text_without_signs_is_not_copied() {
        String text = "Plain text; with: other / signs = and 日本 🗞";
        assertSame(text, escaping.escape(text));
    }

    @Test
    void marks_set_apart_stay_on_the_line_of_their_word() {
        assertEquals("Sète\u00A0: un tour\u00A0?", escaping.escape("Sète : un tour ?"));
        assertEquals("«\u00A0avant l&#39;été\u00A0»", escaping.escape("« avant l'été »"));
        assertSame("Sète: un tour? ", escaping.escape("Sète: un tour? "));
        assertSame("sagte »Ja« und ging", escaping.escape("sagte »Ja« und ging"));
    }
}
