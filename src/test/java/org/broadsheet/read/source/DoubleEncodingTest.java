package org.broadsheet.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café in München schließt",
                "“It’s late” – she said",
                "Привет, мир",
                "Łódź leży w Polsce",
                "Plain"
            })
    void what_was_read_in_a_wrong_encoding_is_put_right(String line) {
        String wrong = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(line, DoubleEncoding.mended(wrong));
        assertEquals("A\n" + line + "\nÄ “b”", DoubleEncoding.mended("A\n" + wrong + "\nÄ “b”"));
    }

    @Test
    void the_signs_of_windows_are_known() {
        assertEquals("“Für Gäste – so hieß es”", DoubleEncoding.mended("â€œFÃ¼r GÃ¤ste â€“ so hieÃŸ esâ€\u009D"));
        assertEquals("“Für Gäste”, hieß es", DoubleEncoding.mended("â€œFÃ¼r GÃ¤steâ€\uFFFD, hieÃŸ es"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das macht Spaß«, sagte er.",
                "A CAÇÃO É UM PEIXE",
                "„Ä“ ist ein Buchstabe",
                "Il a dit “Â” et «Ã»",
                "Ã© and an honest é",
                "Ã© and a lost \uFFFD",
                "Â",
            })
    void what_is_right_stays(String line) {
        assertSame(line, DoubleEncoding.mended(line));
    }
}
