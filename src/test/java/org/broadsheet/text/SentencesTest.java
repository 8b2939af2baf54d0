package org.broadsheet.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SentencesTest {

    /** Of 52; a rule may be lost for a better one, but not unseen. */
    private static final int RULES_KEPT = 52;

    @Test
    void keeps_the_golden_rules_of_english() throws IOException {
        List<String> broken = new ArrayList<>();
        int rules = 0;
        for (String line : resource("/sentences/english.txt").split("\n", -1)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rules++;
                String rule = line.replace("\\n", "\n");
                List<String> expected =
                        List.of(rule.replaceAll("\\s+", " ").strip().split("[|¶¦]", -1));
                String text = rule.replace("|", " ").replace("¶", "\n").replace("¦", "");
                if (!split(text, "en").equals(expected)) {
                    broken.add(line + " -> " + split(text, "en"));
                }
            }
        }
        assertEquals(RULES_KEPT, rules - broken.size(), broken::toString);
    }

    @Test
    void never_joins_paragraphs() {
        assertEquals(
                List.of("A heading", "The text begins here", "and ends."),
                split("A heading\n\nThe text begins here\n \nand ends.", "en"));
    }

    @Test
    void keeps_titles_months_places_and_questions_of_news_together() {
        sentences(
                "en",
                "The bill passed on Jan. 6 after Sen. Ann Lee (R-Ky.) left.",
                "“Is it over?” President Ann Lee asked.");
        sentences(
                "en",
                "Flight 7 left at 11:36 a.m. (0336 GMT) for Oslo.",
                "It landed at 5 p.m. Monday in Washington, D.C.",
                "The crew rested.");
        sentences(
                "en",
                "The boat sailed at 9 a.m. Faroe Island Time on Friday.",
                "It came back from there at 5 p.m.",
                "Time had been short.");
        sentences("en", "Acme Inc. Chief Executive Jo Lund resigned.", "“We thank her.”", "Shares rose 3.5 percent.");
    }

    @Test
    void knows_other_languages() {
        assertAll(
                () -> sentences(
                        "de",
                        "Der Kanzler traf am 3. Oktober in Berlin Dr. Weiß.",
                        "„Wir handeln.“",
                        "Es kostet rund 5,5 Mio. Euro, z. B. im Jahr 2024."),
                () -> sentences(
                        "fr", "M. Roux a déclaré : « Nous partirons demain. »", "Il a quitté Paris avec Mme Blanc."),
                () -> sentences(
                        "es", "El presidente de EE. UU. llegó a Madrid.", "¿Qué dirá el Sr. Vega?", "¡Nadie lo sabe!"),
                () -> sentences(
                        "ru",
                        "Министр А. Б. Орлов прибыл в г. Тверь.",
                        "Это стоило 5 млн. рублей.",
                        "«Мы готовы», — сказал он."),
                () -> sentences("ar", "هل ستعود القوات؟", "وأضاف د. محمد علي أن السلام قريب.", "وصل الوفد."),
                () -> sentences("hi", "यह एक बड़ा कदम है।", "लोग इंतज़ार कर रहे हैं।"));
        assertEquals(
                List.of("首相は会見した。", "「今日は暑い。明日も暑い。」と述べた。", "会議は開かれる。"),
                split("首相は会見した。「今日は暑い。明日も暑い。」と述べた。会議は開かれる。", "ja"));
        assertEquals(List.of("主席周一抵达。", "“我们很高兴。”", "他说。"), split("主席周一抵达。“我们很高兴。”他说。", "zh"));
    }

    @Test
    void hostile_texts_take_no_longer_than_others() {
        List<String> hostile = List.of(
                "a".repeat(1_000_000),
                "\"".repeat(1_000_000),
                ". ".repeat(500_000),
                "“".repeat(1_000_000),
                "「".repeat(1_000_000),
                "A. ".repeat(300_000),
                "\n".repeat(1_000_000),
                "U.S.".repeat(250_000),
                "1. ".repeat(300_000));
        for (String text : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Sentences.of(text, "en"), () -> "slow: " + text.substring(0, 5));
        }
    }

    @Test
    void loses_no_letter() {
        String text = "One. Two!\nThree 「四。」 five . . . Six\n\n • Seven • Eight";
        StringBuilder kept = new StringBuilder();
        int last = 0;
        for (Span span : Sentences.of(text, "en")) {
            assertTrue(text.substring(last, span.start()).isBlank());
            kept.append(span.of(text));
            last = span.end();
        }
        assertEquals(text.replaceAll("\\s", ""), kept.toString().replaceAll("\\s", ""));
    }

    private static void sentences(String language, String... expected) {
        assertEquals(List.of(expected), split(String.join(" ", expected), language));
    }

    private static List<String> split(String text, String language) {
        return Sentences.of(text, language).stream()
                .map(span -> span.of(text).replaceAll("\\s+", " "))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
