package org.broadsheet.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    @Test
    void every_letter_becomes_its_bytes_also_when_a_pair_is_written_in_halves() {
        String text = "a ß € 日本 🗞 \u0000 \uFFFD ﷺ".repeat(20_000);
        Utf8Writer writer = new Utf8Writer();
        writer.write(text, 0, text.length());
        assertEquals(text, written(writer));
        writer.reset();
        for (char c : text.substring(0, 500).toCharArray()) {
            writer.write(c);
        }
        writer.write(text.toCharArray(), 500, 500);
        assertEquals(text.substring(0, 1000), written(writer));
    }

    @Test
    void half_a_pair_leaves_nothing() {
        Utf8Writer writer = new Utf8Writer();
        writer.write("a\uD83Db\uDDDEc\uD83D", 0, 6);
        assertEquals("abc", written(writer));
    }

    private static String written(Utf8Writer writer) {
        return new String(writer.bytes(), 0, writer.length(), UTF_8);
    }
}
