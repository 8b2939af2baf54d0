package org.broadsheet.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.analysis.Findings;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNeighboursTest {

    /** More than are looked at for one term. */
    private static final int ARTICLES = 400;

    private static final int ROUNDS = 12;

    @TempDir
    Path folder;

    private final Random chance = new Random(20261127);
    private final ArticleAnalyser analyser = new ArticleAnalyser();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Findings> findings = new ConcurrentHashMap<>();
    private int made;

    @Test
    void neighbours_are_found_again_where_their_articles_are_now() throws IOException {
        Path file = folder.resolve("known");
        KnownNeighbours before = new KnownNeighbours(new long[] {70, 80, 90, 100}, 2);
        before.put(0, 7, new long[] {5L << 32 | 3, 4L << 32 | 2});
        before.put(2, 9, new long[] {3L << 32 | 1});
        before.put(3, 10, new long[0]);
        before.write(file);

        KnownNeighbours after = new KnownNeighbours(new long[] {100, 60, 70, 90}, 2);
        after.read(file);
        assertTrue(after.has(2, 7));
        assertEquals(0, after.nearest().article(after.nearest().from(2)));
        assertEquals(5, after.nearest().likeness(after.nearest().from(2)));
        assertEquals(3, after.nearest().article(after.nearest().from(2) + 1));
        assertTrue(after.has(0, 10));
        assertFalse(after.has(3, 9), "its neighbour is gone");
    }

    @Test
    void what_is_remembered_makes_no_difference() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article());
        }
        Recollection recollection = recollection();
        for (int round = 0; round < ROUNDS; round++) {
            Edition remembering = digest(recollection).compile(articles, StoryPins.NONE);
            assertEquals(digest(Recollection.NONE).compile(articles, StoryPins.NONE), remembering, "round " + round);
            for (int i = chance.nextInt(4); i >= 0; i--) {
                switch (chance.nextInt(3)) {
                    case 0 -> articles.remove(chance.nextInt(articles.size()));
                    case 1 -> articles.add(article());
                    default -> articles.set(chance.nextInt(articles.size()), article());
                }
            }
        }
    }

    private Digest digest(Recollection recollection) {
        return new Digest(
                article -> of(article).sketch(),
                article -> of(article).analysis(),
                new InventedTexts(article -> new Body("", texts.getOrDefault(article.id(), ""))),
                recollection);
    }

    private Findings of(Article article) {
        return findings.computeIfAbsent(article.id(), id -> analyser.analyse(article, texts.getOrDefault(id, "")));
    }

    private Recollection recollection() {
        Path file = folder.resolve("recollection");
        return new Recollection() {
            @Override
            public @Nullable Path former() {
                return Files.exists(file) ? file : null;
            }

            @Override
            public void keep(Writer writer) throws IOException {
                writer.write(file);
            }
        };
    }

    /** Some words that many articles have, some that few have, and a name or two. */
    private Article article() {
        StringBuilder text = new StringBuilder();
        int event = chance.nextInt(80);
        for (int i = 0; i < 8; i++) {
            text.append("The ").append(word(20)).append(' ').append(word(400)).append(" of Ma");
            text.append(word(30))
                    .append(" told Kel")
                    .append((char) ('a' + event % 26))
                    .append("or that ");
            text.append("bru").append((char) ('a' + event / 26)).append((char) ('a' + event % 26));
            text.append("ked ").append(word(2000)).append(".\n\n");
        }
        String id = "article-" + made++;
        texts.put(id, text.toString());
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(60));
        return Fixtures.article(id, "Title of " + id, null, "outlet-" + chance.nextInt(9), day, text.toString());
    }

    private String word(int most) {
        int number = chance.nextInt(most);
        return "" + (char) ('b' + number % 20) + 'o' + (char) ('b' + number / 20 % 20) + 'a'
                + (char) ('l' + number / 400);
    }
}
