package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static final String LINK = "<a href=\"%s\">%s</a>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    See https://a.example/b now | https://a.example/b
                    See (https://a.example/b) now | https://a.example/b
                    See ](https://a.example/b c) now | https://a.example/b
                    See [x](https://a.example/b c) now | https://a.example/b
                    See [x](y), and https://a.example/b now | https://a.example/b
                    [x](https://a.example/b) and https://a.example/c | https://a.example/c
                    See < https://a.example/b > now | https://a.example/b
                    //a.example and https://a.example/b | https://a.example/b
                    """)
    void an_address_by_itself_becomes_a_link(String text, String address) {
        assertLinked(text, LINK.formatted(address, address));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    See www.a.example now | <a href="http://www.a.example">www.a.example</a>
                    Write to ada@a.example now | <a href="mailto:ada@a.example">ada@a.example</a>
                    See [the page](https://www.a.example/b) now | <a href="https://www.a.example/b">the page</a>
                    See [the page](https://a.example/b "The page") now | <a href="https://a.example/b" title="The page">the page</a>
                    See <https://a.example/b> now | <a href="https://a.example/b">https://a.example/b</a>
                    See [https://a.example/b](https://a.example/b) now | <a href="https://a.example/b">https://a.example/b</a>
                    """)
    void so_do_others_in_every_form(String text, String link) {
        assertLinked(text, link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    One and two | <p>One and two</p>
                    R&D, 1 < 2 > 0 | <p>R&amp;D, 1 &lt; 2 &gt; 0</p>
                    R&amp;D &eacute; &#42; | <p>R&amp;D é *</p>
                    Not \\*this\\*, C:\\temp | <p>Not *this*, C:\\temp</p>
                    > One¶> two | <blockquote>¶<p>One¶two</p>¶</blockquote>
                    - One¶¶  two *three* | <ul>¶<li>¶<p>One</p>¶<p>two <em>three</em></p>¶</li>¶</ul>
                    """)
    void words_are_written_as_they_are_unless_something_in_them_means_more(String text, String html) {
        assertEquals(html.replace('¶', '\n') + "\n", Markdown.html(text.replace('¶', '\n')));
    }

    private static void assertLinked(String text, String link) {
        String html = Markdown.html(text);
        assertNotNull(html);
        int at = html.indexOf(link);
        assertEquals(link, at < 0 ? html : html.substring(at, at + link.length()));
    }
}
