package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.read.body.PictureFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    @Test
    void the_usual_form_needs_no_mending() {
        ReadArticle read = Desk.read("""
                ---
                title: Ferry's return: 'a relief' for the islands
                metadata: The ferry sailed again on Monday.
                url: https://www.tidepost.example/2023/03/20/europe/ferry-returns/index.html
                featured_image:\s
                ---
                The ferry sailed again on Monday.

                The islands had waited for a month.
                """);
        Article article = read.article();
        assertEquals("Ferry's return: 'a relief' for the islands", article.title());
        assertTrue(article.summaryRepeated());
        assertNotNull(article.published());
        assertEquals("2023-03-20", article.published().value());
        assertEquals(Origin.ADDRESS, article.published().origin());
        assertNotNull(article.section());
        assertEquals("Europe", article.section().name());
        assertNotNull(article.outlet());
        assertEquals("tidepost.example", article.outlet().name());
        assertNull(article.picture());
        assertEquals("en", article.language().tag());
        assertEquals(12, article.words() - 1);
        assertTrue(
                article.page().matches("2023/03/20/ferrys-return-a-relief-for-the-islands-[a-z2-7]{10}\\.html"),
                article.page());
    }

    @Test
    void references_to_characters_that_a_page_left_in_a_text_are_decoded_once() {
        ReadArticle read = Desk.read(
                "a.txt",
                "---\ntitle: T\n---\nIt&#8217;s late, R&amp;D said &#x202e;of AT&T.\n\n&lt;b&gt; &amp;lt; &copy");
        assertEquals(
                "It’s late, R&D said of AT&T.\n\n<b> &lt; &copy", read.body().text());
        assertEquals(List.of("html-entities"), Desk.codes(read));
    }

    @Test
    void an_underlined_heading_is_one_in_a_file_of_markdown_and_in_others() {
        for (String file : List.of("a.md", "a.txt")) {
            String head = "---\ntitle: Crane late\n---\nCrane late\n==========\n\n";
            ReadArticle read = Desk.read(file, head + "It comes in March.\n\nWhy\n===\nIt is late.");
            assertEquals("It comes in March.\n\nWhy\n\nIt is late.", read.body().text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                "Told the mayor that he has no | Told the mayor that he has no",
                "The harbour told | ",
                "What the mayor found under the | What the mayor found under the…",
                "What the mayor found under the quay... | What the mayor found under the quay…",
                "What the mayor found under the quay ...… | What the mayor found under the quay…",
                "What the mayor found under the quay [&hellip;] | What the mayor found under the quay…",
                "Look there! ... | Look there!",
                "Look there! What the mayor found under the | Look there! What the mayor found under the…",
                "Look there! What the | Look there!",
                "The harbour and its red button | The harbour and its red button",
                "The mayor said so on Monday afternoon | The mayor said so on Monday afternoon",
            })
    void a_summary_that_breaks_off_says_so(String given, @Nullable String summary) {
        String text = "The harbour told the mayor that he has a ‘red button.’ It is new.";
        assertEquals(
                summary,
                Desk.read("---\ntitle: T\nsummary: " + given + "\n---\n" + text)
                        .article()
                        .summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour told the mayor that he has a",
                "The harbour told the mayor that he has a ‘",
                "The harbour told the mayor that he ha",
                "The harbour told the mayor that he ha...",
                "The harbour told the mayor that he has a 'red…",
                "The harbour told the mayor that he has a [...]",
                "The harbour told the mayor that he has a ‘red button.’",
            })
    void a_summary_that_breaks_off_ends_as_the_sentence_of_the_body_does(String given) {
        String text = "PORT ANSEL, March 3 (Wire) – The harbour told the mayor that he has a ‘red button.’ It is new.";
        assertEquals(
                "The harbour told the mayor that he has a ‘red button.’",
                Desk.read("---\ntitle: T\nsummary: " + given + "\n---\n" + text)
                        .article()
                        .summary());
    }

    @Test
    void a_sentence_whose_end_is_far_or_missing_is_not_finished() {
        String cut = "The harbour told the mayor that he has a";
        for (String rest : List.of(" very".repeat(90) + " red button.", " red button\n\nIt is new.")) {
            assertEquals(
                    cut + "…",
                    Desk.read("---\ntitle: T\nsummary: " + cut + "...\n---\n" + cut + rest)
                            .article()
                            .summary());
        }
    }

    @Test
    void a_summary_that_is_a_paragraph_of_its_own_is_whole() {
        String line = "The mayor said so on Monday afternoon";
        assertEquals(
                line,
                Desk.read("---\ntitle: T\nsummary: " + line + "\n---\n" + line + "\n\nNobody knew why.")
                        .article()
                        .summary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Storm closes the harbour again Updated: 2023-03-20 06:50 (Agencies)/p/It was the third. | It was the third.",
                "Storm closes the harbour again Boats stay on land for a third day in a row./p/So be it. "
                        + "| Boats stay on land for a third day in a row./p/So be it.",
                "Weather Storm closes the harbour again Boats stay on land for a third day in a row. "
                        + "| Boats stay on land for a third day in a row.",
                "Storm closes the harbour again Monday, and boats stay on land. "
                        + "| Storm closes the harbour again Monday, and boats stay on land.",
                "Storm closes the harbour again, for a day. | Storm closes the harbour again, for a day.",
                "He said. Storm closes the harbour again Boats stay on land for a third day in a row. "
                        + "| He said. Storm closes the harbour again Boats stay on land for a third day in a row.",
            })
    void the_first_paragraph_loses_the_title_in_it_unless_it_is_a_sentence(String text, String read) {
        String header =
                "---\ntitle: Storm closes the harbour again\nsummary: Boats stay on land for a third day in a row.\n---\n";
        assertEquals(
                read.replace("/p/", "\n\n"),
                Desk.read(header + text.replace("/p/", "\n\n")).body().text());
    }

    @Test
    void a_title_that_ends_with_half_a_name_begins_a_sentence() {
        String text = "The Age of King George VI began in December.";
        assertEquals(
                text,
                Desk.read("---\ntitle: The Age of King George\n---\n" + text)
                        .body()
                        .text());
    }

    @Test
    void a_title_in_capitals_ends_where_the_next_sentence_begins() {
        String header = "---\ntitle: Storm Closes the Harbour Again\n---\n";
        assertEquals(
                "Boats stay on land.",
                Desk.read(header + "Storm Closes the Harbour Again Boats stay on land.")
                        .body()
                        .text());
    }

    @Test
    void a_summary_is_repeated_behind_the_dateline_of_an_agency() {
        String header = "---\ntitle: T\ndescription: The dam has failed.\n---\n";
        assertTrue(Desk.read(header + "BERLIN, 3 March (Wire) – The dam has failed. Nobody was hurt.")
                .article()
                .summaryRepeated());
        assertFalse(Desk.read(header + "BERLIN, 3 March (Wire) – Nobody was hurt.")
                .article()
                .summaryRepeated());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crane late | Crane late. |",
                "Crane late, says harbour | CRANE LATE |",
                "Crane late | Crane late, and dear. | Crane late, and dear.",
                "🏗 | ⚓ | ⚓"
            })
    void a_summary_that_says_no_more_than_the_title_is_none(String title, String given, String summary) {
        ReadArticle read = Desk.read("---\ntitle: " + title + "\ndescription: " + given + "\n---\nIt comes in March.");
        assertEquals(summary, read.article().summary());
    }

    @Test
    void a_text_without_spaces_is_called_by_its_first_sentence() {
        String text = "月曜日の夜、市議会は港の壁について話し合った。先週の嵐で壊れた。\n\n漁師には補償が支払われる。";
        assertEquals("月曜日の夜、市議会は港の壁について話し合った", Desk.read("a.md", text).article().title());
    }

    @Test
    void the_id_is_the_originals_whatever_the_file() {
        ReadArticle one = Desk.read("a.txt", "---\ntitle: A\nurl: https://www.a.example/x?utm_source=b\n---\nText.");
        ReadArticle two = Desk.read("b/c.md", "---\ntitle: Other\nurl: http://a.example/x/\n---\nMore text.");
        ReadArticle none = Desk.read("a.txt", "---\ntitle: A\n---\nText.");
        assertEquals(one.article().id(), two.article().id());
        assertNotEquals(one.article().id(), none.article().id());
        assertNotEquals(one.article().key(), two.article().key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2023-03-20 | | 2023/03/20/ | HEADER",
                "date: March 2023 | | 2023/03/ | HEADER",
                "date: 2023 | | 2023/ | HEADER",
                "date: 31/31/2026 | https://a.example/2023/03/20/x | 2023/03/20/ | ADDRESS",
                "date: 2031-01-01 | | undated/ |",
                "date: 1590-01-01 | | undated/ |",
                "date: 1890-01-02 | | 1890/01/02/ | HEADER",
                "created: 2023-03-20 | | undated/ |",
                "published: true | | undated/ |",
                "published: 2023-03-20 | | 2023/03/20/ | HEADER",
                "x: y | https://a.example/2023-03/x | 2023/03/ | ADDRESS",
            })
    void the_page_lies_where_the_date_says(String line, String url, String folder, Origin origin) {
        ReadArticle read = Desk.read("---\ntitle: T\n" + line + "\nurl: " + (url == null ? "" : url) + "\n---\nText.");
        assertTrue(
                read.article().page().startsWith(folder + "t-"), read.article().page());
        assertEquals(
                origin,
                read.article().published() == null
                        ? null
                        : read.article().published().origin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-20-a.txt | Text. | 2023-03-20 | FILE_NAME",
                "1893-11-18 a.txt | Text. | 1893-11-18 | FILE_NAME",
                "archive/2023/03/20/a.txt | Text. | 2023-03-20 | FILE_NAME",
                "https%3A%2F%2Fa.example%2F2023%2F03%2F20%2Fa.txt | Text. | 2023-03-20 | FILE_NAME",
                "a.txt | BERLIN, 20 March 2023 (dpa) — The wall of the weir has gone, and with it much else. | 2023-03-20 | BODY",
                "a.txt | Updated 2:14 PM EDT, Mon March 20, 2023 | 2023-03-20T14:14-04:00 | BODY",
                "a.txt | On March 20, 2003, a war began. It went on for many years and cost many lives. | |",
            })
    void without_a_header_file_name_and_dateline_tell_the_date(String file, String text, String value, Origin origin) {
        ReadArticle read = Desk.read(file, "---\ntitle: T\n---\n" + text + "\n\nMore.");
        assertEquals(
                value,
                read.article().published() == null
                        ? null
                        : read.article().published().value());
        assertEquals(
                origin,
                read.article().published() == null
                        ? null
                        : read.article().published().origin());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry returns - CNN | Ferry returns",
                "Ferry returns | cnn.com | Ferry returns",
                "Ferry returns – CNN News | Ferry returns",
                "Ferry returns - at last | Ferry returns - at last",
                "CNN | CNN",
                "Ferry returns - The CNN | Ferry returns",
            })
    void the_outlets_name_is_no_part_of_a_title(String written, String title) {
        String whole = written.contains("cnn.com") ? written + " | cnn.com" : written;
        ReadArticle read = Desk.read("---\ntitle: " + whole + "\nurl: https://edition.cnn.com/x\n---\nText.");
        assertEquals(
                title.equals("cnn.com") ? "Ferry returns" : title,
                read.article().title().replace(" | cnn.com", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "author: By Ada Moor and Bo Lind; Ada Moor|Bo Lind",
                "author: Ada Moor, Bo Lind; Ada Moor|Bo Lind",
                "author: '[[Ada Moor]]'; Ada Moor",
                "author: [[Ada Moor]]; Ada Moor",
                "author: José Ortega y Gasset y Ana Díaz; José Ortega y Gasset|Ana Díaz",
                "author: Ana Lima e Rui Costa; Ana Lima|Rui Costa",
                "author: '[Ada Moor](https://example.org/ada), [Bo Lind](https://example.org/bo)'; Ada Moor|Bo Lind",
                "author: Ada Moor (Port Ansel, our correspondent); Ada Moor",
                "author: Ada Moor <ada@tidepost.example>; Ada Moor",
                "authors: [Ada Moor, tidepost.example]; Ada Moor",
                "author: https://www.facebook.com/tidepost; ''",
                "author: Ada Moor https://tidepost.example/people/ada; Ada Moor",
                "author: ada@tidepost.example (Ada Moor); Ada Moor",
                "author: BY ADA MOOR AND BO LIND; ADA MOOR|BO LIND",
                "author: Par Ada Moor et Bo Lind; Ada Moor|Bo Lind",
                "author: Von Ada Moor; Ada Moor",
                "author: Von der Ley; Von der Ley",
                "author: {name: Ada Moor, url: https://a.example}; Ada Moor",
                "byline: Ada Moor, Jr.; Ada Moor, Jr.",
                "author: unknown; ''",
                "author: Dr Mina Rao, health editor; Dr Mina Rao",
                "author: Ada Moor, legal affairs correspondent, and Bo Lind; Ada Moor|Bo Lind",
                "author: Ada Moor, science and health editor and Bo Lind; Ada Moor|Bo Lind",
                "author: By Helena Stroud, Economics editor; Helena Stroud",
                "author: Ada Moor, Political Correspondent; Ada Moor",
                "author: Ada Moor, Jean d'Ormesson, Bo van der Lind; Ada Moor|Jean d'Ormesson|Bo van der Lind",
                "author: ada moor, bo lind; ada moor|bo lind",
                "author: Di Maio e Salvini; Di Maio e Salvini",
                "'author: Moor, Ada; Lind, Bo C.'; Ada Moor|Bo C. Lind",
                "author: Moor, Ada; Ada Moor",
                "author: Moor, Ada and Lind, Bo; Ada Moor|Bo Lind",
                "author: Moor, A. and van der Lind, B. C.; A. Moor|B. C. van der Lind",
                "author: Ada Moor, Cy Day and Bo Lind, Di Fu; Ada Moor|Cy Day|Bo Lind|Di Fu",
                "authors: [Ada Moor, Senior Reporter, Political Correspondent]; Ada Moor",
                "author: By Ada Moor on June 29, 2014 08:08 pm /* <![CDATA[ */ function hide(){var kode= 1, b}; Ada Moor",
                "author: Ada Moor function (a){return a}; Ada Moor",
                "author: by Ada Moor | Apr 19, 2013; Ada Moor",
                "author: Ada Moor (Politics | Berlin); Ada Moor",
                "author: June 29, 2014 | Ada Moor | Bo Lind; Ada Moor|Bo Lind",
                "author: By Ada Moor Tuesday, Aug. 17, 2010; Ada Moor",
                "author: Par Ada Moor et Bo Lind le 27 octobre 2012 à 18:27; Ada Moor|Bo Lind",
                "author: By Ada Moor @adamoor on June 26, 2014 at 9:00a; Ada Moor",
                "author: 'Moor, Ada, 1923-1999'; Ada Moor",
                "author: 9:39AM BST 05 Oct 2011; ''",
                "author: Theresa May; Theresa May",
                "author: Agent 47; Agent 47",
                "author: By Ada Moor 10/ 5/11 09:19 PM ET; Ada Moor",
                "author: Studio 24-7 News; Studio 24-7 News",
                "author: deadline2; deadline2",
                "author: in Off-topic; ''",
                "author: Ada Moor and Bo Lind, Staff Writers; Ada Moor|Bo Lind",
                "author: By Ada Moor and The Associated Press; Ada Moor",
                "author: Von Ada Moor, Gullhaven; Ada Moor",
                "author: Ada Moor - Gull Post; Ada Moor",
                "author: Ada Moor | The Gull Post; Ada Moor",
                "author: Ada Moor | Emily Lind; Ada Moor|Emily Lind",
                "author: Emily Post; Emily Post",
                "author: Ada Moor for the Gull Post; Ada Moor",
                "author: Ada Moor in Gull and Bo Lind in New York; Ada Moor|Bo Lind",
                "author: Updated 14/09/26 by Ada Moor; Ada Moor",
                "author: Ada Moor · 4 min read; Ada Moor",
                "author: Ada Moor, Published 3 hours ago; Ada Moor",
                "author: Words by Ada Moor, photographs by Bo Lind; Ada Moor",
                "'author: \"Reporting by Ada Moor; editing by Bo Lind\"'; Ada Moor",
                "author: Ada Moor Chief Reporter; Ada Moor",
                "author: Senior Home Affairs Correspondent; ''",
                "author: Ada Moor Twitter Email; Ada Moor",
                "author: Dr. Ada Moor, Ph.D.; Dr. Ada Moor, Ph.D.",
                "author: Guest Contributor; ''",
                "author: Anonymous; ''",
                "author: Authors; ''",
                "'author: Par ADA MOOR, BO LIND Envoyés spéciaux à Toulouse'; ADA MOOR|BO LIND",
            })
    void authors_come_in_many_shapes(String line, String authors) {
        List<String> found =
                Desk.read("---\ntitle: T\n" + line + "\n---\nText.").article().authors();
        assertEquals(authors, String.join("|", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Av Karin Lindqvist | Karin Lindqvist",
                "Af Søren Holm og Bo Lind | Søren Holm,Bo Lind",
                "di Giulia Parodi | Giulia Parodi",
                "Door Jan de Wit | Jan de Wit",
                "Przez Annę Zawadzką | Annę Zawadzką",
                "Tekst: Anna Zawadzka | Anna Zawadzka",
                "Texte : Claire Vasseur | Claire Vasseur",
                "Haber: Elif Aydın | Elif Aydın",
                "Автор: Глеб Орлов | Глеб Орлов",
                "Spécialiste: Claire Vasseur | Claire Vasseur",
                "بقلم: سلمى حداد | سلمى حداد",
                "रिपोर्टर: सुनीता कुमारी | सुनीता कुमारी",
                "记者 陈晓明 | 陈晓明",
                "文/陈晓明 | 陈晓明",
                "取材: 山本 健一 | 山本 健一",
                "記者・佐々木 舞 | 佐々木 舞",
                "홍길동 기자 | 홍길동",
            })
    void who_wrote_it_is_said_in_many_languages(String written, String author) {
        assertEquals(
                List.of(author.split(",", -1)),
                Desk.read("---\ntitle: T\nauthor: " + written + "\n---\nText.")
                        .article()
                        .authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Da Redação",
                "Redacción",
                "Redazione cultura",
                "Redaktion",
                "red",
                "dpa",
                "Staff",
                "Newsroom",
                "Courier reporters"
            })
    void a_desk_is_no_person(String written) {
        assertEquals(
                List.of(),
                Desk.read("---\ntitle: T\nauthor: " + written + "\n---\nText.")
                        .article()
                        .authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "tags: a, b ~ a b",
                "tags: a;b ~ a b",
                "tags: a|b ~ a b",
                "tags: '#a #b' ~ a b",
                "tags: #a #b ~ a b",
                "tags: \"['a', 'b']\" ~ a b",
                "tags: ['a', 'b'] ~ a b",
                "keywords: [a, clippings, A, b] ~ a b",
            })
    void tags_come_in_many_shapes(String line, String tags) {
        List<String> found =
                Desk.read("---\ntitle: T\n" + line + "\n---\nText.").article().tags();
        assertEquals(tags, String.join(" ", found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | category: tech | Technology | HEADER",
                "a.txt | category: UK News | UK | HEADER",
                "a.txt | category: World news | World | HEADER",
                "a.txt | category: [News, Weather] | Weather | HEADER",
                "a.txt | url: https://a.example/live/x | |",
                "a.txt | categories: [Harbour life, News] | Harbour life | HEADER",
                "a.txt | url: https://a.example/sports/x | Sport | ADDRESS",
                "middle-east/a.txt | x: y | Middle East | FOLDER",
                "Örtliches & mehr/a.txt | x: y | Örtliches & mehr | FOLDER",
                "&&&/a.txt | x: y | |",
                "courier/a.txt | url: https://harwickcourier.example/x | |",
                "sports/a.txt | url: https://sports.example/x | Sport | FOLDER",
                "2023/0001/a.txt | x: y | |",
                "a.txt | section: LOCAL NEWS | Local news | HEADER",
                "a.txt | url: https://gull.example/wires/afp/keeper-retires | |",
                "a.txt | url: https://gull.example/tvshowbiz/keeper-retires | Entertainment | ADDRESS",
                "reuters/a.txt | x: y | |",
                "a.txt | section: POLITICS | Politics | HEADER",
                "a.txt | section: TV AND FILM | TV and film | HEADER",
                "a.txt | section: EU | EU | HEADER",
                "Crawl/a.txt | x: y | |",
                "my_saved-articles/a.txt | x: y | |",
                "export/a.txt | section: Export | Export | HEADER",
                "Local_News/a.txt | x: y | Local news | FOLDER",
            })
    void the_section_comes_from_header_address_or_folder(String file, String line, String section, Origin origin) {
        Article article =
                Desk.read(file, "---\ntitle: T\n" + line + "\n---\nText.").article();
        assertEquals(
                section, article.section() == null ? null : article.section().name());
        assertEquals(
                origin, article.section() == null ? null : article.section().origin());
    }

    @ParameterizedTest
    @CsvSource({
        "date: 2026-11-26, , 2026-11-26",
        "date: 2026-11-27, date-out-of-range, ",
        "date: 1604-12-31, date-out-of-range, ",
        "date: 0, date-unreadable, ",
        "date: 1970-01-01, date-out-of-range, ",
        "date: 1969-12-31T19:00:00, date-out-of-range, ",
        "date: 1989-12-31, , 1989-12-31",
        "date: 18 November 1893, , 1893-11-18",
        "date: 1900, , 1900",
        "date: c. 1890, date-approximate, 1890",
        "date: vers mars 1890, date-approximate, 1890-03",
        "date: 1890?, date-approximate, 1890",
        "date: crown 1890, date-unreadable, ",
        "url: https://a.example/2027/01/03/x, , ",
        "language: gullish, language-unknown, "
    })
    void what_cannot_be_is_taken_as_missing(String line, @Nullable String code, @Nullable String date) {
        ReadArticle read = Desk.read("a.txt", "---\ntitle: T\n" + line + "\n---\nThe ferry is back in the harbour.");
        assertEquals(code == null ? List.of() : List.of(code), Desk.codes(read));
        Published published = read.article().published();
        assertEquals(date, published == null ? null : published.value());
        assertEquals("en", read.article().language().tag());
    }

    @Test
    void of_a_file_that_is_too_long_the_beginning_is_read_and_of_long_markdown_the_text() {
        ReadArticle large = Desk.read("a.txt", "title: T\n\n" + "word ".repeat(4 << 20));
        assertEquals(List.of("file-too-large"), Desk.codes(large));
        assertTrue(large.body().text().length() < 16 << 20);
        ReadArticle markdown = Desk.read("a.md", "# T\n\n" + "- *word*\n".repeat(1 << 17));
        assertEquals(List.of("markdown-too-long"), Desk.codes(markdown));
        assertEquals(BodyKind.PLAIN, markdown.article().body());
    }

    @ParameterizedTest
    @CsvSource({
        "en_US,en-US",
        "eng,en",
        "English,en",
        "pt-br,pt-BR",
        "deutsch,de",
        "Anglais,en",
        "Englisch,en",
        "francés,fr",
        "zh-Hans,zh-Hans"
    })
    void a_declared_language_may_be_written_in_many_ways(String written, String tag) {
        Article article =
                Desk.read("---\ntitle: T\nlang: " + written + "\n---\nText.").article();
        assertEquals(tag, article.language().tag());
        assertEquals(Origin.HEADER, article.language().origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "published: false", "status: draft", "status: hidden", "unlisted: yes"})
    void drafts_are_known(String line) {
        assertTrue(
                Desk.read("---\ntitle: T\n" + line + "\n---\nText.").article().draft());
    }

    @Test
    void a_source_without_an_address_is_the_outlet_and_a_path_is_no_link() {
        Article article = Desk.read("---\ntitle: T\nurl: /2023/t.html\nsource: Tide Post\n---\nText.")
                .article();
        assertNull(article.original());
        assertNotNull(article.outlet());
        assertEquals("Tide Post", article.outlet().name());
        assertEquals(Map.of("url", "/2023/t.html"), article.extra());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: pic.png",
                "image: ./pic.png",
                "featured_image: world/../news/pic.png",
                "image: [pic.png, other.png]",
                "image: {src: pic.png, alt: x}",
                "cover: \"![[pic.png]]\"",
                "cover: ![[pic.png]]",
                "image: /news/pic.png"
            })
    void a_picture_beside_the_article_is_found(String line) {
        ArticleReader reader = Desk.reader(Map.of("news/pic.png", new PictureFile(3, 2, null)));
        String written = line.replace("world/../news/", "../world/../news/");
        Reading read = reader.read(
                "news/a.txt", ("---\ntitle: T\n" + written + "\n---\nText.").getBytes(StandardCharsets.UTF_8));
        Picture picture = ((ReadArticle) read).article().picture();
        assertNotNull(picture);
        assertEquals("news/pic.png", picture.file());
        assertEquals(3, picture.width());
        assertFalse(picture.remote());
        assertTrue(picture.source().matches("pictures/[a-z2-7]{10}\\.png"));
    }

    @Test
    void plain_text_keeps_its_signs() {
        ReadArticle read = Desk.read("---\ntitle: T\n---\nPrices rose 5 * 3_000 $ and #1 again.\n    Four spaces.\n");
        assertEquals(BodyKind.PLAIN, read.article().body());
        assertEquals(
                "Prices rose 5 * 3_000 $ and #1 again.\nFour spaces.",
                read.body().text());
    }

    @Test
    void a_line_end_between_long_lines_parts_paragraphs() {
        String line =
                "The harbour board met for the ninth time this year and once more could not agree upon anything at all, it said.";
        assertEquals(
                "<p>" + line + "</p>\n<p>" + line + "</p>\n",
                Desk.read("---\ntitle: T\n---\n" + line + "\n" + line).body().html());
        String wrapped = "The harbour board met for the ninth time this year and once more";
        assertEquals(
                "<p>" + wrapped + "\ncould not agree.</p>\n",
                Desk.read("---\ntitle: T\n---\n" + wrapped + "\ncould not agree.")
                        .body()
                        .html());
    }

    @Test
    void a_first_line_that_repeats_the_title_is_left_out() {
        assertEquals(
                "<p>Text.</p>\n",
                Desk.read("---\ntitle: The tide turns\n---\nThe tide turns\n\nText.")
                        .body()
                        .html());
        assertEquals(
                "<p>The tide turns</p>\n",
                Desk.read("---\ntitle: The tide turns\n---\nThe tide turns\n")
                        .body()
                        .html());
        assertEquals(
                "<p>Text <em>here</em>.</p>",
                Desk.read("---\ntitle: The tide turns\n---\n# The Tide Turns!\n\nText *here*.")
                        .body()
                        .html());
    }

    @ParameterizedTest
    @CsvSource({"no.10-garden-party, no-10-garden-party", "/world/a-visit.html, a-visit", "/a/visit.story, visit"})
    void a_slug_loses_an_ending_of_pages_only(String given, String slug) {
        assertEquals(
                slug,
                Desk.read("---\ntitle: T\nslug: " + given + "\n---\nText.")
                        .article()
                        .slug());
    }

    @Test
    void endings_may_be_in_capitals() {
        assertTrue(Desk.read("A.MD", "A `word` here.").body().html().contains("<code>word</code>"));
        assertFalse(Desk.read("A.TXT", "A `word` here.").body().html().contains("<code>"));
    }

    @Test
    void a_picture_of_the_header_may_have_a_title() {
        Map<String, PictureFile> beside = Map.of("ok.png", new PictureFile(640, 480, null));
        ReadArticle read = (ReadArticle) Desk.reader(beside)
                .read(
                        "a.md",
                        "---\ntitle: T\nimage: '![alt](ok.png \"Title\")'\n---\nText."
                                .getBytes(StandardCharsets.UTF_8));
        assertNotNull(read.article().picture());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ferry returns after a week | Ferry returns after a week
                    By Ada Moor, Port Ansel | Notes
                    20 March 2023, Port Ansel | Notes
                    The ferry is back in port. | Notes
                    https://post.example/2023/x and more | Notes
                    ferry returns after a week | Notes
                    """)
    void the_first_line_of_a_plain_text_is_its_headline_when_it_looks_like_one(String line, String title) {
        String text =
                "The ferry is back in port after a week of storm. ".repeat(9).strip();
        ReadArticle read = Desk.read("notes.txt", line + "\n\n" + text + "\n");
        assertEquals(title, read.article().title());
        assertEquals(
                title.equals("Notes") ? line + "\n\n" + text : text, read.body().text());
    }

    @ParameterizedTest
    @CsvSource({"off, true", "n, true", "No, true", "0, true", "on, false", "2023-03-20, false"})
    void published_may_say_whether(String written, boolean draft) {
        assertEquals(
                draft,
                Desk.read("---\ntitle: T\npublished: " + written + "\n---\nText.")
                        .article()
                        .draft());
    }

    @Test
    void the_id_of_an_entry_of_a_feed_need_be_no_address() {
        ReadArticle read = Desk.read(
                "---\ntitle: T\nlink: https://post.example/2023/x\nguid: tag:post.example,2023:x\n---\nText.");
        assertEquals("https://post.example/2023/x", read.article().original());
        assertEquals(List.of(), Desk.codes(read));
    }

    @Test
    void the_outlet_is_none_of_the_authors() {
        ReadArticle read =
                Desk.read("---\ntitle: T\nauthor: Ada Moor, USA TODAY\nurl: https://usatoday.com/x\n---\nText.");
        assertEquals(List.of("Ada Moor"), read.article().authors());
    }

    @Test
    void what_a_blog_writes_behind_a_date_is_no_part_of_it() {
        ReadArticle read = Desk.read("---\ntitle: T\ndate: January 29th, 2013 in Music (function(a) {})\n---\nText.");
        assertEquals(List.of("date-with-remark"), Desk.codes(read));
        assertNotNull(read.article().published());
        assertEquals("2013-01-29", read.article().published().value());
    }

    @Test
    void what_stands_behind_a_date_about_an_update_is_no_part_of_it() {
        ReadArticle read =
                Desk.read("---\ntitle: T\ndate: Publié le 18 juillet 2026 à 11h42, modifié le 19 juillet 2026 à"
                        + " 08h05\n---\nText.");
        Article article = read.article();
        assertEquals(List.of("date-with-update"), Desk.codes(read));
        assertNotNull(article.published());
        assertEquals("2026-07-18T11:42", article.published().value());
    }

    @ParameterizedTest
    @CsvSource({"Coast/x.txt, Coast", "Pocket/x.txt, ''", "saved/Evernote/x.txt, ''"})
    void the_folder_of_a_program_that_saves_is_no_section(String file, String section) {
        Section found = Desk.read(file, "---\ntitle: T\n---\nText.").article().section();
        assertEquals(section, found == null ? "" : found.name());
    }

    @Test
    void a_summary_loses_its_link_to_more() {
        ReadArticle read = Desk.read("---\ntitle: T\ndescription: \"<b>Crews</b> were still searching at dawn. &nbsp;"
                + " <a href='x'>Read more</a>\"\n---\nText.");
        assertEquals("Crews were still searching at dawn.", read.article().summary());
    }

    @Test
    void the_first_large_picture_of_the_text_stands_with_its_headline_where_the_header_has_none_to_show() {
        Map<String, PictureFile> pictures = Map.of(
                "icon.png", new PictureFile(48, 48, null),
                "banner.png", new PictureFile(728, 90, null),
                "quay.jpg", new PictureFile(900, 600, null),
                "lamp.jpg", new PictureFile(900, 600, null));
        String text = "\n---\nIt is back.\n\n![](icon.png) ![](banner.png) ![The quay](quay.jpg) ![](lamp.jpg)\n";
        for (String header : List.of("", "image: https://gull.example/ferry.jpg", "image: gone.jpg")) {
            assertEquals("quay.jpg", pictureFile(pictures, "---\ntitle: Ferry\n" + header + text), header);
        }
        assertEquals("lamp.jpg", pictureFile(pictures, "---\ntitle: Ferry\nimage: lamp.jpg" + text));
        assertNull(pictureFile(pictures, "---\ntitle: Ferry\n---\nIt is back.\n\n![](icon.png)\n"));
    }

    private static @Nullable String pictureFile(Map<String, PictureFile> pictures, String content) {
        ReadArticle read = assertInstanceOf(
                ReadArticle.class, Desk.reader(pictures).read("a.md", content.getBytes(StandardCharsets.UTF_8)));
        Picture picture = read.article().picture();
        return picture == null ? null : picture.file();
    }
}
