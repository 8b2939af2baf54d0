package org.broadsheet.analysis.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BisectionTest {

    @Test
    void finds_the_first_for_which_a_test_holds() {
        for (int count = 0; count < 20; count++) {
            for (int first = 0; first <= count; first++) {
                int from = first;
                assertEquals(first, Bisection.first(count, i -> i >= from));
            }
        }
    }
}
