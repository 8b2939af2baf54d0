package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCopyTest {

    private static final String HEADER = "---\ntitle: Quay is widened\n---\n";

    private static final String STORY =
            "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.\n\nThe quay was built in 1890, said Bo Lind.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-US--Storm",
                "BC-US--Storm, 3rd Ld-Writethru,250",
                "^BC-FBN--Broncos-Lynch,1st Ld-Writethru\nEds: Updates with comments. With AP Photos.",
                "Storm, 3rd Ld-Writethru",
                "Eds: Updates with comments from the mayor; adds byline.",
                "FOR IMMEDIATE RELEASE",
            })
    void what_editors_are_told_above_a_text_is_no_part_of_it(String lines) {
        ReadArticle read = Desk.read(HEADER + lines + "\n\n" + STORY);
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("wire-copy"), Desk.codes(read));

        ReadArticle untitled = Desk.read(lines + "\n\nQuay is widened by nine metres\n\n" + STORY);
        assertEquals("Quay is widened by nine metres", untitled.article().title());
        assertEquals(STORY, untitled.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-30-",
                "- 30 -",
                "###",
                "# # #",
                "-ENDS-",
                "(END)",
                "((ada.moor@wire.example; +1 555 0100; Wire Messaging: ada.moor@wire.example))",
                "###\n\n((ada.moor@wire.example))",
                "Our Standards: The Wire Trust Principles.",
            })
    void signs_of_the_end_are_no_part_of_the_text(String lines) {
        for (String file : List.of("a.txt", "a.md")) {
            ReadArticle read = Desk.read(file, HEADER + STORY + "\n\n" + lines + "\n");
            assertEquals(STORY, read.body().text());
            assertEquals(List.of("wire-copy"), Desk.codes(read));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30",
                "The end",
                "-40-",
                "(Ends in a draw)",
                "((He had said so before.))",
                "Ed: That is what I said.",
                "AM-FM radios were sold there.",
                "BC-based firms paid for it.",
                "Our Standards have risen.",
            })
    void what_may_belong_to_the_text_stays(String line) {
        for (String text : List.of(line + "\n\n" + STORY, STORY + "\n\n" + line)) {
            ReadArticle read = Desk.read(HEADER + text);
            assertEquals(text, read.body().text());
            assertFalse(Desk.codes(read).contains("wire-copy"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reporting by Ada Moor in Kell; Editing by Bo Lind) | Ada Moor",
                "(Reporting by Ada Moor and Cy Hale; Editing by Bo Lind) | Ada Moor, Cy Hale",
                "(Reporting by Ada Moor) | Ada Moor",
                "Reporting by Ada Moor in Port Ansel; Editing by Bo Lind and Cy Hale | Ada Moor",
                "(Reporting by Ada Moor. Editing by Bo Lind.) | Ada Moor",
                "(Reporting and writing by Ada Moor; Editing by Bo Lind) | Ada Moor",
                "(Writing by Ada Moor; Editing by Bo Lind) | Ada Moor",
                "(Reporting by Ada Moor in Kell, Cy Hale in Port Ansel; Editing by Bo Lind) | ",
                "(Additional reporting by Ada Moor in Kell) | ",
                "Reporting by Ada Moor made him think again. | ",
            })
    void who_reported_it_is_told_at_the_end(String line, String authors) {
        ReadArticle read = Desk.read(HEADER + STORY + "\n\n" + line + "\n\n((ada@wire.example))\n");
        assertEquals(STORY + "\n\n" + line, read.body().text());
        assertEquals(
                authors == null ? List.of() : Arrays.asList(authors.split(", ")),
                read.article().authors());
    }

    @Test
    void the_header_knows_better_who_reported_it() {
        ReadArticle read = Desk.read(
                "---\ntitle: Quay is widened\nauthor: Cy Hale\n---\n" + STORY + "\n\n(Reporting by Ada Moor)\n");
        assertEquals(List.of("Cy Hale"), read.article().authors());
    }

    @Test
    void a_file_that_is_nothing_else_is_kept() {
        assertEquals("-30-", Desk.read(HEADER + "-30-").body().text());
        assertEquals("BC-US--Storm", Desk.read(HEADER + "BC-US--Storm").body().text());
    }
}
