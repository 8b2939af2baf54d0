package org.broadsheet.pages.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.RelatedArticles;
import org.broadsheet.digest.Story;
import org.broadsheet.digest.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GistsTest {

    private static final String DAY = "2024-05-14";

    private final Article gull = Invented.article("One").by("Gull").on(DAY).made();
    private final Article again = Invented.article("Two").by("Gull").on(DAY).made();
    private final Article unknown = Invented.article("Two").on(DAY).made();

    @Test
    void a_teaser_tells_when_another_article_of_its_story_loses_its_outlet() {
        Contents one = Invented.contents(List.of(gull, again), Invented.story("s", gull, again));
        Contents other = Invented.contents(List.of(gull, unknown), Invented.story("s", gull, unknown));
        assertNotEquals(one.teasers().of(gull), other.teasers().of(gull));
        assertNotEquals(new Gists(one.edition()).teaser(gull), new Gists(other.edition()).teaser(gull));
    }

    @Test
    void lists_tell_everything_that_orders_them_or_stands_beside_them() {
        Story story = Invented.story("s", gull, again);
        Story longer = Invented.story(
                "s", gull, again, Invented.article("Three").on(DAY).made());
        Topic topic = topic("Saltmere", 2);
        long plain = listed(null, List.of(), Map.of());
        assertEquals(plain, listed(null, List.of(), Map.of()));
        assertNotEquals(plain, listed(story, List.of(), Map.of()));
        assertNotEquals(listed(story, List.of(), Map.of()), listed(longer, List.of(), Map.of()));
        assertNotEquals(plain, listed(null, List.of(topic), Map.of()));
        assertNotEquals(listed(null, List.of(topic), Map.of()), listed(null, List.of(topic("Ostrel", 2)), Map.of()));
        assertNotEquals(
                listed(null, List.of(topic), Map.of()),
                listed(null, List.of(topic("Saltmere", 3)), Map.of()),
                "names of more articles weigh more");
        assertNotEquals(plain, listed(null, List.of(), Map.of(gull.id(), again)));
    }

    private long listed(@Nullable Story story, List<Topic> topics, Map<String, Article> copyOf) {
        Edition edition = new Edition(
                List.of(gull, again),
                List.of(),
                topics,
                story == null ? Map.of() : Map.of(gull.id(), story),
                Map.of(),
                copyOf,
                RelatedArticles.NONE,
                Map.of(gull.id(), topics));
        return new Gists(edition).listed(List.of(gull));
    }

    private Topic topic(String name, int articles) {
        return new Topic(name, name, Name.Type.PLACE, Collections.nCopies(articles, gull));
    }
}
