package org.broadsheet.read.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tide's out: what now? | tides-out-what-now",
                "Café Zürich, Łódź & Straße | cafe-zurich-lodz-strasse",
                "İstanbul | istanbul",
                "東京の市場 | 東京の市場",
                "서울 회담 | 서울-회담",
                "Київ сьогодні | київ-сьогодні",
                "القاهرة اليوم | القاهرة-اليوم",
                "दिल्ली में | दिल्ली-में",
                "CON | con-news",
                "lpt1 | lpt1-news",
                "?!? | none",
                "../../etc/passwd | etc-passwd",
                "½ price | 1-2-price",
                "𝔸rt ﹠ ℂraft | art-craft",
            })
    void a_slug_is_readable_in_any_script(String text, String slug) {
        assertEquals(slug, Slugs.of(text, "none"));
    }

    @Test
    void a_slug_is_short_and_ends_with_a_whole_word() {
        String slug = Slugs.of("harbour ".repeat(50), "none");
        assertTrue(slug.length() <= 80);
        assertTrue(slug.endsWith("harbour"), slug);
    }

    @Test
    void a_slug_fits_into_a_file_name_in_any_script() {
        for (String sign : new String[] {"字", "𠀀", "ä", "क्"}) {
            String slug = Slugs.of(sign.repeat(300), "none");
            assertTrue(slug.length() <= 80 && slug.getBytes(StandardCharsets.UTF_8).length <= 180, slug);
            assertTrue(Normalizer.isNormalized(slug, Normalizer.Form.NFC));
        }
    }

    @Test
    void composed_and_decomposed_letters_make_one_slug() {
        assertEquals(Slugs.of("e\u0301te\u0301 й", "none"), Slugs.of("été и\u0306", "none"));
    }
}
