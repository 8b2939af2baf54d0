package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.body.PictureFile;

/** Reads articles in tests. */
public final class Desk {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Desk() {}

    public static ReadArticle read(String content) {
        return read("000_0123456789abcdef.txt", content);
    }

    public static ReadArticle read(String file, String content) {
        return read(file, content.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadArticle read(String file, byte[] content) {
        return assertInstanceOf(ReadArticle.class, reader(Map.of()).read(file, content));
    }

    public static Reading any(byte[] content) {
        return reader(Map.of()).read("a.txt", content);
    }

    public static ArticleReader reader(Map<String, PictureFile> pictures) {
        return new ArticleReader(new ReadOptions(TODAY, false), pictures::get);
    }

    public static List<String> codes(Reading reading) {
        return reading.problems().stream().map(Problem::code).toList();
    }
}
