package org.broadsheet.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.read.source.Charsets.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

    private static final String HEADER = "---\ntitle: %s\nurl: https://www.example.org/2024/05/01/a-report\n---\n%s\n";
    private static final String JAPANESE = "台風は火曜日の夜に本州へ近づき、鉄道は運転を見合わせた。気象庁は大雨に注意するよう呼びかけている。";
    private static final String RUSSIAN =
            "Паром вернулся в порт после недели шторма. Жители острова встретили его на пристани.";

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_text_cut_in_the_midst_of_a_character_stays_utf_8(int missing) {
        byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Charsets.decode(Arrays.copyOf(bytes, bytes.length - missing));
        assertNull(decoded.assumed());
        assertEquals(JAPANESE.length() - 1, decoded.bad());
        assertEquals(
                JAPANESE.substring(0, JAPANESE.length() - 1), decoded.text().substring(0, decoded.bad()));
    }

    @Test
    void so_does_an_english_one() {
        byte[] bytes = "The ferry is back…".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "The ferry is back\uFFFD",
                Charsets.decode(Arrays.copyOf(bytes, bytes.length - 1)).text());
    }

    @Test
    void a_line_of_windows_1252_in_a_text_of_utf_8_is_read_as_it_is_meant() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Das Café ist zurück.\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("“Café” ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("fermé\n".getBytes(Charsets.WINDOWS_1252));
        Decoded decoded = Charsets.decode(bytes.toByteArray());
        assertEquals("Das Café ist zurück.\n“Café” fermé\n", decoded.text());
        assertNull(decoded.assumed());
        assertEquals(decoded.text().lastIndexOf('é'), decoded.bad());
    }

    @ParameterizedTest
    @CsvSource({
        "Café fermé, windows-1252",
        "Überflüssige Grüße, windows-1252",
        "“Le café” – 5 €, windows-1252",
        "Él, windows-1252",
        "ÄÖÜ äöü ß, windows-1252",
        "TRÈS FATIGUÉ» LA LIBERTÉ» LA SANTÉ», windows-1252",
    })
    void few_letters_outside_of_ascii_are_taken_for_windows_1252(String text, String encoding) {
        Decoded decoded = Charsets.decode(text.getBytes(Charset.forName(encoding)));
        assertEquals(text, decoded.text());
        assertEquals("Windows-1252", decoded.assumed());
    }

    @Test
    void signs_in_rows_are_no_letters_of_another_script() {
        for (String rows : List.of("·".repeat(90), "3 € – 4 €\n".repeat(60), "£5\n".repeat(99))) {
            String text = "Der Bürgermeister grüßte alle.\n" + rows;
            assertEquals(
                    text, Charsets.decode(text.getBytes(Charsets.WINDOWS_1252)).text());
        }
    }

    @Test
    void a_byte_order_mark_says_utf_8_whatever_follows() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'c', 'a', 'f', (byte) 0xE9};
        assertEquals("café", Charsets.decode(bytes).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP"})
    void other_encodings_of_japanese_are_told(String encoding) {
        assertTold(HEADER.formatted(JAPANESE.substring(0, 12), JAPANESE), encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "windows-1251"})
    void other_encodings_of_russian_are_told(String encoding) {
        assertTold(HEADER.formatted(RUSSIAN.substring(0, 20), RUSSIAN), encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Паром вернулся в порт. | windows-1251
                    Администрация порта сообщила во вторник, что седьмой причал снова открыт после ремонта. | windows-1251
                    Адміністрація порту повідомила у вівторок, що сьомий причал знову відкрито після ремонту. | windows-1251
                    Фериботът се върна на пристанището след седмица бури, съобщиха властите във вторник. | windows-1251
                    Администрация порта сообщила во вторник, что седьмой причал снова открыт после ремонта. | IBM866
                    أعلنت هيئة الميناء يوم الثلاثاء أن الرصيف السابع سيفتح أبوابه من جديد بعد أشهر من أعمال الإصلاح. | windows-1256
                    سازمان بنادر روز سه شنبه اعلام کرد که اسکله هفتم پس از چهارده ماه تعمير دوباره باز مي شود. | windows-1256
                    """)
    void short_texts_in_other_letters_are_told_by_the_commonest_of_them(String text, String encoding) {
        assertTold(HEADER.formatted(text, text), encoding);
    }

    @Test
    void other_encodings_of_chinese_korean_and_greek_are_told() {
        assertTold(HEADER.formatted("台风来袭", "台风周二晚间接近沿海,铁路停运。气象部门提醒市民注意暴雨。"), "GB18030");
        assertTold(HEADER.formatted("태풍 북상", "태풍이 화요일 밤 해안에 접근해 열차 운행이 중단되었다. 기상청은 폭우에 주의하라고 당부했다."), "EUC-KR");
        assertTold(
                HEADER.formatted("Το πλοίο", "Το πλοίο επέστρεψε στο λιμάνι μετά από μια εβδομάδα καταιγίδας."),
                "ISO-8859-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Prom wrócił do portu po tygodniu sztormu. Mieszkańcy, którzy czekali na przystani, powiedzieli, że się cieszą. | windows-1250
                    Prom wrócił do portu po tygodniu sztormu. Mieszkańcy, którzy czekali na przystani, powiedzieli, że się cieszą. | ISO-8859-2
                    Přívoz se vrátil do přístavu, ale podle starosty ještě není jisté, že bude zítra opět jezdit. | windows-1250
                    Přívoz se vrátil do přístavu, ale podle starosty ještě není jisté, že bude zítra opět jezdit. | ISO-8859-2
                    A komp visszatért a kikötőbe, és az utasok, akik már egy hete vártak, most örülnek, mert ősz van. | windows-1250
                    Feribot bir hafta sonra limana döndü ve yolcular için yeni seferler başladı, ancak fırtına daha güçlü. | windows-1254
                    Keltas grįžo į uostą po savaitės audros, bet žmonės dar laukia, kada jis vėl plauks, nes oras yra blogas. | windows-1257
                    Kompis atgriezās ostā pēc nedēļas, bet cilvēki vēl gaida, jo laiks nav labs un vējš ir ļoti stiprs. | windows-1257
                    Færgen er tilbage i havnen, men på øen siger man, at det også var en hård uge. | windows-1252
                    Ferjan er komin aftur til hafnar og það var ekki auðvelt að sigla við þessar aðstæður. | windows-1252
                    El transbordador volvió al puerto, y los vecinos de la isla, que esperaban desde hacía años, están felices. | windows-1252
                    O barco voltou ao porto e os moradores da ilha não sabem se amanhã há ligações, disse a câmara. | windows-1252
                    Le bac est rentré au port après une semaine de tempête, et les îliens l’ont fêté jusqu’à l’aube. | windows-1252
                    Färjan är tillbaka i hamnen, och på ön säger man att det var en hård vecka för alla. | windows-1252
                    The café on the quay – closed for a week – is open again, and the 12 m³ tank is full. | windows-1252
                    """)
    void encodings_of_latin_letters_are_told_by_the_sense_they_make(String text, String encoding) {
        assertTold(HEADER.formatted("The ferry", text), encoding);
    }

    @Test
    void letters_that_iso_encodings_do_not_have_are_read_as_windows_has_them() {
        String text =
                "Průzkum: ještě nebylo jisté, že se při opravě mostu zúčastní. Žáci šli do školy a platí to také o ťukání.";
        Decoded decoded = Charsets.decode(text.getBytes(Charset.forName("windows-1250")));
        assertEquals(text, decoded.text());
        assertEquals("windows-1250", decoded.assumed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_without_a_mark_is_told_in_every_script(String encoding) {
        assertTold(HEADER.formatted("Паром", RUSSIAN.repeat(20)), encoding);
        assertTold(RUSSIAN, encoding);
        assertTold(HEADER.formatted("台風", JAPANESE.repeat(40)), encoding);
        assertTold("The ferry is back.", encoding);
    }

    @Test
    void nuls_in_a_text_of_ascii_make_it_no_utf_16() {
        String text = "A ferry\0 is back in port\0 ".repeat(99);
        assertEquals(
                text, Charsets.decode(text.getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void numbers_of_two_bytes_are_no_text() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) (i * 7 % 31);
        }
        assertTrue(Charsets.isBinary(bytes));
    }

    private static void assertTold(String text, String encoding) {
        assertEquals(
                text, Charsets.decode(text.getBytes(Charset.forName(encoding))).text());
    }
}
