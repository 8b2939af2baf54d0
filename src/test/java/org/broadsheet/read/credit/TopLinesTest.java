package org.broadsheet.read.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopLinesTest {

    private static final String STORY =
            "The old bridge at Kell will close for a year from January so that its rusted chains"
                    + " can be replaced, the county said on Friday. Some 9,000 people cross it every day.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Metro Courier\nBy Hannah Price\nFriday 20 November 2026\n\n",
                "By Hannah Price, transport editor\nMetro Courier\n20 November 2026\n\n",
                "\nBy Hannah Price, transport editor\nMetro Courier\n20 November 2026\n\n",
                "\nBy Hannah Price\n\nPublished: 20 November 2026\nMetro Courier\n\n",
                "By Hannah Price | 20 November 2026\nSite: Metro Courier\n",
                "*By Hannah Price*\nMetro Courier\nDate: 2026-11-20\n\n",
                "**Author:** Hannah Price  \n**Published**: 20 November 2026\n__Publication:__ Metro Courier\n\n---\n\n",
                "> - Author:: [[Hannah Price]]\n> - Date:: 2026-11-20\n> - Source:: Metro Courier\n\n",
                "Author: Price, Hannah\nDate: 2026-11-20\nMood: good\nFeed: Metro Courier\n5 min read\n\n",
                "Metro Courier, Friday, November 20, 2026.     3\nBy Hannah Price\n\n",
                "Metro Courier\nBy **Hannah Price**, Friday, 20 November 2026 at 10:15\n\n",
                "Par _Hannah Price_, le 20 novembre 2026\nSite: Metro Courier\n\n",
                "Metro Courier\nPosted on November 20, 2026 by Hannah Price\n\n",
                "Posted on **20th November 2026** by [Hannah Price](https://a.example/hannah)\nMetro Courier\n\n",
                "Transport Desk\nBy Hannah Price\nMetro Courier\nPublished 20 November 2026\n\n",
                "By Hannah Price\nTransport correspondent\nPublished 20 November 2026\nMetro Courier\n\n",
            })
    void a_clipping_is_read_like_a_header(String lines) {
        ReadArticle read = Desk.read("notes.txt", "Old bridge at Kell to close\n" + lines + STORY);
        Article article = read.article();
        assertEquals("Old bridge at Kell to close", article.title());
        assertEquals(Origin.BODY, article.titleOrigin());
        assertEquals(List.of("Hannah Price"), article.authors());
        assertNotNull(article.published());
        assertEquals("2026-11-20", article.published().day().toString());
        assertEquals(Origin.BODY, article.published().origin());
        assertNotNull(article.outlet());
        assertEquals("Metro Courier", article.outlet().name());
        assertEquals(STORY, read.body().text());
        assertEquals(List.of(), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Status: Read\nDate: @November 20, 2026\nLink: https://courier.example/bridge\nTags: a, b\nAuthor: Hannah Price\n\n",
                "Author: Hannah Price\nSource: https://courier.example/bridge\nDate: 20 November 2026\nSaved on: 21 November 2026\nHighlights: 2\n\n",
                "By: Hannah Price\nPublished on 2026/11/20\nReading time: 4 minutes\nhttps://courier.example/bridge\n\n",
            })
    void a_paragraph_of_labels_is_read_like_a_header(String labels) {
        ReadArticle read = Desk.read("notes.md", "# Old bridge at Kell to close\n\n" + labels + STORY);
        assertEquals(List.of("Hannah Price"), read.article().authors());
        assertEquals("https://courier.example/bridge", read.article().original());
        assertNotNull(read.article().published());
        assertEquals("2026-11-20", read.article().published().value());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void a_paragraph_of_labels_that_are_not_known_stays() {
        String talk = "Author: Hannah Price\nPrice: Did you hear?\nMayor: I did not\nPrice: What now?";
        ReadArticle read = Desk.read("notes.txt", "Old bridge at Kell to close\n\n" + talk + "\n\n" + STORY);
        assertTrue(read.body().text().contains("Mayor: I did not"), read.body().text());
        String figures = "For: 12 members\nAgainst: 9 members\nDate: 5 March 2024\nSource: council records";
        ReadArticle half = Desk.read("notes.md", "# Quay vote in figures\n\n" + figures + "\n\n" + STORY);
        assertTrue(half.body().text().contains("12 members"), half.body().text());
    }

    @Test
    void a_name_stands_above_what_its_bearer_is() {
        for (String lines : List.of(
                "Metro Courier\n20 November 2026\nPublished 2 hours ago\nOluwa Adeyo\nTransport correspondent\n\nShare\n\nSave\n\n",
                "The chains of the bridge are rusted through\nOluwa Adeyo\nTransport correspondent\nFri 20 Nov 2026 10.11 GMT\n\n")) {
            ReadArticle read = Desk.read("notes.txt", "Old bridge at Kell to close\n" + lines + STORY);
            assertEquals(List.of("Oluwa Adeyo"), read.article().authors());
            assertEquals(STORY, read.body().text());
        }
        ReadArticle topic = Desk.read("notes.txt", "Old bridge to close\n\nWorld News\nScience editor\n\n" + STORY);
        assertEquals(List.of(), topic.article().authors());
    }

    @Test
    void outlet_and_section_may_both_stand_above_the_headline() {
        ReadArticle read = Desk.read(
                "notes.txt", "The Guardian\nWorld news\nOld bridge at Kell to close\n20 November 2026\n\n" + STORY);
        assertEquals("Old bridge at Kell to close", read.article().title());
        assertNotNull(read.article().outlet());
        assertEquals("The Guardian", read.article().outlet().name());
        assertNotNull(read.article().section());
        assertEquals("World", read.article().section().name());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void an_agency_may_stand_before_the_day_in_chinese() {
        ReadArticle read = Desk.read(
                "xinhua.txt", "中国科学家发现新的深海鱼类\n新华社 2024年3月3日电\n" + "中国科学家日前在南海海域发现一种新的深海鱼类，这种鱼生活在水深超过三千米的海底。".repeat(2));
        assertEquals("中国科学家发现新的深海鱼类", read.article().title());
        assertNotNull(read.article().outlet());
        assertEquals("新华社", read.article().outlet().name());
        assertNotNull(read.article().published());
        assertEquals("2024-03-03", read.article().published().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Old bridge\n\n## Chains are rusted\n\nBy Hannah Price | November 20, 2026 | 10:11 am EDT\n\n",
                "# Old bridge\n\nChains are rusted\n\nBy Hannah Price\nPublished 20 November 2026\nUpdated 3 hours ago\n\nShare\nSave\n\n",
            })
    void what_stands_between_the_headline_and_the_byline_is_the_summary(String lines) {
        ReadArticle read = Desk.read("notes.md", lines + STORY);
        assertEquals("Old bridge", read.article().title());
        assertEquals("Chains are rusted", read.article().summary());
        assertEquals(List.of("Hannah Price"), read.article().authors());
        assertNotNull(read.article().published());
        assertTrue(read.article().published().value().startsWith("2026-11-20"));
        assertEquals(STORY, read.body().text());
    }

    @Test
    void it_stays_in_the_text_where_the_header_has_another_summary() {
        ReadArticle read = Desk.read(
                "notes.md",
                "---\ntitle: Old bridge\nsummary: It closes\n---\n# Old bridge\n\n## Chains are rusted\n\nBy Hannah Price\n\n"
                        + STORY);
        assertEquals("It closes", read.article().summary());
        assertEquals(List.of("Hannah Price"), read.article().authors());
        assertEquals("Chains are rusted\n\n" + STORY, read.body().text());
    }

    @Test
    void a_linked_headline_stands_above_who_wrote_it_where_and_when() {
        ReadArticle read = Desk.read(
                "a.md",
                "[Old bridge to close](https://courier.example/bridge)\n\nby Hannah Price · Metro Courier · Nov 20, 2026\n\n"
                        + STORY);
        assertEquals("Old bridge to close", read.article().title());
        assertEquals("https://courier.example/bridge", read.article().original());
        assertNotNull(read.article().outlet());
        assertEquals("Metro Courier", read.article().outlet().name());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void the_address_may_stand_on_top() {
        ReadArticle read = Desk.read(
                "notes.txt",
                "Adeyemi sinks Rovers\nhttps://www.metrocourier.example/sport/football/adeyemi\n21 November 2026\nBy Dele Coker\n\n"
                        + STORY);
        assertEquals("Adeyemi sinks Rovers", read.article().title());
        assertEquals(
                "https://www.metrocourier.example/sport/football/adeyemi",
                read.article().original());
        assertEquals(List.of("Dele Coker"), read.article().authors());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void a_headline_needs_no_spaces_where_words_have_none() {
        String story = "14日未明に地震があり、青浜市で震度6弱を観測した。市長は会見で漁船の捜索を要請したと述べた。";
        ReadArticle read = Desk.read("青浜市で地震、漁船3隻が不明\n\n" + story);
        assertEquals("青浜市で地震、漁船3隻が不明", read.article().title());
        assertEquals(story, read.body().text());
    }

    @Test
    void the_first_words_are_those_of_the_first_paragraph() {
        assertEquals(
                "Café shuts", Desk.read("Café shuts\n\nIt was late.").article().title());
    }

    @Test
    void an_update_is_no_date_of_publication() {
        Article article = Desk.read("Bank holds rates for now\nPublished: 5 November 2026 12:03 GMT\n"
                        + "Updated: 6 November 2026 15:40 GMT\n\n" + STORY)
                .article();
        assertNotNull(article.published());
        assertEquals("2026-11-05T12:03Z", article.published().value());
        assertNotNull(article.updated());
        assertEquals("2026-11-06T15:40Z", article.updated().value());
    }

    @Test
    void a_date_that_may_be_two_days_is_said_to_be_one() {
        ReadArticle read =
                Desk.read("Bank holds rates for now\nBy Helena Stroud\nPublished: 05/11/2026 12:03 GMT\n\n" + STORY);
        assertNull(read.article().published());
        assertEquals(List.of("date-ambiguous"), Desk.codes(read));
        assertEquals(3, read.problems().get(0).line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: Por Marcela Rojas | Por Marcela Rojas | Marcela Rojas",
                "author: Karin Lindqvist | Av Karin Lindqvist | Karin Lindqvist",
                "author: Karin Lindqvist | Karin Lindqvist | Karin Lindqvist",
                "author: Redazione | di Giulia Parodi | Giulia Parodi",
                "x: y | di Giulia Parodi | Giulia Parodi",
                "x: y | بقلم: سلمى حداد | سلمى حداد",
                "author: Da Redação | Da Redação | ",
            })
    void a_byline_is_no_part_of_the_story(String line, String byline, String author) {
        for (String file : List.of("a.txt", "a.md")) {
            ReadArticle read = Desk.read(
                    file,
                    "---\ntitle: The tide turns\n" + line + "\n---\n# The tide turns\n\n" + byline + "\n\n" + STORY);
            assertEquals(
                    author == null ? List.of() : List.of(author), read.article().authors());
            assertEquals(STORY, read.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Bo Lind",
                "By Monday morning",
                "By Ada Moor\nwalked the sea, and nobody saw it.",
                "Von der Ley tritt ab",
                "21 November 2026",
                "https://post.example/other",
                "New York",
                "2026",
                "Di Maio e Salvini",
                "Metro Courier",
            })
    void what_is_not_sure_or_not_what_the_header_says_stays_in_the_text(String line) {
        String header = "---\ntitle: T\nauthor: Ada Moor\ndate: 2026-11-20\nurl: https://post.example/x\n---\n";
        String text = Desk.read(header + line + "\n\n" + STORY).body().text();
        assertTrue(text.startsWith(line), text);
    }

    /** Omnivore, Readwise, Raindrop, MarkDownload, Wallabag and Yarle, in this order, as their exporters write them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# The tide turns\n#Omnivore #coast\n\n[Read on Omnivore](https://omnivore.example/me/x)\n[Read Original](URL)\n\nSTORY",
                "# The tide turns\n\n![rw-book-cover](https://rw.example/a.png)\n\n## Metadata\n- Full Title: The tide turns\n"
                        + "- Category: #articles\n- Document Tags: [[coast]]\n- URL: URL\n\nSTORY",
                "# Metadata\nSource URL:: URL\nTopics:: #coast\n\n---\n# The tide turns\n\nSTORY",
                "# [The tide turns](URL)\n\n> ## Excerpt\n> The tide turns at last.\n\n---\nTags: coast\n\nSTORY",
                "# The tide turns\n\nOriginal URL: URL\nReader URL: https://app.reader.example/view/1\nTags: coast\n\n---\n\nSTORY",
                "# The tide turns\n\n---\nTag(s): coast\n\n---\n\nSTORY\n\n    Created at: 2026-11-21T10:11:12Z\n    Source URL: URL\n    Notebook: News\n",
            })
    void what_readers_export_is_no_part_of_the_story(String export) {
        ReadArticle read = Desk.read(
                "a.md",
                export.replace("URL)", "https://post.example/2026/11/20/tide)")
                        .replaceAll("URL(?=\n)", "https://post.example/2026/11/20/tide")
                        .replace("STORY", STORY));
        assertEquals("The tide turns", read.article().title());
        assertEquals("https://post.example/2026/11/20/tide", read.article().original());
        assertEquals(List.of("coast"), read.article().tags());
        assertNotNull(read.article().published());
        assertEquals(Origin.ADDRESS, read.article().published().origin());
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Content\n\n",
                "# The tide turns\n\n## Content\n\n",
                "# The tide turns\n\n## Full Document\n",
                "# The tide turns\n#Omnivore\n\n[Read Original](https://post.example/tide)\n\n## Highlights\n\n",
                "# The tide turns\n\n## Metadata\n- Author: [[Ada Moor]]\n\n## Full Document\n",
                "# The tide turns\n\n## Metadata\n- Author: [[Ada Moor]]\n\n## Highlights\n",
            })
    void a_heading_that_readers_put_above_a_text_is_no_part_of_it(String above) {
        ReadArticle read = Desk.read("a.md", above + STORY);
        assertEquals(STORY, read.body().text());
        assertTrue(!above.startsWith("# ") || read.article().title().equals("The tide turns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Highlights", "## Contents of the box", "Content"})
    void a_heading_of_the_text_stays(String heading) {
        String text = Desk.read("a.md", "# The tide turns\n\n" + heading + "\n\n" + STORY)
                .body()
                .text();
        assertEquals(heading.replace("## ", "") + "\n\n" + STORY, text);
    }

    @Test
    void a_label_that_is_not_known_stands_among_others() {
        String lines = "By Ada Moor\n20 November 2026\nhttps://post.example/x\n";
        String text = "Analysis: the tide has turned\n\n" + STORY;
        assertEquals(
                text,
                Desk.read("The tide turns at last\n" + lines + text).body().text());
    }

    @Test
    void the_view_for_reading_has_the_site_on_top() {
        ReadArticle read =
                Desk.read("notes.txt", "post.example\nThe tide turns at last\nAda Moor\n4–5 minutes\n\n" + STORY);
        assertEquals("The tide turns at last", read.article().title());
        assertEquals(List.of("Ada Moor"), read.article().authors());
        assertNotNull(read.article().outlet());
        assertEquals("post.example", read.article().outlet().host());
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: https://www.who.example/report",
                "Date: 20 March 2026\nPlace: the old hall",
                "Telephone: 112\nWeb: none",
                "He said: no.\nURL: see above",
            })
    void what_a_story_ends_with_stays_in_it(String end) {
        ReadArticle read = Desk.read("The tide turns at last\n\n" + STORY + "\n\n" + end);
        assertTrue(read.body().text().contains(end.substring(0, 8)), read.body().text());
        assertNull(read.article().original());
        assertNull(read.article().published());
    }

    @Test
    void databases_of_the_press_say_it_at_the_foot() {
        ReadArticle read = Desk.read(
                "notes.txt",
                "The tide turns at last\n\n" + STORY
                        + "\n\nTitle: The tide turns at last\nAuthor: Moor, Ada; Lind, Bo\nPublication title: Metro Courier\nPages: A1\n"
                        + "Publication date: Nov 20, 2026\n\nCopyright Metro Courier\n");
        assertEquals(List.of("Ada Moor", "Bo Lind"), read.article().authors());
        assertNotNull(read.article().outlet());
        assertEquals("Metro Courier", read.article().outlet().name());
        assertNotNull(read.article().published());
        assertEquals("2026-11-20", read.article().published().value());
        assertEquals("A1", read.article().extra().get("Pages"));
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Tervonen\n15.9.2026 18:02\n\n",
                "\nMaria Tervonen\n\n15 Sep 2026\n\n",
                "\n**Maria Tervonen**\n15 September 2026, 6.02pm\n\n",
                "\n15 Sep 2026\nMaria Tervonen\n\n",
            })
    void a_name_beside_the_date_is_the_author(String lines) {
        for (String file : List.of("a.txt", "a.md")) {
            ReadArticle read = Desk.read(file, "# The tide turns at last\n" + lines + STORY);
            assertEquals(List.of("Maria Tervonen"), read.article().authors());
            assertNotNull(read.article().published());
            assertEquals("2026-09-15", read.article().published().day().toString());
            assertEquals(STORY, read.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Tervonen\n\nBy Clara Moor, 15 September 2026",
                "Maria Tervonen\n\n15 September 2026\nBy Clara Moor",
                "15 September 2026\n\nMaria Tervonen\n\nBy Clara Moor",
                "Maria Tervonen\n\nOn 15 September 2026 she was late.",
            })
    void a_name_is_no_author_when_a_line_beside_it_names_one_or_is_no_date(String lines) {
        ReadArticle read = Desk.read("a.txt", "The tide turns at last\n\n" + lines + "\n\n" + STORY);
        assertFalse(read.article().authors().contains("Maria Tervonen"));
        assertTrue(
                "Maria Tervonen".equals(read.article().summary())
                        || read.body().text().startsWith("Maria Tervonen"),
                read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New York",
                "Climate Change",
                "Breaking News",
                "Port Ansel",
                "Premier League",
                "Hong Kong",
                "Georgia Votes",
                "Christian Music",
                "Victoria Falls",
                "Mark Your Calendar",
                "Jack Politics",
                "Laura Live",
                "Tom News",
                "Washington D.C. Council",
                "Simon Harbour",
                "Ellen Quay",
                "서울",
                "国际",
            })
    void a_place_or_topic_beside_the_date_is_no_author(String topic) {
        String story = STORY + "\n\nThe harbour was quiet, and Quay would not say why.";
        for (String lines : List.of(
                topic + "\n15 September 2026",
                topic + "\n\n15 September 2026",
                "15 September 2026\n" + topic,
                topic + " | Kell Post | 15 September 2026",
                topic + ", Kell Post, 15 September 2026",
                topic + ", Kell Post\n15 September 2026")) {
            ReadArticle read = Desk.read("a.txt", "The tide turns at last\n\n" + lines + "\n\n" + story);
            assertEquals(List.of(), read.article().authors(), lines);
            assertTrue(read.body().text().endsWith(story), lines);
        }
    }

    @Test
    void an_author_may_be_told_of_at_the_end() {
        ReadArticle read = Desk.read(
                "a.txt",
                "The tide turns at last\n\nMaija K. Tervonen\n15 September 2026\n\n" + STORY
                        + "\n\nMaija K. Tervonen is a reporter in Port Ansel.\n");
        assertEquals(List.of("Maija K. Tervonen"), read.article().authors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：新华社 2026-09-15 08:30",
                "2026-09-15 08:30:15 来源: 新华社",
                "2026年09月15日08:30 来源：新华社",
                "2026-09-15 08:30 | 来源：新华社",
            })
    void a_line_in_chinese_may_say_many_things(String line) {
        String story = "凯尔的旧桥将从一月起关闭一年，以便更换生锈的铁链，该县周五表示。每天约有九千人过桥。";
        for (String author : List.of(" 作者：李明", "\n记者 李明", " 记者 李明")) {
            ReadArticle read = Desk.read("a.txt", "凯尔大桥将关闭一年\n\n" + line + author + "\n\n" + story);
            assertEquals("凯尔大桥将关闭一年", read.article().title());
            assertEquals(List.of("李明"), read.article().authors());
            assertNotNull(read.article().outlet());
            assertEquals("新华社", read.article().outlet().name());
            assertNotNull(read.article().published());
            assertEquals("2026-09-15", read.article().published().day().toString());
            assertEquals(story, read.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md"})
    void labels_may_stand_below_an_underlined_headline(String file) {
        for (String line : List.of("\n", "\n\n")) {
            ReadArticle read = Desk.read(
                    file,
                    "The tide turns at last\n======================" + line
                            + "Date: 15 September 2026\nAuthor: Clara Moor\nSource: Kell Post\n\n" + STORY);
            assertEquals("The tide turns at last", read.article().title());
            assertEquals(List.of("Clara Moor"), read.article().authors());
            assertNotNull(read.article().published());
            assertNotNull(read.article().outlet());
            assertEquals(STORY, read.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Politics\n\n",
                "Politics\n",
                "POLITICS NEWS\n\n",
            })
    void the_section_may_stand_above_the_headline(String label) {
        for (String lines : List.of("", "By Clara Moor\n15 September 2026\n\n")) {
            ReadArticle read = Desk.read("a.txt", label + "The tide turns at last\n\n" + lines + STORY);
            assertEquals("The tide turns at last", read.article().title());
            assertNotNull(read.article().section());
            assertTrue(read.article().section().name().startsWith("Politics"));
            assertEquals(STORY, read.body().text());
        }
    }

    @Test
    void a_well_known_outlet_may_stand_above_the_headline() {
        ReadArticle read = Desk.read("a.txt", "BBC News\n\nThe tide turns at last\n\n" + STORY);
        assertEquals("The tide turns at last", read.article().title());
        assertNotNull(read.article().outlet());
        assertEquals("BBC News", read.article().outlet().name());
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe\n\nIt is colder there than here.\n\n",
                "Europe\n\nAsia\n\n",
                "Europe\n\nSpring comes late\n\n",
                "Europe in winter\n\nIce on the Kell again\n\n",
                "Fortune\n\nHow she made hers here\n\n",
                "Fortune News\n\nHow she made hers here\n\n",
            })
    void what_may_be_the_headline_is_no_section(String lines) {
        ReadArticle read = Desk.read("a.txt", lines + STORY);
        assertNull(read.article().section());
        assertNull(read.article().outlet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clara Moor | Kell Post\n15 September 2026",
                "Clara Moor, Kell Post\n15 September 2026",
                "By Clara Moor, Kell Post\n15 September 2026",
                "*By Clara Moor, Kell Post, 15 September 2026*",
                "Clara Moor, Kell Post, 15 September 2026",
                "Clara Moor | Kell Post | 15 September 2026",
            })
    void an_outlet_may_stand_behind_the_name(String lines) {
        ReadArticle read = Desk.read("a.md", "# The tide turns at last\n\n" + lines + "\n\n" + STORY);
        assertEquals(List.of("Clara Moor"), read.article().authors());
        assertNotNull(read.article().outlet());
        assertEquals("Kell Post", read.article().outlet().name());
        assertNotNull(read.article().published());
        assertEquals("2026-09-15", read.article().published().value());
        assertEquals(STORY, read.body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Publié le 15 septembre 2026 à 18h02, mis à jour le 16 septembre 2026 à 9h",
                "Publié le 15/09/2026 à 18:02 - Mis à jour le 16/09/2026 à 09:00",
                "Veröffentlicht am 15. September 2026, aktualisiert am 16. September 2026",
                "Publicado el 15 de septiembre de 2026, actualizado el 16 de septiembre de 2026",
                "Published 15 Sept 2026, updated 16 Sept 2026",
                "Published: September 15, 2026 Updated: September 16, 2026",
                "Published 15 Sept 2026 18:02 | Updated 16 Sept 2026 09:00",
                "입력 2026.09.15 18:02 수정 2026.09.16 19:10",
            })
    void the_date_of_an_update_stands_behind_that_of_publication(String line) {
        ReadArticle read = Desk.read("a.txt", "The tide turns at last\n\n" + line + "\n\n" + STORY);
        assertNotNull(read.article().published());
        assertEquals("2026-09-15", read.article().published().day().toString());
        assertNotNull(read.article().updated());
        assertEquals("2026-09-16", read.article().updated().day().toString());
        assertEquals(STORY, read.body().text());
    }

    @Test
    void a_text_of_top_lines_alone_keeps_them() {
        assertEquals(
                "By Ada Moor\n\n20 November 2026",
                Desk.read("---\ntitle: T\n---\nBy Ada Moor\n\n20 November 2026\n")
                        .body()
                        .text());
    }
}
