package org.broadsheet.analysis.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.analysis.name.NameFinder;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.speech.Quotes;
import org.broadsheet.text.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPointsTest {

    private static final String DAM = """
        Engineers opened the gates of the Harsund dam on Friday after heavy rain filled the reservoir above the town of Brimstead. About 4,000 people left their homes overnight, the regional government said.

        The reservoir rose by three metres in two days, the fastest rise since the dam was built in 1962. He said it was dangerous. But nobody was hurt.

        “We could not wait any longer for the rain to stop,” said Ingrid Solberg, the chief engineer of the dam. “The water in the reservoir was half a metre from the edge.”

        Is the dam safe? Engineers have warned for ten years that the gates of the dam need repair. The government of Norway promised 90 million crowns for the repair of the Harsund dam in 2019, but most of the money was never paid.

        Governor Lars Dahl said: “Everybody in Brimstead can go home as soon as the water falls.” Schools in Brimstead stay closed until Monday, and trains to the coast are cancelled.

        The rain is expected to stop on Saturday evening. Weather services expect the next storm over Norway in the middle of the week, and the engineers want to keep the gates of the dam open until it has passed.

        Read more stories about the dam and the rain in our newsletter today.
        """;

    @Test
    void key_points_are_sentences_of_the_text_in_its_order() {
        List<KeyPoint> points = points(DAM, null);
        assertTrue(points.size() >= 2 && points.size() <= 3, points::toString);
        assertEquals(
                points.stream().map(KeyPoint::sentence).sorted().toList(),
                points.stream().map(KeyPoint::sentence).toList());
        for (KeyPoint point : points) {
            assertEquals(point.text(), DAM.substring(point.start(), point.end()));
            assertEquals(
                    point.start(), Sentences.of(DAM, "en").get(point.sentence()).start());
        }
    }

    @Test
    void key_points_stand_alone() {
        assertEquals(
                List.of(),
                texts(DAM).stream()
                        .filter(text -> text.matches("(He|But|Is|Read|“).*"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Second, the engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "Of the remaining gates of the Harsund dam engineers opened two after rain filled the reservoir.",
                "ADA MOOR: The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "2/30 The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "Skip Twitter post by @ada The engineers opened the gates of the Harsund dam after heavy rain.",
                "The engineers (L) opened the gates of the Harsund dam after heavy rain filled the reservoir.",
                "The engineers and the gates of the Harsund dam originally appeared on Gull after heavy rain.",
                "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir!"
            })
    void what_leans_on_others_or_on_the_page_is_no_key_point(String leaning) {
        String alone = "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.";
        assertTrue(texts(DAM.replaceFirst("(?s)^.*?\n\n", alone + "\n\n")).contains(alone), DAM);
        assertFalse(texts(DAM.replaceFirst("(?s)^.*?\n\n", leaning + "\n\n")).contains(leaning), leaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {" (Ada Moor/Gull Post)", " Photograph: Ada Moor", " Ada Moor/Getty Images"})
    void a_caption_is_no_key_point(String credit) {
        String alone = "The engineers opened the gates of the Harsund dam after heavy rain filled the reservoir.";
        assertTrue(texts(alone + "\n\n" + DAM).contains(alone));
        assertFalse(texts(alone + credit + "\n\n" + DAM).contains(alone));
    }

    @Test
    void key_points_do_not_repeat_the_summary() {
        String summary =
                "Engineers opened the gates of the Harsund dam after heavy rain filled the reservoir above Brimstead"
                        + " on Friday.";
        assertEquals(0, points(DAM, null).get(0).sentence());
        assertTrue(points(DAM, summary).stream().noneMatch(point -> point.sentence() == 0));
    }

    @Test
    void key_points_are_not_what_is_disputed_next() {
        String claim =
                "The regional government of Norway promised that the gates of the Harsund dam are safe for the town.";
        String told = DAM.replace("Is the dam safe?", claim + " Engineers agree. Is the dam safe?");
        String denied = DAM.replace("Is the dam safe?", claim + " Engineers dispute this. Is the dam safe?");
        assertTrue(points(told, null).toString().contains(claim));
        assertFalse(points(denied, null).toString().contains(claim));
    }

    @Test
    void short_texts_have_no_key_points() {
        assertEquals(List.of(), texts("Engineers opened the gates of the Harsund dam on Friday after heavy rain."));
    }

    private static List<String> texts(String text) {
        return points(text, null).stream().map(KeyPoint::text).toList();
    }

    private static List<KeyPoint> points(String text, @Nullable String summary) {
        AnalysedText reading = AnalysedText.of(text, "en", "Harsund dam opened after rain");
        return KeyPoints.of(reading, NameFinder.in(reading), summary, Quotes.in(text, "en"));
    }
}
