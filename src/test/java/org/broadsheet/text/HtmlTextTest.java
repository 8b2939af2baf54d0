package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.broadsheet.text.HtmlText.Marked;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>One.</p>\\n<p>Two.</p> | One.\\n\\nTwo.",
                "<p>One<br>\\ntwo</p> | One\\ntwo",
                "<p>A  b\\nc <em>d</em> e</p> | A b c d e",
                "<p> A <em> b</em></p> | A b",
                "<p>Q&amp;A &lt;b&gt; &quot;c&quot; &#8217; &#x1F600; &unknown; &</p> | Q&A <b> \"c\" ’ 😀 &unknown; &",
                "<ul><li>One</li><li>Two</li></ul> | One\\n\\nTwo",
                "<pre><code>a\\n  b</code></pre> | a\\n  b",
                "<p>Text.<sup><a href=\"#fn1\" id=\"ref1\" aria-label=\"Note 1\">1</a></sup></p> | Text.",
                "<ol><li id=\"fn1\"><p>Note</p> <a href=\"#ref1\" aria-label=\"x\">Back</a></li></ol> | Note",
                "<p>One</p><figure><img src=\"root:x\" alt=\"no\"><figcaption>no</figcaption></figure><p>Two</p> |"
                        + " One\\n"
                        + "\\n"
                        + "Two",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a\\tb\\n\\nc",
                "<p>See <a href=\"#h-x\">there</a></p> | See there",
            })
    void the_text_is_what_a_reader_sees(String html, String text) {
        assertEquals(text.replace("\\n", "\n").replace("\\t", "\t"), HtmlText.textOf(html.replace("\\n", "\n")));
    }

    @Test
    void a_marked_range_runs_across_elements() {
        String html = "<p>One <em>two three</em> four.</p>\n<p>Five.</p>";
        assertEquals(
                "<p>One <em>two <span id=\"s0\">three</span></em><span> four.</span></p>\n<p><span>Five</span>.</p>",
                HtmlText.mark(html, List.of(new Marked("s0", 8, 25)))
                        .replace("</em> <span>four.", "</em><span> four."));
    }

    @Test
    void neighbours_are_marked_apart() {
        assertEquals(
                "<p><span id=\"a\">One.</span> <span id=\"b\">Two.</span></p>",
                HtmlText.mark("<p>One. Two.</p>", List.of(new Marked("b", 5, 9), new Marked("a", 0, 4))));
    }

    @Test
    void entities_are_marked_whole() {
        assertEquals(
                "<p>Q<span id=\"a\">&amp;</span>A</p>",
                HtmlText.mark("<p>Q&amp;A</p>", List.of(new Marked("a", 1, 2))));
    }

    @Test
    void any_marks_leave_the_text_and_the_tree_whole() {
        Random random = new Random(11);
        String[] pieces = {
            "<p>One two ",
            "<em>three</em> ",
            "<strong>a<em>b c</em></strong>",
            "&amp;",
            " d.</p>\n",
            "<ul><li>e f</li>\n<li>g<br>\nh</li></ul>\n"
        };
        for (int round = 0; round < 500; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                built.append(pieces[0])
                        .append(pieces[1 + random.nextInt(3)])
                        .append(pieces[1 + random.nextInt(3)])
                        .append(pieces[4]);
                built.append(random.nextBoolean() ? pieces[5] : "");
            }
            String html = built.toString();
            String text = HtmlText.textOf(html);
            List<Marked> marks = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int start = random.nextInt(text.length());
                marks.add(new Marked("s" + i, start, Math.min(text.length(), start + 1 + random.nextInt(30))));
            }
            String marked = HtmlText.mark(html, marks);
            assertEquals(text, HtmlText.textOf(marked), marked);
            Parser parser = Parser.htmlParser().setTrackErrors(5);
            Jsoup.parse("<!DOCTYPE html><title>t</title><body>" + marked, "", parser);
            assertEquals(List.of(), List.copyOf(parser.getErrors()), marked);
        }
    }

    @Test
    void a_long_text_takes_no_time() {
        String html = "<p>One &amp; <a href=\"#h-x\">two</a></p>\n".repeat(100_000);
        List<Marked> marks = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            marks.add(new Marked("s" + i, 11 * i, 11 * i + 5));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> HtmlText.mark(html, marks));
    }
}
