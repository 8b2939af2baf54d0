package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnionsTest {

    @Test
    void a_group_is_known_by_its_least_number() {
        Unions unions = new Unions(6);
        assertEquals(4, unions.unite(5, 4));
        assertEquals(1, unions.unite(1, 3));
        assertEquals(1, unions.unite(5, 3));
        assertEquals(1, unions.unite(4, 1));
        int[] expected = {0, 1, 2, 1, 1, 1};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], unions.rootOf(i));
            assertEquals(expected[i], unions.find(i));
        }
    }
}
