package org.broadsheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.broadsheet.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of headers that crawlers take from what stands around an article. */
class CrawlerValuesTest {

    private static final String STORY =
            "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.\n";

    @Test
    void labels_beside_a_name_are_no_authors() {
        ReadArticle read = Desk.read(
                "---\ntitle: Quay\nauthors: ['Ada Moor', 'View Profile', 'More Content Now', 'Min Read', 'More About Ada Moor', 'Follow On Twitter',"
                        + " 'Ediciones Kell Post']\nsitename: Kell Post\n---\n" + STORY);
        assertEquals(List.of("Ada Moor"), read.article().authors());
    }

    @Test
    void who_is_named_before_the_outlet_stays_an_author() {
        ReadArticle read = Desk.read("---\ntitle: Quay\nauthor: Xiu Lan Kell Post\nsitename: Kell Post\n---\n" + STORY);
        assertEquals(List.of("Xiu Lan Kell Post"), read.article().authors());
    }

    @Test
    void the_headline_of_a_browser_check_is_none() {
        String rest = "url: https://a.example/news/quay-is-widened\n---\n" + STORY;
        ReadArticle read = Desk.read("---\ntitle: Just a moment...\n" + rest);
        assertEquals(Desk.read("---\n" + rest).article().title(), read.article().title());
        assertEquals(List.of("title-missing"), Desk.codes(read));
        assertEquals(STORY.strip(), read.body().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quay, Facebook, Twitter, Email | Quay",
                "FACEBOOK, WhatsApp, Print, Quay | Quay",
                "Facebook, Twitter, WhatsApp | Facebook,Twitter,WhatsApp",
                "Facebook, Email, Privacy | Facebook,Email,Privacy",
                "Print, Quay | Print,Quay",
            })
    void buttons_to_share_an_article_are_no_topics(String given, String tags) {
        ReadArticle read = Desk.read("---\ntitle: Quay\nkeywords: " + given + "\n---\n" + STORY);
        assertEquals(tags, String.join(",", read.article().tags()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "…", "https://a.example/news/quay"})
    void a_summary_that_says_nothing_is_none(String summary) {
        assertNull(Desk.read("---\ntitle: Quay\ndescription: \"" + summary + "\"\n---\n" + STORY)
                .article()
                .summary());
    }

    @Test
    void the_date_of_issue_is_that_of_dublin_core() {
        Published published = Desk.read("---\ntitle: Quay\nissued: 2023-03-20\n---\n" + STORY)
                .article()
                .published();
        assertNotNull(published);
        assertEquals("2023-03-20", published.value());
    }

    @Test
    void a_headline_that_begins_so_stays() {
        ReadArticle read = Desk.read("---\ntitle: Just a moment\n---\n" + STORY);
        assertEquals("Just a moment", read.article().title());
    }
}
