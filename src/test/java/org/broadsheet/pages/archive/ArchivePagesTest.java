package org.broadsheet.pages.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.pages.plan.Invented;
import org.broadsheet.pages.plan.PageKind;
import org.junit.jupiter.api.Test;

class ArchivePagesTest {

    private static List<String> descriptions(PageKind kind, List<Article> articles) {
        return kind.pages(Invented.contents(articles))
                .map(page -> page.page().get().description())
                .toList();
    }

    @Test
    void articles_without_a_day_are_said_to_be_in_no_edition() {
        List<Article> articles = new ArrayList<>(Invented.articles(3, "2024-05-14", "World"));
        assertEquals(
                List.of("Three articles in one edition, 14 May 2024."), descriptions(new ArchivePages(), articles));
        assertEquals(List.of("Three articles in one edition."), descriptions(new MonthPages(), articles));
        articles.add(Invented.article("Of a month").on("2024-05").made());
        articles.add(Invented.article("Of no date").made());
        assertEquals(
                List.of("Five articles, three of them in one edition, 14 May 2024."),
                descriptions(new ArchivePages(), articles));
        assertEquals(List.of("Four articles, three of them in one edition."), descriptions(new MonthPages(), articles));
        assertEquals(List.of("Four articles, three of them in one edition."), descriptions(new YearPages(), articles));
        assertEquals(List.of("Three articles from three sources."), descriptions(new DayPages(), articles));
        List<Article> dayless = articles.subList(3, 5);
        assertEquals(List.of("Two articles."), descriptions(new ArchivePages(), dayless));
        assertEquals(List.of("One article."), descriptions(new MonthPages(), dayless));
    }
}
