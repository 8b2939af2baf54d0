package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.source.Notes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMarksTest {

    @Test
    void a_sign_goes_and_what_can_be_read_of_it_stays() {
        assertPlain(
                "![The bridge](b.jpg)\n\nAt dawn",
                "[caption id=\"a\" width=\"6\"]<img src=\"b.jpg\" alt=\"The bridge\" /> At dawn[/caption]");
        assertPlain(
                "![A ferry](/f.jpg)\n\nAt the quay",
                "{{< figure src=\"/f.jpg\" caption=\"At the quay\" alt=\"A ferry\" >}}");
        assertPlain("\nNo ferry.\n", "{{% notice warning %}}\nNo ferry.\n{{% /notice %}}");
        assertPlain("![](a.png)\n\nThe mill", "{% include image.html src=\"a.png\" caption=\"The mill\" %}");
        assertPlain("The mill closed.\n", "The mill closed.\n{: .lead}");
        assertPlain("A {{ brace }} stays", "{% raw %}A {{ brace }} stays{% endraw %}");
        assertPlain("", "[gallery ids=\"1,2\"]");
        assertPlain("https://v.example/watch?v=abc", "[youtube https://v.example/watch?v=abc]");
        assertPlain("https://v.example/abc", "[embed]https://v.example/abc[/embed]");
        assertPlain("Out now.", "Out [b]now[/b].");
        assertPlain("In.", "[vc_row][vc_column width=\"1/2\"]In.[/vc_column][/vc_row]");
        assertPlain("[here](https://a.example/x)", "[url=https://a.example/x]here[/url]");
        assertPlain("\n\nHigh. ", "import A from './A'\n\nHigh. <A x={[1,2]} />");
        assertPlain("```go\n[b]x[/b]\n```", "{{< highlight go >}}\n[b]x[/b]\n{{< /highlight >}}");
        assertPlain("```ruby\nputs 1\n```\nOut.", "{% highlight ruby %}\nputs 1\n{% endhighlight %}\nOut.");
        assertPlain("![Mill](/mill.png)", "![Mill]({{ site.url }}/mill.png){: .center}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “[the bridge] is fine”, and [sic] {{ x }} {% x %} {this}.",
                "Write `{{< figure src=\"a.png\" >}}` or `[gallery ids=\"1\"]`.",
                "    {{< figure src=\"a.png\" >}}",
                "```\n{% include a.html %}\n```",
                "[note 3] and [more] people, [a](https://a.example/?b=c), [a][b]",
                "import duties rose, said the port.",
                "{{< never closed",
                "In Jekyll {% raw %} has an end.",
            })
    void what_may_be_somebodys_words_stays(String text) {
        Notes notes = new Notes("a.md");
        assertEquals(text, TemplateMarks.without(text, 0, notes));
        assertEquals(List.of(), notes.inOrder());
    }

    private static void assertPlain(String plain, String text) {
        Notes notes = new Notes("a.md");
        assertEquals("head\n" + plain, TemplateMarks.without("head\n" + text, 5, notes));
        assertEquals(
                List.of("template-marks"),
                notes.inOrder().stream().map(Problem::code).toList(),
                text);
    }
}
