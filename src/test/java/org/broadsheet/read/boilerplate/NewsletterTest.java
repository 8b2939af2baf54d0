package org.broadsheet.read.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Outlet;
import org.broadsheet.read.Desk;
import org.broadsheet.read.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsletterTest {

    private static final String STORY =
            "The council voted on Tuesday to keep the old quay open for another ten years.\n\nThe quay was built in 1890, said Bo Lind.";

    private static ReadArticle read(String above, String below) {
        return Desk.read("a.txt", above + STORY + below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "View this email in your browser",
                "View in browser <https://post.example/v?x=1>",
                "[View in browser](https://post.example/v?x=1)",
                "Having trouble viewing this email? View it in your browser",
                "To view this email in your browser, click here.",
                "View online | https://post.example/v",
                "Forwarded this email? Subscribe here for more\n\nRead in app",
                "Im Browser ansehen",
                "Voir en ligne",
                "Ver este correo en el navegador",
            })
    void a_way_to_the_browser_is_no_title(String line) {
        ReadArticle read = read(line + "\n\nHarbour vote ends a year of quarrels\n\n", "");
        assertEquals("Harbour vote ends a year of quarrels", read.article().title());
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("newsletter"), Desk.codes(read));
    }

    @Test
    void a_post_on_the_web_gives_its_address() {
        ReadArticle read =
                read("View this post on the web at https://post.example/p/quay\n\nHarbour vote ends quarrels\n\n", "");
        assertEquals("https://post.example/p/quay", read.article().original());
        assertEquals("Harbour vote ends quarrels", read.article().title());
    }

    @Test
    void a_mark_before_the_headline_is_the_outlet_that_the_foot_names() {
        String above = "View this email in your browser\n\n[Gull Letters] Harbour vote ends a year of quarrels\n\n";
        ReadArticle read = read(above, "\n\nUnsubscribe\nCopyright 2024 Gull Letters, all rights reserved.");
        assertEquals("Harbour vote ends a year of quarrels", read.article().title());
        Outlet outlet = read.article().outlet();
        assertEquals("Gull Letters", outlet == null ? null : outlet.name());
        assertEquals(STORY, read.body().text());

        assertTrue(
                read(above.replace("Gull Letters", "Video"), "").body().text().startsWith("[Video] Harbour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unsubscribe",
                "You are receiving this email because you subscribed at post.example.↵Unsubscribe | Update your preferences↵Copyright 2024 Gull Letters, all rights reserved.",
                "You are receiving this because you opted in at our website or because you↵are a customer of Gull Letters.↵↵[Manage your preferences](https://post.example/m) | [Unsubscribe](https://post.example/u)↵↵Gull Letters↵1 Quay Street↵Kell 12345",
                "-- ↵You received this message because you are subscribed to Gull.↵To unsubscribe, click here: https://post.example/u",
                "---↵↵© 2024 Gull Letters Inc.↵1 Quay Street, Kell 12345↵[Unsubscribe](https://post.example/u?x=1&y=2)",
                "Unsubscribe https://post.example/u?t=abc↵↵Gull Letters, 1 Quay Street, Kell 12345",
                "Sie erhalten diese E-Mail, weil Sie angemeldet sind.↵Abmelden | Impressum",
                "Wenn Sie keine Post mehr wünschen, können Sie sich hier abmelden.",
                "Vous recevez cet e-mail parce que vous êtes inscrit.↵↵Se désabonner",
                "Pour vous désabonner de cette lettre, cliquez ici.",
                "Darse de baja | Política de privacidad",
                "Forwarded this email? Subscribe here for more",
                "Unsubscribe↵↵Forwarded this newsletter? [Subscribe here](https://post.example/s)",
            })
    void the_foot_of_a_newsletter_is_left_out_and_told_of(String foot) {
        ReadArticle read = read("---\ntitle: Harbour vote\n---\n", "\n\n" + foot.replace('↵', '\n') + "\n");
        assertEquals(STORY, read.body().text());
        assertEquals(List.of("newsletter"), Desk.codes(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“To unsubscribe, click here,” the letter says.",
                "You can unsubscribe with two clicks, he said.",
                "Unsubscribe from everything was the advice that she gave to those who asked her.",
                "Copyright 2024 Gull Letters",
                "Manage your preferences",
                "Terms of the deal were not disclosed.",
                "Sent to hospital, the man recovered.",
                "## Unsubscribe\n\n- Open the list\n- Find the button 1",
                "Unsubscribe\n\nThat was what the button said when she found it.",
                "Unsubscribe\n\nOpen the list\nFind the button\nSend the letter",
                "Abmelden wollte er sich nicht.",
            })
    void what_may_belong_to_the_story_stays(String last) {
        ReadArticle read = read("---\ntitle: Harbour vote\n---\n", "\n\n" + last + "\n");
        String words = last.replaceAll("[^\\p{L}]+", "");
        assertTrue(
                read.body().text().replaceAll("[^\\p{L}]+", "").endsWith(words),
                read.body().text());
        assertFalse(Desk.codes(read).contains("newsletter"));
    }

    @Test
    void a_sentence_that_goes_on_in_a_foot_stays_whole() {
        String text = "---\ntitle: Harbour vote\n---\nHe told all of them that they had to\nunsubscribe\n";
        assertTrue(Desk.read("a.txt", text).body().text().endsWith("unsubscribe"));
    }

    @Test
    void the_items_of_a_newsletter_are_no_foot_for_the_lines_that_rule_their_headings() {
        String rule = "-".repeat(60);
        String items =
                "\n\n** Boats\n" + rule + "\nTwo boats will sail from Monday.\n\n** Milk\n" + rule + "\nIt is back.";
        ReadArticle read =
                read("---\ntitle: Harbour vote\n---\n", items + "\n\nUnsubscribe <https://post.example/u>\n");
        String text = read.body().text();
        assertTrue(text.contains("Two boats") && text.endsWith("It is back."), text);
        assertEquals(List.of("newsletter"), Desk.codes(read));
    }

    @Test
    void a_file_that_is_nothing_else_is_kept() {
        assertTrue(read("", "").body().text().endsWith("Lind."));
        assertEquals(
                "Unsubscribe",
                Desk.read("a.txt", "---\ntitle: A\n---\nUnsubscribe").body().text());
    }
}
