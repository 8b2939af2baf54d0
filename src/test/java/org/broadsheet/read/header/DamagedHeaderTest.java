package org.broadsheet.read.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.problem.Problem;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.Reading;
import org.broadsheet.read.Unread;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks headers in the wild: the title comes out right, the body whole, and the problem is told. */
class DamagedHeaderTest {

    private static final String BODY = "The ferry left at noon.\n\nNobody was aboard.";

    static Stream<Arguments> titles() {
        return Stream.of(
                damaged("War: what we know", "War: what we know", "literal-value"),
                damaged("Rates: banks: all of it", "Rates: banks: all of it", "literal-value"),
                damaged("Harbour closed, trailing Breaking:", "Harbour closed, trailing Breaking:", "literal-value"),
                damaged("\"Low tide\" and other tales", "\"Low tide\" and other tales", "literal-value"),
                damaged("'Low tide' and 'high tide'", "'Low tide' and 'high tide'", "literal-value"),
                damaged("'Low tide' and other tales", "'Low tide' and other tales", "literal-value"),
                damaged("\"Ebb\" and \"flow\"", "\"Ebb\" and \"flow\"", "literal-value"),
                damaged("[Video] A seal returns", "[Video] A seal returns", "literal-value"),
                damaged("{x} marks the spot", "{x} marks the spot", "literal-value"),
                damaged("@harbour speaks", "@harbour speaks", "literal-value"),
                damaged("%age of catch falls", "%age of catch falls", "literal-value"),
                damaged("`code` in court", "`code` in court", "literal-value"),
                damaged("| bars on the pier", "| bars on the pier", "literal-value"),
                damaged("> greater than before", "> greater than before", "literal-value"),
                damaged("? who knows", "? who knows", "literal-value"),
                damaged("- dash it", "- dash it", "literal-value"),
                damaged("*starred review", "*starred review", "literal-value"),
                damaged("&pizza for all", "&pizza for all", "literal-value"),
                damaged("!important vote", "!important vote", "literal-value"),
                damaged("Team finishes #7 again", "Team finishes #7 again", "literal-value"),
                damaged("#MeToo at the docks", "#MeToo at the docks", "literal-value"),
                damaged("\u00a0Hard space", "Hard space", "no-break-space"),
                damaged("Q&amp;A: it&#39;s here", "Q&A: it's here", "html-entities"),
                damaged("<p>Rain <b class=\"x\">falls</b><br/>again</p>", "Rain falls again", "html-tags"),
                damaged("&lt;i&gt;Patience&lt;/i&gt; sinks", "Patience sinks", "html-tags"),
                damaged("Fish\u200bing bo\u00adats\u2060 re\ufeffturn", "Fishing boats return", "invisible-characters"),
                damaged("It\u0092s over", "It’s over", "windows-characters"),
                damaged("Bell\u0007 and\u0000 whistle", "Bell and whistle", "control-characters"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_is_taken_as_it_is_written(String written, String title, String code) {
        ReadArticle read = Desk.read("---\ntitle: " + written + "\nurl: https://a.example/x\n---\n" + BODY + "\n");
        assertEquals(title, read.article().title());
        assertEquals(BODY, read.body().text());
        assertTrue(Desk.codes(read).contains(code), () -> Desk.codes(read).toString());
    }

    @Test
    void a_title_that_is_about_tags_stays() {
        for (String title :
                List.of("When to use <b> & when not", "a < b and b > a", "<script>alert(1)</script> found")) {
            ReadArticle read = Desk.read("---\ntitle: " + title + "\nurl: https://a.example/x\n---\n" + BODY + "\n");
            assertEquals(title, read.article().title());
            assertFalse(Desk.codes(read).contains("html-tags"));
        }
    }

    @Test
    void references_are_read_in_every_field() {
        Article article = Desk.read("""
                        ---
                        title: Fish &amp; chips
                        category: Food &amp; Drink
                        authors: [Ann O&#39;Neil, Bo Ek]
                        tags: [salt &amp; vinegar]
                        image: https://a.example/x.jpg?w=1&amp;h=2
                        mood: calm &amp; bright
                        ---
                        """ + BODY).article();
        assertEquals("Food & Drink", Objects.requireNonNull(article.section()).name());
        assertEquals(List.of("Ann O'Neil", "Bo Ek"), article.authors());
        assertEquals(List.of("salt & vinegar"), article.tags());
        assertEquals(
                "https://a.example/x.jpg?w=1&h=2",
                Objects.requireNonNull(article.picture()).source());
        assertEquals("calm & bright", article.extra().get("mood"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"Bell\\u0007 and\\u0000 whistle\", \"date\": \"\\u001b[31msoon\", \"mood\": \"\\u001b[1m\"}\n",
                "---\ntitle: \"Bell\\a and\\0 whistle\"\ndate: \"\\e[31msoon\"\nmood: [\"\\e[1m\"]\n---\n",
                "+++\ntitle = \"Bell\\u0007 and\\u0000 whistle\"\ndate = \"\\u001b[31msoon\"\nmood = \"\\u001b[1m\"\n+++\n",
                "---\ntitle: Bell&#7; and whistle\ndate: &#27;[31msoon\nmood: &#x1b;[1m\n---\n"
            })
    void escapes_bring_in_no_control_characters(String header) {
        ReadArticle read = Desk.read(header + BODY + "\n");
        assertEquals("Bell and whistle", read.article().title());
        assertEquals("[1m", read.article().extra().get("mood"));
        assertTrue(read.problems().stream()
                .map(Problem::found)
                .noneMatch(found -> found.chars().anyMatch(Character::isISOControl)));
    }

    @ParameterizedTest
    @MethodSource("plainTitles")
    void a_value_that_is_fine_is_no_problem(String written, String title) {
        ReadArticle read = Desk.read("---\ntitle: " + written + "\n---\n" + BODY);
        assertEquals(title, read.article().title());
        assertEquals(List.of(), read.problems());
    }

    static Stream<Arguments> plainTitles() {
        return Stream.of(
                Arguments.of("No", "No"),
                Arguments.of("12:30:45", "12:30:45"),
                Arguments.of("0123", "0123"),
                Arguments.of("~", "~"),
                Arguments.of(".inf", ".inf"),
                Arguments.of("\"A: quoted\"", "A: quoted"),
                Arguments.of("\"With \\\"inner\\\" marks\"", "With \"inner\" marks"),
                Arguments.of("'It''s here'", "It's here"),
                Arguments.of("'It's here: the bishop's \"boat\"'", "It's here: the bishop's \"boat\""),
                Arguments.of("AT&T and R&D; more", "AT&T and R&D; more"),
                Arguments.of("Prices {{ x }} {% y %}", "Prices {{ x }} {% y %}"),
                Arguments.of("می‌خواهم 👨‍👩‍👧", "می‌خواهم 👨‍👩‍👧"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                file("title:Plain\nurl: https://a.example/x\n---\n", "Plain", "missing-space"),
                file(
                        "title: A wrapped\ntitle line\nurl: https://a.example/x\n---\n",
                        "A wrapped title line",
                        "wrapped-value"),
                file("title: Once\ntitle: Twice\n---\n", "Once", "duplicate-key"),
                file("title:\ntitle: Twice\n---\n", "Twice", "duplicate-key"),
                file("title: Tabs\ntags:\n\t- one\n\t- two\n---\n", "Tabs", "tab-indent"),
                file("title: Open end\nurl: https://a.example/x\n\n", "Open end", "header-not-closed"),
                file("title: Open end\nurl: https://a.example/x\n", "Open end", "header-not-closed"),
                file("title: Dots\n...\n", "Dots", "header-fence"),
                file("title: Many\n-----\n", "Many", "header-fence"),
                file("title: Block\nnotes: |\n  one\n  ---\n  two\n---\n", "Block", "fence-in-value"),
                file("title: Bomb\na: &a [x, x]\nb: [*a, *a]\n---\n", "Bomb", "yaml-alias"),
                file("title: &t Anchored\n---\n", "&t Anchored", "literal-value"),
                file("title: Many keys\n" + "k: v\n".repeat(300) + "---\n", "Many keys", "header-too-long"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_header_is_read_whatever_its_shape(String header, String title, String code) {
        ReadArticle read = Desk.read("---\n" + header + BODY + "\n");
        assertEquals(title, read.article().title());
        assertEquals(BODY, read.body().text());
        assertTrue(Desk.codes(read).contains(code), () -> Desk.codes(read).toString());
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of("----\ntitle: T\n---\n", "header-fence"),
                Arguments.of("--- \ntitle: T\n---\n", "header-fence"),
                Arguments.of("\n\n---\ntitle: T\n---\n", "header-fence"),
                Arguments.of("title: T\nurl: https://a.example/x\n---\n", "header-not-opened"));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_header_may_begin_carelessly(String header, String code) {
        ReadArticle read = Desk.read(header + BODY);
        assertEquals("T", read.article().title());
        assertEquals(BODY, read.body().text());
        assertEquals(List.of(code), Desk.codes(read));
    }

    @Test
    void dashes_in_the_body_of_an_unclosed_header_do_not_close_it() {
        ReadArticle read =
                Desk.read("---\ntitle: T\nurl: https://a.example/x\nFirst line of it.\n\nSecond.\n---\nThird.\n");
        assertEquals("T", read.article().title());
        assertEquals("First line of it.\n\nSecond.\n\nThird.", read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rating: 5",
                "Date read: 2026-05-05",
                "date seen: Monday",
                "DOI: 10.1/x",
                "ISBN: 978",
                "Foo Bar: x",
                "Überschrift: x",
                "up:: [[x]]",
                "2026: x",
                "\"quoted key\": x",
                "<<: *x",
                "emoji😀: x",
                "dc:type: Text",
                "Rating:",
                "Read on:\n- one\n- two",
                "Notes: |\n  one\n\n  two",
                "Rating: 5\n\nDate read: today",
                "\n# Of my own\nRating: 5",
            })
    void keys_of_somebodys_own_end_no_header(String own) {
        for (String before : List.of("title: Bridge shut", "date: 2026-05-05", "url: https://a.example/x")) {
            String rest =
                    List.of("title: Bridge shut", "date: 2026-05-05", "url: https://a.example/x", "status: read")
                            .stream()
                            .filter(line -> !line.equals(before))
                            .collect(Collectors.joining("\n"));
            ReadArticle read = Desk.read("---\n" + before + "\n" + own + "\n" + rest + "\n---\n" + BODY + "\n");
            assertEquals("Bridge shut", read.article().title());
            assertEquals("https://a.example/x", read.article().original());
            assertEquals(
                    "2026-05-05",
                    Objects.requireNonNull(read.article().published()).value());
            assertEquals(BODY, read.body().text());
            assertTrue(
                    Desk.codes(read).isEmpty() || own.startsWith("<<"),
                    () -> Desk.codes(read).toString());
        }
    }

    @Test
    void keys_of_somebodys_own_are_kept() {
        Article article = Desk.read("---\ntitle: T\nDate read: today\nup:: [[x]]\n\"my own\": y\n---\n" + BODY)
                .article();
        assertEquals(Map.of("Date read", "today", "up", "x", "my own", "y"), article.extra());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Minister sagte: nein.\nMehr morgen.\n---\nDanach.",
                "Der Minister sagte: nein.\n\nMehr morgen.",
                "Note: it rained.\n\nIt rained long.\n\n---\nThe end.",
                "\n# Rain\n---\nIt rained.",
            })
    void a_text_with_colons_below_a_header_that_never_ends_is_no_header(String text) {
        ReadArticle read = Desk.read("a.md", "---\ntitle: T\nurl: https://a.example/x\n" + text + "\n");
        assertEquals("T", read.article().title());
        assertEquals(Map.of(), read.article().extra());
        assertEquals(List.of("header-not-closed"), Desk.codes(read));
        assertTrue(read.body().text().startsWith(text.strip().substring(text.startsWith("\n") ? 2 : 0, 6)));
    }

    @Test
    void a_title_that_wraps_before_a_colon_stays_whole() {
        ReadArticle read =
                Desk.read("---\ntitle: A title\nthat wraps\nRating: 5\nurl: https://a.example/x\n---\n" + BODY);
        assertEquals("A title that wraps", read.article().title());
        assertEquals(Map.of("Rating", "5"), read.article().extra());
    }

    @Test
    void dashes_in_the_body_are_a_rule() {
        ReadArticle read = Desk.read("---\ntitle: T\n---\nOne.\n\n---\n\nTwo.");
        assertEquals("<p>One.</p>\n<hr>\n<p>Two.</p>\n", read.body().html());
        assertEquals(List.of(), read.problems());
    }

    @ParameterizedTest
    @MethodSource("noHeaders")
    void a_first_line_that_only_looks_like_a_header_is_text(String content) {
        ReadArticle read = Desk.read("storm-over-the-bay.txt", content);
        assertEquals("Storm over the bay", read.article().title());
        assertTrue(read.body().text().contains("The storm passed."));
        assertTrue(Desk.codes(read).contains("title-missing"));
    }

    static Stream<String> noHeaders() {
        return Stream.of(
                "--- Reuters ---\n\nThe storm passed.",
                "- item\n\nThe storm passed.",
                "---\n\nThe storm passed.\n\n---\n\nMore.",
                "{x} The storm passed.",
                "\"The storm passed.\" She left.",
                "Update: The storm passed.\n\nIt was long.",
                "The storm passed.");
    }

    @Test
    void line_ends_do_not_matter() {
        String content =
                "---\ntitle: Ends\nmetadata: >-\n  one\n  two\nurl: https://a.example/2023/03/20/x\n---\nA.\n\nB.\n";
        ReadArticle unix = Desk.read(content);
        ReadArticle windows = Desk.read(content.replace("\n", "\r\n"));
        ReadArticle mac = Desk.read(content.replace("\n", "\r"));
        assertEquals(unix.body(), windows.body());
        assertEquals(unix.body(), mac.body());
        assertEquals("one two", windows.article().summary());
        assertEquals(List.of(), windows.problems());
        assertEquals(List.of("line-ends"), Desk.codes(mac));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void any_encoding_is_read(byte[] content, List<String> codes) {
        ReadArticle read = Desk.read("a.txt", content);
        assertEquals("Café – “Ebbe”", read.article().title());
        assertEquals("Zwölf Boote.", read.body().text());
        assertEquals(codes, Desk.codes(read));
    }

    static Stream<Arguments> charsets() {
        String content = "---\ntitle: Café – “Ebbe”\n---\nZwölf Boote.\n";
        return Stream.of(
                Arguments.of(content.getBytes(StandardCharsets.UTF_8), List.of()),
                Arguments.of(("\ufeff" + content).getBytes(StandardCharsets.UTF_8), List.of()),
                Arguments.of(content.getBytes(Charset.forName("windows-1252")), List.of("encoding")),
                Arguments.of(("\ufeff" + content).getBytes(StandardCharsets.UTF_16LE), List.of("encoding")),
                Arguments.of(("\ufeff" + content).getBytes(StandardCharsets.UTF_16BE), List.of("encoding")),
                Arguments.of(content.getBytes(StandardCharsets.UTF_16LE), List.of("encoding")),
                Arguments.of(content.getBytes(StandardCharsets.UTF_16BE), List.of("encoding")));
    }

    @Test
    void a_title_of_four_megabytes_is_cut() {
        ReadArticle read =
                Desk.read("---\ntitle: " + "tide ".repeat(800_000) + "\nurl: https://a.example/x\n---\n" + BODY);
        assertTrue(read.article().title().length() <= 500);
        assertEquals(BODY, read.body().text());
        assertEquals(
                List.of("title-too-long", "value-too-long"),
                Desk.codes(read).stream().sorted().toList());
    }

    @Test
    void a_word_that_fills_a_page_is_cut() {
        String title = "Tide " + "ab".repeat(60);
        assertEquals(
                title,
                Desk.read("---\ntitle: " + title + "\n---\n" + BODY).article().title());
        ReadArticle read = Desk.read("---\ntitle: " + title + "c of the year\n---\n" + BODY);
        assertEquals(title + "…", read.article().title());
        assertEquals("took the first 125", read.problems().get(0).assumed());
    }

    @Test
    void an_empty_file_is_left_out_with_a_problem() {
        for (String empty : List.of("", "  \n\n", "\ufeff", "---\n---\n", "---\ntitle:\n---\n")) {
            Reading reading = Desk.any(empty.getBytes(StandardCharsets.UTF_8));
            assertTrue(reading instanceof Unread, empty);
            assertTrue(Desk.codes(reading).contains("empty-file"), empty);
        }
    }

    @Test
    void an_empty_header_leaves_the_body() {
        ReadArticle read = Desk.read("a-quiet-day.txt", "---\n---\n" + BODY);
        assertEquals("A quiet day", read.article().title());
        assertEquals(BODY, read.body().text());
        assertTrue(Desk.codes(read).contains("empty-header"));
    }

    @Test
    void binary_rubbish_is_left_out_with_a_problem() {
        byte[] rubbish = new byte[5000];
        new Random(7).nextBytes(rubbish);
        Arrays.fill(rubbish, 0, 1000, (byte) 1);
        Reading reading = Desk.any(rubbish);
        assertEquals(List.of("binary-file"), Desk.codes(reading));
    }

    private static Arguments damaged(String written, String title, String code) {
        return Arguments.of(written, title, code);
    }

    private static Arguments file(String header, String title, String code) {
        return Arguments.of(header, title, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "url: www.news.example/2024/01/05/a-story | https://www.news.example/2024/01/05/a-story | address-mended",
                "url: https://www.news.example/2024/my story | https://www.news.example/2024/my%20story | address-mended",
                "url: see the printed edition | | address-unreadable",
                "url: https:// news.example/x | | address-unreadable",
                "url: https://a.example/x, https://a.example/y | https://a.example/x | address-mended",
                "url: https://a.example/x (archived) | https://a.example/x | address-mended",
                "url: htp://news.example/x | | address-unreadable",
                "url: javascript:alert(1) | | address-unreadable",
                "url: /2024/a-story/ | |",
                "url: a-story.html | |",
                "draft: maybe | | draft-unreadable",
                "draft: false | |",
                "draft: ~ | |",
                "featured_image: htp://x.example/y.jpg | | picture-unreadable",
            })
    void what_cannot_be_used_is_told(String line, @Nullable String address, @Nullable String problem) {
        ReadArticle read = Desk.read("---\ntitle: T\n" + line + "\n---\nText.");
        assertEquals(address, read.article().original());
        assertEquals(problem == null ? List.of() : List.of(problem), Desk.codes(read));
    }
}
