package org.broadsheet.read.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.article.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 | 2023",
                "2023-03 | 2023-03",
                "2023-03-20 | 2023-03-20",
                "2023-3-2 | 2023-03-02",
                "20230320 | 2023-03-20",
                "2023-03-20T06:15 | 2023-03-20T06:15",
                "2023-03-20T06:15:30Z | 2023-03-20T06:15Z",
                "2023-03-20 06:15:30.123456 | 2023-03-20T06:15",
                "2023-03-20T06:15:30.000+0200 | 2023-03-20T06:15+02:00",
                "2023-03-20 06:15:30 -04:00 | 2023-03-20T06:15-04:00",
                "20230320T061530Z | 2023-03-20T06:15Z",
                "2013/7/13 20:46:25 | 2013-07-13T20:46",
                "2013-07-13 20:46:25 (UTC +10:00) | 2013-07-13T20:46+10:00",
                "2023-03-20 06:15 America/New_York | 2023-03-20T06:15-04:00",
                "Mon, 20 Mar 2023 06:15:00 +0100 | 2023-03-20T06:15+01:00",
                "Mon, 20 Mar 2023 06:15:00 GMT | 2023-03-20T06:15Z",
                "1679292900 | 2023-03-20T06:15Z",
                "1679292900000 | 2023-03-20T06:15Z",
                "1679292900.5 | 2023-03-20T06:15Z",
                "March 20, 2023 | 2023-03-20",
                "March 20th, 2023 | 2023-03-20",
                "20 March 2023 | 2023-03-20",
                "March 2023 | 2023-03",
                "Mon Mar 20 2023 | 2023-03-20",
                "Updated 2:14 PM EDT, Mon March 20, 2023 | 2023-03-20T14:14-04:00",
                "Published 12:05 a.m. ET, 20 March 2023 | 2023-03-20T00:05-04:00",
                "12:05 AM, March 20, 2023 | 2023-03-20T00:05",
                "20. März 2023, 06:15 Uhr | 2023-03-20T06:15",
                "20 mars 2023 à 06h15 | 2023-03-20T06:15",
                "20 de marzo de 2023 | 2023-03-20",
                "20 marzo 2023 | 2023-03-20",
                "20 de março de 2023 | 2023-03-20",
                "20 maart 2023 | 2023-03-20",
                "1er août 2022 | 2022-08-01",
                "20.03.2023 | 2023-03-20",
                "20/3/2023 | 2023-03-20",
                "3/20/2023 | 2023-03-20",
                "wtorek, 12 listopada 2024, 10:15 | 2024-11-12T10:15",
                "вторник, 12 ноября 2024 г. 10:15 | 2024-11-12T10:15",
                "12 Kasım 2024 Salı, 10:15 | 2024-11-12T10:15",
                "الثلاثاء، 12 نوفمبر 2024 | 2024-11-12",
                "2024. november 12., kedd 10:15 | 2024-11-12T10:15",
                "marți, 12 noiembrie 2024, ora 10:15 | 2024-11-12T10:15",
                "tiistai 12. marraskuuta 2024 klo 10.15 | 2024-11-12T10:15",
                "Τρίτη, 12 Νοεμβρίου 2024 | 2024-11-12",
                "utorok 12. novembra 2024 | 2024-11-12",
                "Tisdag 12 november 2024 kl. 10.15 | 2024-11-12T10:15",
                "2023-03-20T00:00:00Z | 2023-03-20",
                "2023-03-20 00:00:00 | 2023-03-20",
                "2023-03-20T00:01:00Z | 2023-03-20T00:01Z",
                "2023年3月20日 | 2023-03-20",
                "2023年3月20日 06時15分 | 2023-03-20T06:15",
                "2023年3月20日(月) 午後6時15分 | 2023-03-20T18:15",
                "2023年3月20日 月曜日 | 2023-03-20",
                "2023年3月20日 06:15:30 | 2023-03-20T06:15",
                "2023年3月20日 06:15 +09:00 | 2023-03-20T06:15+09:00",
                "2023年3月20日 下午6:15 | 2023-03-20T18:15",
                "2023年3月20日 6时15分30秒 | 2023-03-20T06:15",
                "2023年03月20日 星期一 06:15 | 2023-03-20T06:15",
                "2023년 3월 20일 월요일 오전 6시 | 2023-03-20T06:00",
                "٢٠٢٣-٠٣-٢٠ | 2023-03-20",
                "20 مارس 2023 | 2023-03-20",
                "20 марта 2023 г. | 2023-03-20",
                "20 березня 2023 року | 2023-03-20",
                "20 marca 2023 | 2023-03-20",
                "20. března 2023 | 2023-03-20",
                "20 Mart 2023 | 2023-03-20",
                "20 maj 2023 | 2023-05-20",
                "20 September 2023, 8 Uhr | 2023-09-20T08:00",
                "20.3.23 | 2023-03-20",
                "19 KASIM 2024 | 2024-11-19",
                "19 EKİM 2024 | 2024-10-19",
                "2024. 3. 19. | 2024-03-19",
                "12 listopada 2024 | 2024-11-12",
                "Stand: 20.03.2023 | 2023-03-20",
                "Publié le 20 mars 2023 à 14h05 | 2023-03-20T14:05",
                "Mis à jour le 20 mars 2023 | 2023-03-20",
            })
    void readsEveryFormInUse(String written, String value) {
        Moment moment = DateParser.parse(written);
        assertNotNull(moment, written);
        assertEquals(value, moment.from(Origin.HEADER).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/31/2026",
                "2023-02-30",
                "2023-13-01",
                "03/04/2023",
                "yesterday",
                "March",
                "20 March",
                "12:30",
                "99999999999999999999",
                "2023-03-20T06:15+99:00",
                "2023-03-20 06:15 Nowhere/Land",
                "12345",
                "+",
                "١٢",
                "20/3/23",
                "12. listopada 2024.",
                "20.03.2023, 25 Uhr",
                "2023年13月20日",
                ""
            })
    void whatIsNoDateIsNone(String written) {
        assertNull(DateParser.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2023", "3-4-2023"})
    void aDateThatMayBeTwoDaysIsToldApart(String written) {
        assertTrue(DateParser.isAmbiguous(written));
    }
}
