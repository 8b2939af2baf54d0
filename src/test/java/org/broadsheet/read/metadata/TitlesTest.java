package org.broadsheet.read.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "Baths open | Gull Post, https://www.gullpost.example/a, Gull Post, Baths open",
        "Baths open - The Gull Post, https://gullpost.example/a, The Gull Post, Baths open",
        "Baths open | Harbour, https://gullpost.example/a, gullpost.example, Baths open | Harbour",
        "Baths open | gullpost.example, https://gullpost.example/a, gullpost.example, Baths open",
        "Baths open | BBC News, https://www.bbc.co.uk/a, BBC, Baths open",
    })
    void the_name_behind_a_title_is_the_outlet_if_the_address_bears_it_out(
            String title, String url, String outlet, String shown) {
        Article article = Desk.read("---\ntitle: \"" + title + "\"\nurl: " + url + "\n---\nThe baths are open.\n")
                .article();
        assertEquals(outlet, Objects.requireNonNull(article.outlet()).name());
        assertEquals(shown, article.title());
        Article page = Desk.read(
                        "a.html",
                        "<html><head><title>" + title + "</title><link rel='canonical' href='" + url
                                + "'></head><body><article><h1>Baths open</h1><p>The baths are open.</p></article></body></html>")
                .article();
        assertEquals(outlet, Objects.requireNonNull(page.outlet()).name());
    }

    private static final String STORY =
            "The council voted on Tuesday to widen the quay of Port Ansel by nine metres, after a year of quarrels about the cost.";

    private static final String FIRST_WORDS = "The council voted on Tuesday to widen the quay of Port Ansel…";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026/11/20/quay-is-widened-by-nine-metres | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres/ | Quay is widened by nine metres",
                "news/quay_is_widened_by_nine_metres_6154321_3210.html | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres-52044233 | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres-1.2345678 | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres-a1234567.html | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres-idUSKBN1ABC2 | Quay is widened by nine metres",
                "quay-is-widened-by-nine-metres/1234567 | Quay is widened by nine metres",
                "quay-is-widened-by-9-metres-in-2026 | Quay is widened by 9 metres in 2026",
                "9-metres-are-added-to-the-quay | 9 metres are added to the quay",
                "2026-11-20-quay-is-widened-by-nine-metres | Quay is widened by nine metres",
            })
    void a_headline_in_the_address_goes_before_the_first_sentence(String path, String title) {
        ReadArticle read = Desk.read("---\nurl: https://post.example/" + path + "\n---\n" + STORY);
        assertEquals(title, read.article().title());
        assertEquals(Origin.ADDRESS, read.article().titleOrigin());
        assertEquals(List.of("title-missing"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quay-is-widened",
                "2026/11/20/story-1-2-3-4",
                "quay-is-widened-by-2yo7ba",
                "news/world/port/ansel/quay/nine",
                "index.html"
            })
    void fewer_words_in_the_address_are_none(String path) {
        ReadArticle read = Desk.read("---\nurl: https://post.example/" + path + "\n---\n" + STORY);
        assertEquals(FIRST_WORDS, read.article().title());
        assertEquals(Origin.BODY, read.article().titleOrigin());
    }

    @ParameterizedTest
    @CsvSource({
        "Ferry back | Gull News, gullnews.example, Ferry back",
        "Ferry back - Gull News, gull-news.example, Ferry back",
        "Ferry back • Gull News, www.gullnews.example, Ferry back",
        "Ferry back : Gull News, gullnews.example, Ferry back",
        "Ferry back :: gullnews.example, gullnews.example, Ferry back",
        "Ferry back - Gull International, gull.example, Ferry back",
        "World news - RT International, rt.com, World news",
        "Ferry back: Gull News, gullnews.example, Ferry back: Gull News",
        "Ferry back : Gull, gullnews.example, Ferry back : Gull",
        " : Gull News, gullnews.example, ': Gull News'",
    })
    void the_name_of_the_site_behind_a_sign_is_no_part_of_a_title(String given, String host, String title) {
        String header = "---\ntitle: \"" + given + "\"\nurl: https://" + host + "/1\n---\n";
        assertEquals(title, Desk.read(header + STORY).article().title());
    }

    @Test
    void the_name_of_who_wrote_it_behind_a_sign_is_no_part_of_a_title() {
        String header = "---\ntitle: Voice interfaces • Ada Moor\n";
        assertEquals(
                "Voice interfaces",
                Desk.read(header + "author: Ada Moor\n---\n" + STORY).article().title());
        assertEquals(
                "Voice interfaces • Ada Moor",
                Desk.read(header + "author: Bo Lind\n---\n" + STORY).article().title());
    }

    @Test
    void a_headline_without_spaces_needs_no_empty_line_below_it() {
        String headline = "東京で桜が満開、平年より五日早く";
        String story =
                "気象庁は三日、東京で桜が満開になったと発表した。平年より五日早く、昨年より二日遅い。\n\n" + "都内の公園では朝から多くの人が花見を楽しんだ。週末は晴れる見込みで、さらに多くの人出が予想される。";
        ReadArticle read = Desk.read("sakura.txt", headline + "\n" + story);
        assertEquals(headline, read.article().title());
        assertEquals(story, read.body().text());
        // A sentence that was broken at the width of a column.
        String broken = "気象庁は三日東京で桜が満開になったと\n発表した。平年より五日早く昨年より\n" + story;
        assertEquals("Sakura", Desk.read("sakura.txt", broken).article().title());
        assertEquals(
                "気象庁は三日東京で桜が満開になったと 発表した", Desk.read("1.txt", broken).article().title());
    }

    @Test
    void the_title_stays_in_the_text_where_its_sentence_goes_on_in_the_next_line() {
        String line = "Storm closes the old pier";
        String sentence = line + "\nand the new one, the council said on Friday.";
        assertEquals(
                sentence.replace('\n', ' '),
                Desk.read("---\ntitle: " + line + "\n---\n" + sentence)
                        .body()
                        .text()
                        .replace('\n', ' '));
        assertEquals(
                STORY,
                Desk.read("---\ntitle: " + line + "\n---\n" + line + "\n" + STORY)
                        .body()
                        .text());
    }

    @Test
    void a_line_like_a_headline_goes_before_the_address() {
        String header = "---\nurl: https://post.example/quay-is-widened-by-nine-metres\n---\n";
        assertEquals(
                "Nine metres for the old quay",
                Desk.read(header + "Nine metres for the old quay\n\n" + STORY)
                        .article()
                        .title());
        assertEquals(
                "Nine metres for the old quay",
                Desk.read(header + "Nine metres for the old quay\n" + STORY)
                        .article()
                        .title());
    }

    @Test
    void the_name_of_a_file_goes_before_the_address() {
        String text = "---\nurl: https://post.example/quay-is-widened-by-nine-metres\n---\n" + STORY;
        assertEquals(
                "Harbour vote", Desk.read("harbour-vote.txt", text).article().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: Ansel Post", "title: anselpost.example", "title: By Ada Moor", "title: Ada Moor"})
    void a_name_is_no_title_where_a_headline_is(String title) {
        String header = "---\n" + title + "\nsitename: Ansel Post\nauthor: Ada Moor\nurl: https://anselpost.example/";
        ReadArticle linked = Desk.read(header + "quay-is-widened-by-nine-metres\n---\n" + STORY);
        assertEquals("Quay is widened by nine metres", linked.article().title());
        assertEquals(List.of("title-missing", "title-name"), Desk.codes(linked));

        ReadArticle headed = Desk.read("a.md", header + "1\n---\n# Quay is widened\n\n" + STORY);
        assertEquals("Quay is widened", headed.article().title());
        assertEquals(STORY, headed.body().text());
        assertEquals(List.of("title-name"), Desk.codes(headed));

        ReadArticle plain = Desk.read(header + "1\n---\nQuay is widened by nine metres\n\n" + STORY);
        assertEquals("Quay is widened by nine metres", plain.article().title());
        assertEquals(STORY, plain.body().text());

        ReadArticle given = Desk.read(header + "1\nog:title: Quay is widened\n---\n" + STORY);
        assertEquals("Quay is widened", given.article().title());
        assertEquals(Origin.HEADER, given.article().titleOrigin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Ansel Post",
                "title: Ada Moor",
                "title: By Monday morning",
                "title: By Ada Moor and others"
            })
    void it_stays_where_nothing_is_better(String title) {
        ReadArticle read = Desk.read("---\n" + title
                + "\nsitename: Ansel Post\nauthor: Ada Moor\nurl: https://anselpost.example/1\n---\n" + STORY);
        assertEquals(title.substring(7), read.article().title());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ansel Post\n\n",
                "# Ansel Post\n\n",
                "By Ada Moor\n\n",
                "Ada Moor\n\n",
                "Ansel Post\n\nAda Moor\n\n"
            })
    void a_name_above_the_headline_is_no_title(String above) {
        for (String file : List.of("1.txt", "1.md")) {
            String mark = file.endsWith("md") ? "# " : "";
            ReadArticle read = Desk.read(
                    file,
                    "---\nauthor: Ada Moor\nurl: https://anselpost.example/1\nsite: Ansel Post\n---\n" + above + mark
                            + "Quay is widened by nine metres\n\n" + STORY);
            assertEquals("Quay is widened by nine metres", read.article().title(), file);
            assertEquals(STORY, read.body().text(), file);
        }
    }
}
