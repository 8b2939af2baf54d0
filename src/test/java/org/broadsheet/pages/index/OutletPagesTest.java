package org.broadsheet.pages.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.furniture.Counted;
import org.broadsheet.pages.furniture.Fact;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class OutletPagesTest {

    private static List<OutletPage> pages(List<Article> articles, Story... stories) {
        return new OutletPages()
                .pages(Invented.contents(articles, stories))
                .map(planned -> (OutletPage) planned.page().get())
                .toList();
    }

    @Test
    void the_sections_of_an_outlet_add_up_to_its_articles() {
        List<Article> articles = new ArrayList<>();
        for (int n = 1; n <= 12; n++) {
            articles.add(Invented.article("News " + n)
                    .on("2024-05-14")
                    .in("Section " + n)
                    .by("Courier")
                    .made());
        }
        List<Counted> sections = pages(articles).get(0).sections();
        assertEquals(12, sections.stream().mapToInt(Counted::count).sum());
        assertEquals("4 others", sections.get(sections.size() - 1).name());
    }

    @Test
    void only_who_is_known_to_have_reported_first_has_a_count_of_it() {
        Article first = Invented.article("One").on("2024-05-14").by("Courier").made();
        Article later = Invented.article("Two").on("2024-05-15").by("Herald").made();
        assertEquals(
                List.of("Courier"),
                pages(List.of(first, later), Invented.story("s", first, later)).stream()
                        .filter(page -> page.facts().stream().map(Fact::name).anyMatch("Reported first"::equals))
                        .map(OutletPage::title)
                        .toList());
    }
}
