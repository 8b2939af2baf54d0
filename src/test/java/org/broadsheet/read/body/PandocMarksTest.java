package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.source.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocMarksTest {

    @Test
    void a_sign_goes_and_its_words_stay() {
        assertPlain("It was **late** then.", "It was [**late**]{.mark} then.");
        assertPlain("A [link](https://a.example/x) here", "A [[link](https://a.example/x)]{.underline} here");
        assertPlain("Deep", "[[Deep]{.mark}]{.underline}");
        assertPlain("# The quay", "# The quay {#the-quay .unnumbered}");
        assertPlain("## The quay", "## []{#_Toc123 .anchor}The quay {.unnumbered}");
        assertPlain("\nOpen.\n\nShut.\n", "::: {.note custom-style=\"Box\"}\nOpen.\n\nShut.\n:::");
        assertPlain("\nOpen.\n", "::: warning\nOpen.\n:::");
        assertPlain("![](media/a.png) [b]", "![](media/a.png){.wide width=\"2in\"} [b]");
        assertPlain("![](media/a.png)", "![](media/a.png){width=\"2in\" height=\"1in\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `[x]{.mark}` or {.mark} or {#id}.",
                "```\n[x]{.mark}\n::: note\n:::\n```",
                "    ::: {.note}",
                "A time ::: long ago, and {#} stays.",
                "f(x){.y}z and [1]{ }, ![a]{.b}",
                "::: a sentence of four words",
            })
    void what_may_be_somebodys_words_stays(String text) {
        Notes notes = new Notes("a.md");
        assertEquals("head\n" + text, PandocMarks.without("head\n" + text, 5, notes));
        assertEquals(List.of(), notes.inOrder());
    }

    private static void assertPlain(String plain, String text) {
        Notes notes = new Notes("a.md");
        assertEquals("head\n" + plain, PandocMarks.without("head\n" + text, 5, notes));
        assertEquals(
                List.of("pandoc-marks"),
                notes.inOrder().stream().map(Problem::code).toList(),
                text);
    }
}
