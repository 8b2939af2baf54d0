package org.broadsheet.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongTableTest {

    @Test
    void a_table_of_hashes_numbers_what_it_holds() {
        LongTable table = new LongTable();
        Random random = new Random(7);
        Set<Long> expected = new LinkedHashSet<>();
        for (int i = 0; i < 10_000; i++) {
            long key = random.nextInt(8000) - 100L;
            assertEquals(expected.add(key), table.add(key));
        }
        assertEquals(expected.size(), table.size());
        int number = 0;
        for (long key : expected) {
            assertEquals(key, table.key(number));
            assertEquals(number++, table.find(key));
        }
        assertEquals(-1, table.find(1L << 60));
    }
}
