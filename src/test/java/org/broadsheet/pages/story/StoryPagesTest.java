package org.broadsheet.pages.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPagesTest {

    @Test
    void an_article_of_no_known_source_is_told_of_and_its_numbers_count_as_mentioned() {
        Article known = Invented.article("Storm takes 312 huts and 77 boats")
                .on("2024-05-14")
                .by("Tide Post")
                .made();
        Article other = Invented.article("Storm on the coast")
                .on("2024-05-14")
                .by("Courier")
                .made();
        Article unknown =
                Invented.article("A storm and 312 huts").on("2024-05-14").made();
        StoryPage page = page(known, other, unknown);
        assertEquals("The source of one article is not known.", page.others());
        assertEquals(List.of("77 boats"), numbersOfOne(page));
        assertEquals("", page(known, other).others());
    }

    @Test
    void what_stands_in_another_language_too_is_not_of_one_source_only() {
        Article post = Invented.article("Storm at Ansel takes 1.8% and 77 boats from Ramon Fell")
                .on("2024-05-14")
                .by("Tide Post")
                .made();
        Article courier = Invented.article("Storm on the coast")
                .on("2024-05-14")
                .by("Courier")
                .made();
        Article bote = Invented.article("Sturm in Ansel nimmt Ramón Fell 1,8 Prozent und 312 Hütten")
                .on("2024-05-14")
                .by("Bote")
                .language("de")
                .made();
        assertEquals(List.of("77 boats"), numbersOfOne(page(post, courier, bote)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-14T08:00, 2024-05-14T09:00, Courier",
        "2024-05-14, 2024-05-15, Courier",
        "2024-05-14, 2024-05-14, ''",
        "2024-05-14, 2024-05-14T09:00, ''",
    })
    void the_latest_source_is_named_where_the_dates_tell_it(String one, String two, String by) {
        StoryPage page = page(
                Invented.article("Storm on the coast").on(one).by("Tide Post").made(),
                Invented.article("Storm ebbs away").on(two).by("Courier").made());
        Fact latest = page.facts().stream()
                .filter(fact -> fact.name().equals("Latest"))
                .findFirst()
                .orElseThrow();
        assertEquals(by, latest.note());
    }

    /** The numbers that only one source mentions. */
    private static List<String> numbersOfOne(StoryPage page) {
        return page.alone().stream()
                .flatMap(alone -> alone.numbers().stream())
                .map(mention -> mention.text())
                .toList();
    }

    private static StoryPage page(Article... articles) {
        Story story = Invented.story("s", articles);
        Contents contents = Invented.contents(List.of(articles), story);
        return (StoryPage) new StoryPages()
                .pages(contents)
                .filter(page -> page.address().equals(story.page()))
                .findFirst()
                .orElseThrow()
                .page()
                .get();
    }
}
