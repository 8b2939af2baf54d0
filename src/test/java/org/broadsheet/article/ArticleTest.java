package org.broadsheet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final String LONG = "“Nein”, sagte sie, 𝔸 – ".repeat(1000);

    @Test
    void whatIsPackedIsUnpackedAgain() {
        Picture picture = new Picture("https://a.example/b.jpg", true, null, "", "A quay", null, 1200, 0);
        Map<String, String> extra = new TreeMap<>(Map.of("series", "", "mood", LONG));
        Article article = article("Title", LONG, picture, List.of("Ann", "Bo, Ḥassan"), extra);
        assertEquals("k3j5h2m9qa", article.id());
        assertEquals("2023/title-k3j5h2m9qa.html", article.page());
        assertEquals("title", article.slug());
        assertEquals("Title", article.title());
        assertEquals(LONG, article.summary());
        assertEquals("", article.original());
        assertEquals("a/b.txt", article.file());
        assertEquals(picture, article.picture());
        assertEquals(List.of("Ann", "Bo, Ḥassan"), article.authors());
        assertEquals(List.of(), article.tags());
        assertEquals("CC BY", article.licence());
        assertEquals(extra, article.extra());
        assertEquals(List.copyOf(extra.keySet()), List.copyOf(article.extra().keySet()));
    }

    @Test
    void whatIsMissingIsNull() {
        Article article = article("Title", null, null, List.of(), Map.of());
        assertNull(article.summary());
        assertNull(article.picture());
        assertEquals(Map.of(), article.extra());
    }

    @Test
    void articlesAreEqualIfAllTheirValuesAre() {
        Article article = article("Title", null, null, List.of(), Map.of());
        assertEquals(article("Title", null, null, List.of(), Map.of()), article);
        assertEquals(article("Title", null, null, List.of(), Map.of()).hashCode(), article.hashCode());
        assertNotEquals(article("Title", "", null, List.of(), Map.of()), article);
    }

    private static Article article(
            String title,
            @Nullable String summary,
            @Nullable Picture picture,
            List<String> authors,
            Map<String, String> extra) {
        return new Article(
                "k3j5h2m9qa",
                1,
                "a/b.txt",
                title,
                Origin.HEADER,
                summary,
                false,
                "",
                picture,
                null,
                null,
                null,
                null,
                null,
                authors,
                List.of(),
                new Language("en", Origin.DEFAULT),
                false,
                BodyKind.PLAIN,
                100,
                1,
                "2023/title-k3j5h2m9qa.html",
                "CC BY",
                extra);
    }
}
