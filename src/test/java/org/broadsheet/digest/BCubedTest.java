package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {

    @Test
    void agreement_is_perfect_whatever_the_groups_are_called() {
        BCubed same = BCubed.of(List.of("1", "1", "2"), List.of("b", "b", "a"));
        assertEquals(new BCubed(1, 1), same);
        assertEquals(1, same.f1());
    }

    @Test
    void one_group_of_all_costs_precision() {
        BCubed lumped = BCubed.of(List.of("1", "1", "1", "1"), List.of("a", "a", "b", "b"));
        assertEquals(new BCubed(0.5, 1), lumped);
    }

    @Test
    void all_alone_costs_recall() {
        BCubed split = BCubed.of(List.of("1", "2", "3", "4"), List.of("a", "a", "a", "b"));
        assertEquals(1, split.precision());
        assertEquals((1 / 3.0 * 3 + 1) / 4, split.recall(), 1e-12);
    }
}
