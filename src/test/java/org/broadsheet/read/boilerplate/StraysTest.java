package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraysTest {

    private static final String HEADER = "---\ntitle: Quay is widened\n---\n";

    private static final String FIRST = "The council voted on Tuesday to widen the quay of Port Ansel by nine metres.";

    private static final String LAST =
            "Work is to begin in spring, and the men who land their catch there will move to the old pier until then,"
                    + " which was closed in 2019 and has been mended for the purpose.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "ADVERTISEMENT",
                "**Advertisement**",
                "— Advertisement —",
                "Advertisement Continue reading the main story",
                "Advertisement - story continues below",
                "Story continues below",
                "Story continues below advertisement",
                "Article continues after this ad",
                "Scroll down for video",
                "Sign up for our newsletter",
                "Subscribe to our free weekly newsletter",
                "Your browser does not support iframes.",
                "Read more:",
                "Recommended for you",
                "(MORE)",
                "(more)",
                "-more-",
                "Anzeige",
                "Der Artikel geht nach der Anzeige weiter",
                "La suite après cette publicité",
                "Publicidad",
                "广告",
                "Photo",
                "more-in",
                "Enlarge this image",
                "window._taboola = window._taboola || []; _taboola.push({ mode: 'x' });",
                "(adsbygoogle = window.adsbygoogle || []).push({});",
                "Enlarge this image toggle caption Ada Moor/Gull Post Ada Moor/Gull Post",
                "Newsletter Sign Up Continue reading the main story Tick the box below.",
                "next / prev",
                "Image 1 of 8",
                "Caption Close",
                "Add this Tweet to your website by copying the code below. Learn more",
                "Sign up for BREAKING NEWS Emails privacy policy Thanks for subscribing!",
                "Share this article",
                "Related",
                "Related coverage:",
                "Read or Share this story: https://gull.example/2s9A78j",
            })
    void a_line_of_the_site_is_no_part_of_the_text(String line) {
        for (String file : List.of("a.txt", "a.md")) {
            ReadArticle read = Desk.read(file, HEADER + FIRST + "\n\n" + line + "\n\n" + LAST + "\n");
            assertEquals(FIRST + "\n\n" + LAST, read.body().text());
            assertEquals(List.of("stray-lines"), Desk.codes(read));
        }
        assertEquals(
                FIRST + "\n\n" + LAST,
                Desk.read(HEADER + FIRST + "\n" + line + "\n" + LAST + "\n")
                        .body()
                        .text());
    }

    @Test
    void what_stands_for_a_picture_may_be_the_first_line() {
        assertEquals(
                FIRST + "\n\n" + LAST,
                Desk.read(HEADER + "Photo\n\n" + FIRST + "\n\n" + LAST + "\n")
                        .body()
                        .text());
        assertEquals("Photo", Desk.read(HEADER + "Photo\n").body().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more:\n\nOld pier is to stay",
                "Read more:\n\nThe men of Port Ansel lost sight of the old pier twelve years ago. A boy just found it.",
                "Recommended\n\nThe small one, which costs less and lasts for longer than any other that we have tried in a year.",
                "He had seen an\nadvertisement\nin the paper.",
                "Advertisement pays for most of it.",
                "Services\nAdvertisement\nJobs",
                "The sign said:\n\n```\nAdvertisement\n```",
                "Story continues below the surface",
                "More",
                "Next to the previous quay",
                "Image 1 of the quay",
                "Caption of the picture",
                "Share this article with the council",
                "Related\n\nOld pier is to stay",
                "Anzeige erstattet",
                "advertisement",
                "a + b =",
                "Photo of the quay",
            })
    void what_may_belong_to_the_text_stays(String lines) {
        ReadArticle read = Desk.read("a.txt", HEADER + FIRST + "\n\n" + lines + "\n\n" + LAST + "\n");
        assertEquals(letters(FIRST + lines + LAST), letters(read.body().text()));
        assertFalse(Desk.codes(read).contains("stray-lines"));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}=]+", "");
    }

    @Test
    void above_a_text_the_word_says_what_the_text_is() {
        String text = "Advertisement\n\n" + FIRST;
        assertEquals(text, Desk.read(HEADER + text).body().text());
    }

    @Test
    void a_text_of_such_lines_alone_stays() {
        assertEquals(
                "Scroll down for video",
                Desk.read(HEADER + "Scroll down for video").body().text());
    }

    @Test
    void the_sign_at_the_end_of_a_paragraph_of_the_wire_is_left_out() {
        ReadArticle read =
                Desk.read(HEADER + "Port Ansel (dpa) - Der Kai wird breiter. =\n\n„Endlich“, sagte Bo Lind.");
        assertEquals(
                "Port Ansel (dpa) - Der Kai wird breiter.\n\n„Endlich“, sagte Bo Lind.",
                read.body().text());
        assertTrue(read.problems().get(0).toString().contains("“=”"));
    }
}
