package org.broadsheet.pages.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    @Test
    void addresses_say_what_they_hold() {
        assertEquals("2024/05/14/index.html", Addresses.day(DAY));
        assertEquals("2024/05/index.html", Addresses.month(YearMonth.from(DAY)));
        assertEquals("2024/index.html", Addresses.year(2024));
        assertEquals("editions/2024-w20.html", Addresses.week(DAY));
        assertEquals("editions/2020-w53.html", Addresses.week(LocalDate.of(2021, 1, 1)));
        assertEquals("../../../", Addresses.root("2024/05/14/index.html"));
        assertEquals("", Addresses.root("index.html"));
    }
}
