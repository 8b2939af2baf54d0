package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void a_name_that_no_file_can_have_is_left_to_the_build() {
        assertFalse(Workload.of("-o", "x".repeat(5_000)).isLarge(Path.of("broadsheet.jar")));
    }
}
