package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Hash64Test {

    @Test
    void hashes_tell_apart_what_differs_in_one_bit_or_in_length() {
        Set<Long> hashes = new HashSet<>();
        byte[] bytes = new byte[64];
        for (int length = 0; length <= bytes.length; length++) {
            assertTrue(hashes.add(Hash64.of(bytes, length)));
        }
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(hashes.add(Hash64.of(bytes, bytes.length)));
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertNotEquals(Hash64.of("2024/a.html"), Hash64.of("2024/b.html"));
    }
}
