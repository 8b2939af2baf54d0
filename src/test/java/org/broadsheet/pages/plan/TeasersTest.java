package org.broadsheet.pages.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Publication;
import org.broadsheet.digest.Story;
import org.junit.jupiter.api.Test;

class TeasersTest {

    @Test
    void what_is_missing_is_empty() {
        Teaser teaser = teasers().of(Invented.article("Bare").made());
        assertEquals("", teaser.section() + teaser.dek() + teaser.outlet() + teaser.when() + teaser.datetime());
        assertEquals("", teaser.lang() + teaser.dir() + teaser.tongue() + teaser.story());
        assertNull(teaser.photo());
    }

    @Test
    void no_line_ends_within_a_score() {
        String summary = "Rovers won 2–1 – at last – in 2019–20.";
        Teaser teaser = teasers().of(Invented.article("Derby").summary(summary).made());
        assertEquals("Rovers won 2–\u20601 – at last – in 2019–\u206020.", teaser.dek());
        assertEquals(summary, teaser.summary());
    }

    @Test
    void a_foreign_text_says_its_language_and_direction() {
        Teaser arabic = teasers().of(Invented.article("ميناء").language("ar").made());
        assertEquals("ar", arabic.lang());
        assertEquals("rtl", arabic.dir());
        assertEquals("in Arabic", arabic.tongue());
        Teaser german = teasers().of(Invented.article("Hafen").language("de").made());
        assertEquals("", german.dir(), "it runs as the page does");
        Teaser unknown = teasers().of(Invented.article("???").language("und").made());
        assertEquals("auto", unknown.dir());
        assertEquals("", unknown.tongue());
        Teaser british =
                teasers().of(Invented.article("Harbour").language("en-GB").made());
        assertEquals("", british.lang(), "regions of one language are not foreign to each other");
    }

    @Test
    void a_story_counts_only_when_several_outlets_have_it() {
        Article one = Invented.article("One").by("Post").made();
        Article two = Invented.article("Two").by("Courier").made();
        Article same = Invented.article("Same").by("Post").made();
        Story shared = Invented.story("shared", one, two);
        Teasers teasers = Invented.contents(List.of(one, two, same), shared).teasers();
        assertEquals("2 sources", teasers.of(one).coverage());
        assertEquals("stories/shared.html", teasers.of(one).story());
        assertEquals("", teasers.of(same).coverage());
        Teasers alone = Invented.contents(List.of(one, same), Invented.story("alone", one, same))
                .teasers();
        assertEquals("", alone.of(one).story());
    }

    @Test
    void where_no_two_outlets_are_known_the_articles_of_a_story_are_counted() {
        Article one = Invented.article("One").made();
        Article two = Invented.article("Two").made();
        Article post = Invented.article("Three").by("Post").made();
        Story story = Invented.story("shared", one, two, post);
        assertEquals(
                "3 articles",
                Invented.contents(List.of(one, two, post), story)
                        .teasers()
                        .of(one)
                        .coverage());
    }

    @Test
    void a_picture_of_another_host_is_shown_only_when_allowed() {
        Picture remote = new Picture("https://a.example/b.jpg", true, null, "", null, null, 0, 0);
        Article article = Invented.article("Far").picture(remote).made();
        assertNull(teasers().of(article).photo());
        Publication open = new Publication("Broadsheet", null, "en", null, true);
        Contents contents = Invented.contents(List.of(article));
        assertNotNull(new Teasers(open, contents.edition()).of(article).photo());
    }

    private static Teasers teasers() {
        return Invented.contents(List.of()).teasers();
    }
}
