package org.broadsheet.pages.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private record Row(String name, int count, @Nullable Row next, List<Row> rows, Map<String, Row> named) {

        Row(String name, int count) {
            this(name, count, null, List.of(), Map.of());
        }
    }

    private record Named(Path file) {

        @Override
        public String toString() {
            return "not all of it";
        }
    }

    @Test
    void all_that_a_record_holds_is_told_to_any_depth() {
        Row inner = new Row("b", 2);
        String told = Inventory.of(new Row("a", 1, inner, List.of(inner), Map.of("c", inner)));
        Row other = new Row("b", 3);
        assertNotEquals(told, Inventory.of(new Row("a", 1, other, List.of(inner), Map.of("c", inner))));
        assertNotEquals(told, Inventory.of(new Row("a", 1, inner, List.of(other), Map.of("c", inner))));
        assertNotEquals(told, Inventory.of(new Row("a", 1, inner, List.of(inner), Map.of("c", other))));
        assertNotEquals(told, Inventory.of(new Row("a", 1, inner, List.of(inner), Map.of("d", inner))));
        assertNotEquals(told, Inventory.of(new Row("a", 1, null, List.of(inner), Map.of("c", inner))));
        assertEquals(told, Inventory.of(new Row("a", 1, inner, List.of(inner), Map.of("c", new Row("b", 2)))));
    }

    @Test
    void a_record_is_told_by_its_parts_even_if_its_own_text_form_says_less() {
        assertNotEquals(Inventory.of(new Named(Path.of("a/b"))), Inventory.of(new Named(Path.of("a/c"))));
    }

    @Test
    void where_a_list_ends_makes_a_difference() {
        assertNotEquals(Inventory.of(List.of(List.of("a"), "b")), Inventory.of(List.of(List.of("a", "b"))));
    }
}
