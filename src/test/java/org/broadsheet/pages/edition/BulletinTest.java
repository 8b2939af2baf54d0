package org.broadsheet.pages.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.Day;
import org.broadsheet.pages.plan.Invented;
import org.junit.jupiter.api.Test;

class BulletinTest {

    private static final String DAY = "2024-05-14";

    @Test
    void a_section_that_is_called_other_news_keeps_its_articles_beside_those_without_a_section() {
        List<Article> articles = new ArrayList<>();
        for (int hour = 9; hour > 6; hour--) {
            articles.add(Invented.article("World " + hour)
                    .on(DAY + "T0" + hour + ":00")
                    .in("World")
                    .made());
        }
        articles.add(
                Invented.article("Named").on(DAY + "T06:00").in("Other news").made());
        articles.add(Invented.article("Unnamed").on(DAY + "T05:00").made());
        Contents contents = Invented.contents(articles);
        EditionPage page = Bulletin.ofDay(new Day(Invented.day(DAY), articles), contents)
                .page("editions/x.html", "Day", "", List.of(), List.of(), null, null);
        assertEquals(2, page.parts().size());
        assertEquals(
                List.of("Named", "Unnamed"),
                page.parts().get(1).items().stream()
                        .map(item -> item.teaser().title())
                        .toList());
    }
}
