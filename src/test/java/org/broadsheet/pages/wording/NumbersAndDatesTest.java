package org.broadsheet.pages.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class NumbersAndDatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    @Test
    void thousands_are_parted() {
        assertEquals("0", Numbers.count(0));
        assertEquals("999", Numbers.count(999));
        assertEquals("1,000", Numbers.count(1000));
        assertEquals("14,212", Numbers.count(14212));
        assertEquals("1,000,000", Numbers.count(1_000_000));
    }

    @Test
    void one_thing_is_not_many() {
        assertEquals("1 article", Numbers.of(1, "article"));
        assertEquals("2 stories", Numbers.of(2, "story"));
        assertEquals("3 days", Numbers.of(3, "day"));
        assertEquals("nine stories", Numbers.inWords(9, "story"));
        assertEquals("13 stories", Numbers.inWords(13, "story"));
    }

    @Test
    void dates_are_in_words_whatever_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("Tuesday 14 May 2024", Dates.withWeekday(DAY));
            assertEquals("May 2024", Dates.of(YearMonth.from(DAY)));
            assertEquals("14,212", Numbers.count(14212));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_date_is_as_precise_as_it_was_given() {
        assertEquals("14 May 2024, 06:15", Dates.of(Invented.published("2024-05-14T06:15")));
        assertEquals("14 May 2024", Dates.of(Invented.published("2024-05-14")));
        assertEquals("May 2024", Dates.of(Invented.published("2024-05")));
        assertEquals("2024", Dates.of(Invented.published("2024")));
    }

    @Test
    void in_narrow_columns_months_have_three_letters() {
        assertEquals("22 Sep 2024", Dates.brief(LocalDate.of(2024, 9, 22)));
        assertEquals("22 Sep 2024, 06:15", Dates.brief(Invented.published("2024-09-22T06:15")));
        assertEquals("September 2024", Dates.brief(Invented.published("2024-09")));
    }

    @Test
    void seen_from_its_own_day_only_the_time_is_said() {
        assertEquals("06:15", Dates.seenFrom(DAY, Invented.published("2024-05-14T06:15")));
        assertEquals("", Dates.seenFrom(DAY, Invented.published("2024-05-14")));
        assertEquals("13 May", Dates.seenFrom(DAY, Invented.published("2024-05-13T23:00")));
        assertEquals("13 May 2023", Dates.seenFrom(DAY, Invented.published("2023-05-13")));
        assertEquals("May 2024", Dates.seenFrom(DAY, Invented.published("2024-05")));
    }

    @Test
    void a_span_repeats_nothing() {
        assertEquals("14 May 2024", Dates.span(DAY, DAY));
        assertEquals("3 to 14 May 2024", Dates.span(LocalDate.of(2024, 5, 3), DAY));
        assertEquals("28 April to 14 May 2024", Dates.span(LocalDate.of(2024, 4, 28), DAY));
        assertEquals("3 January 2021 to 14 May 2024", Dates.span(LocalDate.of(2021, 1, 3), DAY));
    }
}
