package org.broadsheet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.ReadOptions;
import org.broadsheet.read.body.Beside;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void tellsEveryField() throws IOException {
        Explanation explanation =
                explanation("---\ntitle: T: u\nurl: https://www.cnn.com/2023/03/20/europe/x\n---\nText.");
        String json = json(explanation);
        assertTrue(
                json.startsWith(
                        "{\"title\":\"T: u\",\"summary\":null,\"url\":\"https://www.cnn.com/2023/03/20/europe/x\",\"image\":null,"
                                + "\"published\":{\"value\":\"2023-03-20\",\"precision\":\"day\",\"origin\":\"address\"},\"updated\":null,"
                                + "\"section\":{\"value\":\"Europe\",\"origin\":\"address\"},"
                                + "\"outlet\":{\"value\":\"CNN\",\"host\":\"cnn.com\",\"origin\":\"address\"},\"authors\":[],\"tags\":[],"),
                json);
        assertTrue(json.contains("\"text\":\"Text.\",\"problems\":[{\"file\""), json);
        assertEquals(18, explanation.rows().size());
    }

    @Test
    void keepsWhatNoPageShows() throws IOException {
        String json = json(explanation("---\ntitle: T\nlicense: CC BY 4.0\nsaved: 2023-03-21\nrating: 5\n---\nText."));
        assertTrue(json.contains("\"licence\":\"CC BY 4.0\",\"other\":{\"rating\":\"5\"}"), json);
        assertTrue(json.contains("\"saved\":{\"value\":\"2023-03-21\""), json);
    }

    private static Explanation explanation(String content) {
        ReadArticle read = assertInstanceOf(
                ReadArticle.class,
                new ArticleReader(new ReadOptions(LocalDate.of(2026, 11, 25), false), Beside.NOTHING)
                        .read("a.txt", content.getBytes(StandardCharsets.UTF_8)));
        return new Explanation(read.article(), read.body().text(), read.problems());
    }

    private static String json(Explanation explanation) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            explanation.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
