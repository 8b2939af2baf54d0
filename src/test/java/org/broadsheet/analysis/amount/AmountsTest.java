package org.broadsheet.analysis.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They sold 1,500 tins. | {1500=1,500 tins}",
                "Es waren 1.500 Dosen. | {1500=1.500}",
                "It cost 1.5 million. | {1500000=1.5 million}",
                "Es kostet 1,5 Millionen. | {1500000=1,5 Millionen}",
                "It cost 15 million. | {15000000=15 million}",
                "It cost 2 million. | {2000000=2 million}",
                "The price is 1,234.50 crowns. | {1234.5=1,234.50 crowns}",
                "It cost 3.0 million. | {3000000=3.0 million}",
                "Es kostet 3 Milliarden. | {3000000000=3 Milliarden}",
                "It took 2 days, from 10:30 on 14 May 2024. | {}",
                "At 07.50 there were 12. | {}",
                "In 312 of them | {312=312}",
                "A rise of 4.5% | {4.5=4.5%}",
                "In 2024 500 people came. | {500=500 people}",
                "It cost £1.2m, not $13bn or €6. | {1200000=£1.2m, 13000000000=$13bn, 6=€6}",
                "A grant of £800k, or 800,000 | {800000=800,000}",
                "A turnout of 43.8 per cent and of 7 per cent | {43.8=43.8 per cent}",
                "It cost £2024 over 100m of road | {2024=£2024}",
                "It cost £10–12m, $3-4 million or 100–120 boats. | {}",
                "Passed 312-117, rang 0800 123 456, met 192.168.10.44 and 1.2.3 here | {}",
                "It takes 60 000 000 bricks at −15 degrees | {60000000=60 000 000 bricks}",
                "A share of £1.125 million or 2.500 per cent | {}",
                "The 412-million crown bridge | {412000000=412 million}",
                "A 412-strong crew | {412=412}",
                "No 12 3456 here | {3456=3456}",
                "It cost US$3bn, HK$400, $5 m or £3.5 m | {3000000000=US$3bn, 400=HK$400, 5000000=$5 m, 3500000=£3.5 m}",
                "She ran 100 m, or 300 m, in 12 seconds | {12=12 seconds}",
                "Call +44 20 7946 0958 or 020 7946 0958 for 300 tins | {300=300 tins}",
                "Between 20 and 30 people, 20 to 30 per cent, 40 or 50 boats | {}",
                "Both 300 tins and 500 boats | {300=300 tins, 500=500 boats}",
                "Up 34 basis points, on a 35 basis | {34=34 basis points}",
                "In the year 1500, in 1500, in 476 AD with 1500 men | {1500=1500 men}",
            })
    void numbers_are_compared_by_their_value(String text, String found) {
        Map<String, String> amounts = new LinkedHashMap<>();
        Amounts.each(text, "en", amounts::put, unclear -> {});
        assertEquals(found, amounts.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The FTSE 100 lost 1.8 per cent on Route 66 in a Boeing 737. | {1.8=1.8 per cent}",
                "en | FTSE 100 companies lost. Some 300 people won. | {300=300 people}",
                "en | The law wants 25 working days for 250 voted here. | {25=25 working days, 250=250}",
                "en | At least 11 dead, 26 injured and 140 attacked villages | {11=11 dead, 26=26 injured, 140=140}",
                "es | Un sismo de 6,1 sacudió a 12 vecinos y 300 llegaron | {12=12 vecinos, 300=300}",
                "fr | Les 2 500 tables et 12 bateaux | {2500=2 500 tables, 12=12 bateaux}",
                "de | Es waren 1.500 Dosen und 25 kamen. Laut Polizei 80 Boote | {1500=1.500 Dosen, 80=80 Boote}",
                "de | Um 0.40 Uhr und um 19 Uhr | {}",
                "fr | Le 31 août à 14 h 30 et à 14 heures, pendant 48 heures | {48=48 heures}",
                "fr | De 20 à 30 % et entre 300 et 400 bateaux | {}",
                "es | A las 20 horas, y tras 36 horas | {36=36 horas}",
                "de | Von 20 bis 30 Prozent, im Jahr 1500 und 300 n. Chr. | {}",
                "pt | Passam ali 136 mil por dia | {136000=136 mil}",
                "en | For Anna Reed 4,288 and for Air Force 100 | {4288=4,288}",
                "fr | Du 12 mars au 14 mars, 20 ans | {20=20 ans}",
                "ru | 12 марта, 20 жителей | {20=20 жителей}",
                "en | In May 40 people, on 12 June, 300 people, 311 out of 450 | {40=40 people, 300=300 people, 311=311, 450=450}",
                "sv | Samtliga 180 passagerare | {180=180 passagerare}",
                "hi | वहाँ 250 किलोमीटर सड़क | {250=250 किलोमीटर}",
            })
    void what_a_number_counts_is_a_noun_and_no_number_is_part_of_a_name(String language, String text, String found) {
        Map<String, String> amounts = new LinkedHashMap<>();
        Amounts.each(text, language, amounts::put, unclear -> {});
        assertEquals(found, amounts.toString());
    }

    @Test
    void what_is_too_long_for_a_number_takes_no_time() {
        for (String part : List.of("0", "1,111", ",111", "1 000 000 ")) {
            String text = "1" + part.repeat(100_000) + "1";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> Amounts.each(text, "en", (value, shown) -> {}, unclear -> {}));
        }
    }

    @Test
    void numbers_that_may_mean_something_else_are_told_apart() {
        List<String> unclear = new ArrayList<>();
        Amounts.each("412m for 3 of 500 ships in 2024", "en", (value, amount) -> {}, unclear::add);
        assertEquals(List.of("412", "3", "2024"), unclear);
    }
}
