package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several articles with one text is the original. */
class OriginalsTest {

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
        ArticleAnalyser analyser = new ArticleAnalyser();
        Edition edition = new Digest(
                        article -> analyser.analyse(article, text(article)).sketch(),
                        article -> analyser.analyse(article, text(article)).analysis(),
                        new InventedTexts(article -> new Body("", text(article))))
                .compile(List.of(articles), StoryPins.NONE);
        return edition.copyOf().values().iterator().next().id();
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
