package org.broadsheet.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void results_come_in_the_order_of_the_work() throws IOException {
        try (Crew crew = new Crew(4)) {
            List<Integer> results = new ArrayList<>();
            crew.each(IntStream.range(0, 500).iterator(), number -> slowly(number), results::add);
            assertEquals(IntStream.range(0, 500).boxed().toList(), results);
            results.clear();
            crew.eachOfMany(IntStream.range(0, 500).iterator(), number -> slowly(number), results::add);
            assertEquals(IntStream.range(0, 500).boxed().toList(), results);
        }
    }

    @Test
    void a_failure_of_one_piece_ends_the_work_and_is_thrown_as_it_is() {
        try (Crew crew = new Crew(3)) {
            IOException failure = assertThrows(
                    IOException.class,
                    () -> crew.each(
                            IntStream.range(0, 100).iterator(),
                            number -> {
                                if (number == 17) {
                                    throw new IOException("seventeen");
                                }
                                return number;
                            },
                            number -> {}));
            assertEquals("seventeen", failure.getMessage());
        }
    }

    private static int slowly(int number) {
        try {
            Thread.sleep(number % 3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
