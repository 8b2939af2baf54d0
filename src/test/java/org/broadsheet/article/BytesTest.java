package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "127, 1",
        "128, 2",
        "16383, 2",
        "16384, 3",
        "2147483647, 5",
        "2147483648, 5",
        "9223372036854775807, 9",
        "-1, 10",
        "-9223372036854775808, 10"
    })
    void aNumberTakesABytePerSevenBits(long number, int length) {
        Bytes bytes = new Bytes(0).number(number).number(7);
        assertEquals(length + 1, bytes.length());
        Bytes.Reader in = bytes.reader(0);
        assertEquals(number, in.large());
        assertEquals(7, in.number());
        assertFalse(in.hasMore());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 127, 128, Integer.MAX_VALUE, -1, -128, Integer.MIN_VALUE})
    void anIntIsReadAsOne(int number) {
        assertEquals(number, new Bytes(0).number(number).reader(0).number());
    }

    @Test
    void theLowestBitsStandFirst() {
        assertArrayEquals(new byte[] {(byte) 0xAC, 2}, new Bytes(0).number(300).toArray());
    }

    @Test
    void textsAreReadInTheirOrder() {
        String longer = "“Nein”, sagte sie, 𝔸 – ".repeat(100);
        Bytes bytes = new Bytes(1).text("").text(null).text("plain").text(longer);
        Bytes.Reader in = bytes.reader(0);
        assertEquals("", in.text());
        assertNull(in.text());
        assertEquals("plain", in.needed());
        assertEquals(longer, in.text());
        assertFalse(in.hasMore());
    }

    @Test
    void aTextThatIsNeededIsNotNull() {
        Bytes.Reader in = new Bytes(1).text(null).reader(0);
        assertThrows(IllegalArgumentException.class, in::needed);
    }

    @Test
    void whatIsMadeOfSeveralCountsAsOneText() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "");
        map.put("a", "é");
        Bytes bytes = new Bytes(1)
                .flag(true)
                .texts(List.of("one", ""))
                .part(new Bytes(0))
                .map(map)
                .flag(false);
        Bytes.Reader in = bytes.reader(1);
        in.skip();
        in.skip();
        in.skip();
        assertFalse(in.flag());
        assertFalse(in.hasMore());
        in = bytes.reader(0);
        assertTrue(in.flag());
        assertEquals(List.of("one", ""), in.texts());
        assertFalse(in.part().hasMore());
        assertEquals(List.copyOf(map.entrySet()), List.copyOf(in.map().entrySet()));
    }

    @Test
    void bytesAreAddedAsTheyAre() {
        Bytes bytes = new Bytes(0).put(new byte[] {1, 2, 3}, 2).number(5);
        assertArrayEquals(new byte[] {1, 2, 5}, bytes.toArray());
        assertEquals(Hash64.of(new byte[] {1, 2, 5}, 3), bytes.hash());
        Bytes.Reader in = bytes.reader(0);
        assertEquals(0, in.skip(2));
        assertEquals(2, in.skip(1));
        assertThrows(IndexOutOfBoundsException.class, () -> in.skip(1));
        bytes.clear();
        assertEquals(0, bytes.length());
        assertFalse(bytes.reader(0).hasMore());
    }

    @Test
    void whatIsCutShortIsNotRead() {
        byte[] whole = new Bytes(0)
                .number(Long.MAX_VALUE)
                .text("Zürich")
                .texts(List.of("a", "b"))
                .toArray();
        assertEquals(List.of("a", "b"), lastOf(whole));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IndexOutOfBoundsException.class, () -> lastOf(cut), "cut to " + length);
        }
    }

    private static List<String> lastOf(byte[] bytes) {
        Bytes.Reader in = new Bytes(bytes).reader(0);
        assertEquals(Long.MAX_VALUE, in.large());
        assertEquals("Zürich", in.text());
        return in.texts();
    }
}
