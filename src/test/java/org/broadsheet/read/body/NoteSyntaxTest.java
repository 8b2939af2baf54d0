package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "See [[The ferry]] and [[quays#North|the quay]]. ¦ See The ferry and the quay.",
                "A ==marked word== here, 1 == 2. ¦ A marked word here, 1 == 2.",
                "Seen. %% not for readers %% Told. ¦ Seen.  Told.",
                "100%% sure, 5%% not ¦ 100%% sure, 5%% not",
                "[[1]](https://a.example/) [[ -f x ]] ¦ [[1]](https://a.example/) [[ -f x ]]",
                "![[a pier.png|300]] ¦ ![](a%20pier.png)",
                "![[Another note]] ¦ Another note",
                "Take `lst[[1]]` and ``a ==b== `c`` now ==so==. ¦ Take `lst[[1]]` and ``a ==b== `c`` now so.",
                "It rose 5 %% in May and fell 3 %% in June. ¦ It rose 5 %% in May and fell 3 %% in June.",
                "[[1]][ref] and \\\\[[x]] and [![[alt]](p.png)](u) ¦ [[1]][ref] and \\\\[[x]] and [![[alt]](p.png)](u)",
                "> [!note] Mind the gap ¦ > **Mind the gap**↵>",
                "> [!warning]- ¦ > **Warning**↵>",
                "- [ ] Ring the harbour ¦ - \u2610 Ring the harbour",
                "- [/] Begun ¦ - \u2610 Begun",
                "- [>] Put off ¦ - \u2610 Put off",
                "- [-] Dropped ¦ - \u2612 Dropped",
                "- [a] An answer ¦ - [a] An answer",
                "It left at noon. ^abc123 ¦ It left at noon.",
                "- It left. ^quote-1 ¦ - It left.",
                "^abc123 ¦ ``",
                "It left `x ^abc` at ^noon or ^2 ¦ It left `x ^abc` at ^noon or ^2",
                "E = mc ^2 ¦ E = mc ^2",
                "It left^[At noon, [they](https://a.example/) say.] early. ¦ It left (At noon, [they](https://a.example/) say.) early.",
                "A set [^a-z] or ^[x](y) and \\\\^[z] ¦ A set [^a-z] or ^[x](y) and \\\\^[z]",
                "2. [x] Done, see [x] ¦ 2. \u2611 Done, see [x]",
                "![A quay](p/a quay (1).png) and ![B](b c.JPG \"Quay\") ¦ ![A quay](p/a%20quay%20(1).png) and ![B](b%20c.JPG \"Quay\")",
                "[![A](a b.png)](u v) `![A](a b.png)` ![A](not a picture) ¦ [![A](a%20b.png)](u v) `![A](a b.png)` ![A](not a picture)",
                "A box [ ] and [x](https://a.example/) ¦ A box [ ] and [x](https://a.example/)",
            })
    void notes_become_markdown(String note, String markdown) {
        assertEquals(markdown.replace('↵', '\n'), NoteSyntax.plain(note));
    }

    @Test
    void code_is_left_as_it_is() {
        for (String code : List.of(
                "```r\nx <- lst[[1]]\n%%\nx = 1;\n%%\n```\n",
                "Text.\n\n    x <- lst[[1]]\n    a ==b==\n",
                "> ~~~\n> df[[name]]\n> ~~~\n",
                "%%time\nx = 1\n%%bash\n")) {
            assertEquals(code, NoteSyntax.plain(code));
        }
        assertEquals("```\n[[a]]\n```\nb", NoteSyntax.plain("```\n[[a]]\n```\n[[b]]"));
    }

    @Test
    void comments_are_not_published() {
        assertEquals(
                "<p>Seen.\n\n\nTold.</p>",
                Desk.read("a.md", "Seen.\n%%\nSecret *words*.\n%%\nTold.")
                        .body()
                        .html()
                        .strip()
                        .replace("</p>\n<p>", "\n\n\n"));
        assertEquals(
                "<p>Seen. Told.</p>",
                Desk.read("a.txt", "Seen. <!--more-->Told.").body().html().strip());
    }

    @Test
    void a_picture_may_have_spaces_in_its_name() {
        Map<String, PictureFile> beside = Map.of("pics/a b.png", new PictureFile(640, 480, null));
        for (String text : List.of(
                "Text ![A pier](<pics/a b.png>).", "Text ![A pier](pics/a b.png).", "Text ![[pics/a b.png]].")) {
            ReadArticle read = (ReadArticle) Desk.reader(beside).read("a.md", text.getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    List.of("pics/a b.png"),
                    List.copyOf(read.pictures().values()),
                    read.body().html());
        }
    }

    @Test
    void hostile_notes_cost_no_more_than_their_length() {
        for (String piece : List.of(
                "[[",
                "[[a|",
                "%% ",
                "== a",
                "==a",
                "> ",
                "> [!a",
                "![[",
                "[[a#",
                "![a](",
                "![](a (",
                "![](.png",
                "a ^",
                "a ^b",
                "a^[",
                "a^[b",
                "a^[[")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> assertNotNull(NoteSyntax.plain(piece.repeat(200_000))), piece);
        }
    }
}
