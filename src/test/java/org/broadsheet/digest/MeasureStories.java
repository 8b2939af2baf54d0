package org.broadsheet.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.analysis.Findings;
import org.broadsheet.analysis.sketch.Sketch;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.ReadOptions;
import org.broadsheet.read.SeedFile;
import org.broadsheet.read.SeedFolder;

/**
 * Measures how well stories are found in a folder of articles with a labels file: a line an article, its file relative to the
 * folder, a tab and the name of its event; an empty name for an article that stands alone; what follows a second tab
 * does not matter. {@code MeasureStoriesTest} says how to run it.
 */
final class MeasureStories {

    private final List<Article> articles = new ArrayList<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Analysis> analyses = new HashMap<>();
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final Map<String, String> events;

    /** Reads the articles that have a label. */
    MeasureStories(Path folder, Path labels) throws IOException {
        events = events(labels);
        SeedFolder seeds = new SeedFolder(folder, path -> false);
        ReadOptions options = new ReadOptions(LocalDate.of(9999, 1, 1), false);
        ArticleReader reader = new ArticleReader(options, seeds);
        ArticleAnalyser analyser = new ArticleAnalyser();
        for (SeedFile seed : seeds.articles(new Problems())) {
            String file = seed.path();
            if (events.containsKey(file) && reader.read(file, seeds.content(file)) instanceof ReadArticle read) {
                Article article = read.article();
                Findings findings = analyser.analyse(article, read.body().text());
                articles.add(article);
                bodies.put(article.id(), read.body());
                analyses.put(article.id(), findings.analysis());
                sketches.put(article.id(), findings.sketch());
            }
        }
    }

    private static Map<String, String> events(Path labels) throws IOException {
        Map<String, String> events = new HashMap<>();
        for (String line : Files.readAllLines(labels)) {
            String[] parts = line.split("\t", -1);
            events.put(parts[0], parts.length < 2 || parts[1].isEmpty() ? "alone: " + parts[0] : parts[1]);
        }
        return events;
    }

    List<Article> articles() {
        return articles;
    }

    /** The edition of some of the articles. */
    Edition edition(List<Article> some, StoryPins pins) {
        return new Digest(
                        article -> get(sketches, article),
                        article -> get(analyses, article),
                        new InventedTexts(article -> get(bodies, article)))
                .compile(some, pins);
    }

    /** Agreement of the stories of {@code edition} with the labels; a copy belongs to the story of its original. */
    BCubed agreement(Edition edition) {
        List<String> found = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        for (Article article : edition.articles()) {
            Story story = edition.story(article);
            found.add(
                    story != null
                            ? story.id()
                            : edition.copyOf()
                                    .getOrDefault(article.id(), article)
                                    .id());
            truth.add(events.getOrDefault(article.file(), article.file()));
        }
        return BCubed.of(found, truth);
    }

    private static <T> T get(Map<String, T> values, Article article) {
        T value = values.get(article.id());
        if (value == null) {
            throw new IllegalArgumentException(article.file());
        }
        return value;
    }
}
