package org.broadsheet.read.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.ReadOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "rel",
            "src",
            "alt",
            "width",
            "height",
            "loading",
            "id",
            "class",
            "aria-label",
            "role",
            "tabindex",
            "scope",
            "colspan",
            "rowspan",
            "start");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVascript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "[x]( java\tscript:alert(1))",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\" &#1; javascript:alert(1)\">x</a>",
                "![x](javascript:alert(1))",
                "![x\" onload=\"alert(1)](http://a.example/x.png)",
                "[x](http://a.example/\"onclick=\"alert(1))",
                "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</p>",
                "<iframe src=\"https://a.example\"></iframe>",
                "<object data=\"x\"></object><embed src=x>",
                "<form action=\"https://a.example\"><input name=x><button>y</button></form>",
                "<style>body{display:none}</style>",
                "<link rel=stylesheet href=//a.example/x.css><meta http-equiv=refresh content=0>",
                "<base href=\"https://a.example/\">",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p>see the <script> tag, the <style> tag</p>",
                "<!-- a comment",
                "<template><img src=x onerror=alert(1)></template>",
                "<div id=main class=masthead>x</div><h2 id=main>y</h2>",
                "<a href=\"https://a.example\" target=_blank rel=opener>x</a>",
                "<table background=x><tr><td onmouseover=alert(1)>x</td></tr></table>",
                "<<script>alert(1)//<</script>",
                "<img src=\"http://a.example/x.png\" srcset=\"http://b.example/y.png 2x\">",
                "`<script>alert(1)</script>`",
                "<sup id=fnref-1><a class=footnote-ref href=#fn-1>1</a></sup><li id=fn-1>x</li>"
            })
    void nothing_that_runs_or_loads_passes(String attack) {
        ReadArticle read = Desk.read("a.md", "# A heading\n\n" + attack + "\n\nThe end.\n");
        Element body = Jsoup.parse(read.body().html()).body();
        assertEquals(
                0,
                body.select("script,style,iframe,object,embed,form,input,button,link,meta,base,svg,math,img,template")
                        .size());
        Set<String> ids = new HashSet<>();
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.contains(attribute.getKey()), read.body().html());
                if (attribute.getKey().equals("href")) {
                    assertTrue(
                            attribute.getValue().matches("(https?://|mailto:|#).*"),
                            read.body().html());
                }
                if (attribute.getKey().equals("id")) {
                    assertTrue(attribute.getValue().matches("(h-|fn|ref).*") && ids.add(attribute.getValue()));
                }
            }
        }
        assertTrue(read.body().text().endsWith("The end."));
    }

    @Test
    void no_word_is_lost_in_any_tangle_of_tags() {
        Random random = new Random(5);
        String[] tags =
                ("p div ul ol li table tr td th thead caption dl dt dd a em sup figure figcaption blockquote h2 h5 pre"
                                + " section details span")
                        .split(" ", -1);
        for (int round = 0; round < 1000; round++) {
            StringBuilder tangle = new StringBuilder("<p>\n\n");
            for (int i = 0; i < 20; i++) {
                tangle.append(random.nextInt(3) == 0 ? "</" : "<")
                        .append(tags[random.nextInt(tags.length)])
                        .append('>');
                tangle.append("word").append(i).append(' ');
            }
            String html = html(tangle.toString());
            for (int i = 0; i < 20; i++) {
                assertTrue(html.contains("word" + i), tangle + "\n" + html);
            }
        }
    }

    @Test
    void headings_have_two_levels() {
        assertEquals(
                "<h2 id=\"h-one\">One</h2>\n<h2 id=\"h-two\">Two</h2>\n<h3 id=\"h-three\">Three</h3>\n<h3 id=\"h-six\">Six</h3>",
                html("# One\n## Two\n### Three\n###### Six"));
    }

    @Test
    void foreign_links_say_nothing_about_us() {
        assertEquals(
                "<p><a href=\"https://a.example/?a=1&amp;b\" rel=\"noopener nofollow\">x</a> <em>y</em></p>",
                html("[x](https://a.example/?a=1&b) *y*"));
    }

    @Test
    void links_within_the_site_of_the_original_lead_there() {
        String html = Desk.read(
                        "---\ntitle: T\nurl: https://a.example/2023/x.html\n---\n[a](/b) [c](d) [e](../f) [g](//h.example/)")
                .body()
                .html();
        assertEquals(
                "<p><a href=\"https://a.example/b\" rel=\"noopener nofollow\">a</a> "
                        + "<a href=\"https://a.example/2023/d\" rel=\"noopener nofollow\">c</a> "
                        + "<a href=\"https://a.example/f\" rel=\"noopener nofollow\">e</a> "
                        + "<a href=\"https://h.example/\" rel=\"noopener nofollow\">g</a></p>",
                html);
        assertEquals("<p>a <em>b</em></p>", html("[a](/c) *b*"));
    }

    @Test
    void local_links_lead_somewhere_or_are_none() {
        assertEquals(
                "<h2 id=\"h-a-b\">A b</h2>\n<p><a href=\"#h-a-b\">x</a> <a>y</a></p>",
                html("# A b\n\n[x](#a-b) [y](#nowhere)"));
    }

    @Test
    void tables_scroll_and_name_their_columns() {
        assertEquals(
                "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table class=\"table\">"
                        + "<thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"r\">b</th></tr></thead>"
                        + "<tbody><tr><td>c</td><td class=\"r\">1</td></tr></tbody></table></div>",
                html("| a | b |\n|---|--:|\n| c | 1 |").replace("\n", ""));
    }

    @Test
    void notes_have_links_both_ways() {
        String html = html("One[^x] and two[^y].\n\n[^x]: First.\n[^y]: Second.");
        assertTrue(html.contains("One<sup><a href=\"#fn1\" id=\"ref1\" aria-label=\"Note 1\">1</a></sup>"), html);
        assertTrue(html.contains("<section class=\"notes\" aria-label=\"Notes\">"), html);
        assertTrue(html.contains("<a href=\"#ref2\" aria-label=\"Back to the text, note 2\">Back</a>"), html);
        assertFalse(html.contains("<hr>"), html);
        assertEquals(
                "One and two.\n\nFirst.\n\nSecond.",
                Desk.read("---\ntitle: T\n---\nOne[^x] and two[^y].\n\n[^x]: First.\n[^y]: Second.")
                        .body()
                        .text());
    }

    @Test
    void a_remote_picture_is_a_link_unless_it_may_be_loaded() {
        String body = "Before\n\n![A boat](https://a.example/b.png)\n\n*after*";
        assertEquals(
                "<p>Before</p>\n<figure><figcaption><a href=\"https://a.example/b.png\" rel=\"noopener nofollow\">Picture: A boat</a>"
                        + "</figcaption></figure>\n<p><em>after</em></p>",
                html(body));
        ArticleReader willing = new ArticleReader(new ReadOptions(Desk.TODAY, true), Beside.NOTHING);
        ReadArticle read = (ReadArticle) willing.read("a.md", body.getBytes(StandardCharsets.UTF_8));
        assertTrue(
                read.body()
                        .html()
                        .contains(
                                "<figure><img src=\"https://a.example/b.png\" alt=\"A boat\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></figure>"),
                read.body().html());
    }

    @Test
    void a_picture_beside_the_article_is_shown() {
        ArticleReader reader = Desk.reader(Map.of("world/img/b.png", new PictureFile(640, 480, null)));
        ReadArticle read = (ReadArticle)
                reader.read("world/a.md", "![A boat](img/b.png \"In port\")".getBytes(StandardCharsets.UTF_8));
        assertTrue(
                read.body()
                        .html()
                        .matches(
                                "<figure><img src=\"root:pictures/[a-z2-7]{10}\\.png\" alt=\"A boat\" width=\"640\" height=\"480\" loading=\"lazy\">"
                                        + "<figcaption>In port</figcaption></figure>"),
                read.body().html());
    }

    @Test
    void a_picture_that_is_missing_unsafe_or_outside_is_left_out() {
        ArticleReader reader = Desk.reader(Map.of("b.svg", new PictureFile(0, 0, "It has event handlers")));
        ReadArticle read = (ReadArticle) reader.read(
                "a.md",
                "![x](b.svg) ![y](c.png) ![z](../../etc/d.png) ![w](file:///etc/e.png)"
                        .getBytes(StandardCharsets.UTF_8));
        assertFalse(read.body().html().contains("<img"), read.body().html());
        assertEquals(
                List.of("title-missing", "picture-missing", "picture-outside", "picture-refused"),
                Desk.codes(read).stream()
                        .distinct()
                        .sorted(Comparator.comparing((String code) -> !code.equals("title-missing") ? code : ""))
                        .toList());
    }

    @Test
    void a_picture_that_only_counts_readers_is_left_out() {
        String pixel = "<img src=\"https://a.example/p.gif\" width=\"1\" height=\"1\" alt=\"\">";
        assertEquals("<p>Before</p>", html("Before\n\n" + pixel));
        assertTrue(html(pixel.replace("\"1\"", "\"640\"") + "\n\nAfter").contains("a.example/p.gif"));
    }

    private static String html(String markdown) {
        return Desk.read("---\ntitle: T\n---\n" + markdown).body().html();
    }
}
