package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which articles have one text, and which of them is the original. */
class CopiesTest {

    private static final String TEXT = "The dam above the village of Hollin burst on Monday night after a week of rain."
            + " Twelve houses were swept away and two people are missing, the minister for water said.";

    private static final String LONGER = TEXT + " It rains.";

    private static Article at(String id, @Nullable String time, String text) {
        LocalDate day = LocalDate.of(2024, 5, 1);
        Article article = Fixtures.article(id, "Dam bursts above Hollin", null, id, day, text);
        return time == null
                ? article
                : article.with(
                        new Published(
                                day.atTime(LocalTime.parse(time)), Published.Precision.MINUTE, null, Origin.HEADER),
                        null,
                        article.outlet(),
                        article.language());
    }

    private static String text(Article article) {
        return article.words() > Words.count(TEXT) ? LONGER : TEXT;
    }

    private static String original(Article... articles) {
        return copies(CopiesTest::text, articles).values().iterator().next().id();
    }

    private static Map<String, Article> copies(Function<Article, String> text, Article... articles) {
        ArticleAnalyser analyser = new ArticleAnalyser();
        return new Digest(
                        article ->
                                analyser.analyse(article, text.apply(article)).sketch(),
                        article ->
                                analyser.analyse(article, text.apply(article)).analysis(),
                        new InventedTexts(article -> new Body("", text.apply(article))))
                .compile(List.of(articles), StoryPins.NONE)
                .copyOf();
    }

    /** What a forecaster writes every day, about these waves. */
    private static String bulletin(String waves) {
        return "The forecast for the coast between Port Ansel and the Lathe, issued at five in the morning. Winds from the"
                + " west, turning to the north in the afternoon and falling in the evening. Waves of " + waves
                + " at the harbour mouth. Small boats are asked to stay inside the breakwater until the second tide."
                + " The next forecast will be issued at five in the afternoon, and read out on the radio at six.";
    }

    private static Map<String, Article> copiesOfBulletins(String outlet, String other, int dayOfOther) {
        String first = bulletin("one metre to two");
        String second = bulletin("three metres, with a heavy swell,");
        return copies(
                article -> article.id().equals("first") ? first : second,
                Fixtures.article("first", "The coast", null, outlet, LocalDate.of(2024, 5, 1), first),
                Fixtures.article("second", "The coast", null, other, LocalDate.of(2024, 5, dayOfOther), second));
    }

    @Test
    void what_one_outlet_writes_anew_each_day_is_no_copy() {
        assertEquals(Set.of(), copiesOfBulletins("coast", "coast", 2).keySet());
    }

    @Test
    void what_one_outlet_changes_on_the_same_day_or_another_takes_over_is_a_copy() {
        assertEquals(1, copiesOfBulletins("coast", "coast", 1).size());
        assertEquals(Set.of("second"), copiesOfBulletins("coast", "paper", 2).keySet());
    }

    @Test
    void of_one_day_the_first_by_the_clock() {
        assertEquals("wire", original(at("paper", "08:00", LONGER), at("wire", "05:20", TEXT)));
    }

    @Test
    void one_that_gives_no_time_is_not_taken_to_be_the_first() {
        assertEquals("wire", original(at("paper", null, LONGER), at("wire", "05:20", TEXT)));
    }

    @Test
    void without_times_the_longest() {
        assertEquals("paper", original(at("paper", null, LONGER), at("wire", null, TEXT)));
    }
}
