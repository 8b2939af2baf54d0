package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProminenceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 14);
    private static final Edition NOTHING_FOUND = Edition.of(List.of());

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 40", "3, 63", "4, 80", "16, 160"})
    void each_doubling_of_the_outlets_counts(int outlets, int points) {
        Article article = article("a", null, 0);
        assertEquals(points, new Prominence(told(article, outlets)).points(article, null));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 4", "8, 12", "64, 24", "1000, 24"})
    void each_doubling_of_the_articles_of_the_most_common_topic_counts_up_to_a_limit(int articles, int points) {
        Article article = article("a", null, 0);
        List<Topic> topics = List.of(topic("Rare", Math.min(1, articles)), topic("Common", articles));
        assertEquals(points, prominence(article, topics).points(article, null));
        List<Topic> turned = List.of(topics.get(1), topics.get(0));
        assertEquals(points, prominence(article, turned).points(article, null));
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "1, 21", "2, 15", "4, 8", "6, 4", "365, 0", "-3, 30"})
    void freshness_is_halved_every_two_days(int age, int points) {
        assertEquals(points, new Prominence(NOTHING_FOUND).points(article("a", TODAY.minusDays(age), 0), TODAY));
    }

    @Test
    void without_a_day_there_is_no_freshness() {
        Prominence prominence = new Prominence(NOTHING_FOUND);
        assertEquals(0, prominence.points(article("a", null, 0), TODAY));
        assertEquals(0, prominence.points(article("a", TODAY, 0), null));
        assertEquals(0, prominence.points(dated("a", "2024-05-14T00:00", Published.Precision.MONTH), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "99, 0", "100, 1", "299, 2", "1000, 10", "1100, 10", "5000, 10"})
    void length_counts_up_to_a_limit(int words, int points) {
        assertEquals(points, new Prominence(NOTHING_FOUND).points(article("a", null, words), null));
    }

    @Test
    void what_counts_is_added_up() {
        Article article = article("a", TODAY.minusDays(2), 250);
        Edition edition = edition(article, List.of(topic("Common", 4)), story(article, 2));
        assertEquals(40 + 8 + 15 + 2, new Prominence(edition).points(article, TODAY));
    }

    @Test
    void nothing_and_a_single_article_are_sorted_too() {
        Prominence prominence = new Prominence(NOTHING_FOUND);
        assertEquals(List.of(), prominence.sorted(List.of()));
        Article undated = article("a", null, 0);
        assertEquals(List.of(undated), prominence.sorted(List.of(undated)));
    }

    @Test
    void of_equal_points_the_newer_article_is_first_and_of_one_moment_the_lesser_id() {
        List<Article> expected = List.of(
                article("newest", TODAY, 0),
                dated("evening", "2022-02-02T18:00", Published.Precision.MINUTE),
                dated("morning", "2022-02-02T06:00", Published.Precision.MINUTE),
                article("day-a", LocalDate.of(2022, 2, 1), 0),
                article("day-b", LocalDate.of(2022, 2, 1), 0),
                article("none-a", null, 0),
                article("none-b", null, 0));
        Prominence prominence = new Prominence(NOTHING_FOUND);
        for (Article article : expected.subList(1, expected.size())) {
            assertEquals(0, prominence.points(article, TODAY), article.id());
        }
        List<Article> turned = new ArrayList<>(expected);
        Collections.reverse(turned);
        assertEquals(expected, prominence.sorted(turned));
        assertEquals("none-b", turned.get(0).id(), "what was given stays as it was");
    }

    @Test
    void freshness_is_measured_from_the_newest_of_those_compared() {
        Article old = article("old", TODAY.minusDays(60), 0);
        Article older = article("older", TODAY.minusDays(62), 900);
        Prominence prominence = new Prominence(NOTHING_FOUND);
        // 30 against 15 + 9; with today's article among them both have nothing but their length.
        assertEquals(List.of(old, older), prominence.sorted(List.of(older, old)));
        Article today = article("today", TODAY, 0);
        assertEquals(List.of(today, older, old), prominence.sorted(List.of(old, today, older)));
    }

    @Test
    void twice_the_outlets_outweigh_three_days_and_many_outlets_everything() {
        Article twice = article("twice", TODAY.minusDays(3), 0);
        Article fresh = article("fresh", TODAY, 0);
        assertEquals(List.of(twice, fresh), new Prominence(told(twice, 2)).sorted(List.of(fresh, twice)));

        Article many = article("many", null, 0);
        Article best = article("best", TODAY, 5000);
        Edition edition = new Edition(
                List.of(),
                List.of(),
                List.of(),
                Map.of(many.id(), story(many, 4)),
                Map.of(),
                Map.of(),
                RelatedArticles.NONE,
                Map.of(best.id(), List.of(topic("Common", 1000))));
        Prominence prominence = new Prominence(edition);
        assertEquals(List.of(many, best), prominence.sorted(List.of(best, many)));
        assertTrue(prominence.points(best, TODAY) > 60, "it has the most that there is without outlets");
    }

    private static Article article(String id, @Nullable LocalDate day, int words) {
        return Fixtures.article(id, "Title", null, null, day, "word ".repeat(words));
    }

    private static Article dated(String id, String moment, Published.Precision precision) {
        Article undated = article(id, null, 0);
        Published published = new Published(LocalDateTime.parse(moment), precision, null, Origin.HEADER);
        return undated.with(published, undated.section(), undated.outlet(), undated.language());
    }

    private static Topic topic(String name, int articles) {
        return new Topic(name, name, Name.Type.OTHER, Collections.nCopies(articles, article("other", null, 0)));
    }

    private static Story story(Article article, int outlets) {
        return new Story("s", "Story", "stories/s.html", List.of(article, article), outlets, 0, List.of(), List.of());
    }

    private static Edition told(Article article, int outlets) {
        return edition(article, List.of(), story(article, outlets));
    }

    private static Prominence prominence(Article article, List<Topic> topics) {
        return new Prominence(edition(article, topics, null));
    }

    private static Edition edition(Article article, List<Topic> topics, @Nullable Story story) {
        return new Edition(
                List.of(article),
                List.of(),
                topics,
                story == null ? Map.of() : Map.of(article.id(), story),
                Map.of(),
                Map.of(),
                RelatedArticles.NONE,
                Map.of(article.id(), topics));
    }
}
