package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTest {

    @ParameterizedTest
    @CsvSource({
        // By the clock of one place, and of two.
        "2026-09-21T09:00,       2026-09-21T16:00,       true",
        "2026-09-21T16:00+09:00, 2026-09-21T09:00+00:00, true",
        "2026-09-21T09:00+00:00, 2026-09-21T16:00+09:00, false",
        "2026-09-21T09:00+01:00, 2026-09-21T09:00+01:00, false",
        // Where one does not say where its clock stands.
        "2026-09-21T09:00,       2026-09-21T16:00+00:00, false",
        "2026-09-21T09:00+00:00, 2026-09-21T16:00,       false",
        "2026-09-21T09:00+00:00, 2026-09-22T00:00,       true",
        "2026-09-21T09:00,       2026-09-22T00:00+00:00, true",
        // Days.
        "2026-09-21,             2026-09-21T16:00,       false",
        "2026-09-21,             2026-09-22T00:00,       true",
        "2026-09-22,             2026-09-21,             false",
    })
    void one_is_before_another_only_where_it_is_for_sure(String one, String other, boolean before) {
        assertEquals(before, published(one).isBefore(published(other)));
    }

    private static Published published(String text) {
        if (text.length() == "2026-09-21".length()) {
            return new Published(LocalDate.parse(text).atStartOfDay(), Published.Precision.DAY, null, Origin.HEADER);
        }
        if (text.length() == "2026-09-21T09:00".length()) {
            return new Published(LocalDateTime.parse(text), Published.Precision.MINUTE, null, Origin.HEADER);
        }
        OffsetDateTime time = OffsetDateTime.parse(text);
        return new Published(time.toLocalDateTime(), Published.Precision.MINUTE, time.getOffset(), Origin.HEADER);
    }
}
