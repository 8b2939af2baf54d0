package org.broadsheet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.broadsheet.analysis.ArticleAnalyser;
import org.broadsheet.analysis.Findings;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Publication;
import org.broadsheet.digest.Digest;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.StoryPins;
import org.broadsheet.pages.Site;
import org.broadsheet.pages.plan.Contents;
import org.broadsheet.pages.plan.PlannedPage;
import org.broadsheet.problem.Problems;
import org.broadsheet.read.ArticleReader;
import org.broadsheet.read.ReadArticle;
import org.broadsheet.read.ReadOptions;
import org.broadsheet.read.Reading;
import org.broadsheet.read.SeedFile;
import org.broadsheet.read.SeedFolder;
import org.broadsheet.search.ArticleWords;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a build does for each article, part by part, on the articles of a folder: {@code seeds/}, or the one named by the
 * property {@code seeds}. A figure is the time for all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotParts {

    private final ArticleAnalyser analyser = new ArticleAnalyser();
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<ReadArticle> articles = new ArrayList<>();
    private final ArticleReader reader;
    private final Site site;
    private final Templates templates;

    public HotParts() {
        try {
            SeedFolder folder = new SeedFolder(Path.of(System.getProperty("seeds", "seeds")), file -> false);
            reader = new ArticleReader(new ReadOptions(LocalDate.of(2026, 12, 31), false), folder);
            templates = new Templates(new TemplateFiles(null));
            for (SeedFile file : folder.articles(new Problems())) {
                files.put(file.path(), folder.content(file.path()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Body> bodies = new HashMap<>();
        Map<String, Findings> findings = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (reader.read(file.getKey(), file.getValue()) instanceof ReadArticle read) {
                articles.add(read);
                bodies.put(read.article().id(), read.body());
                findings.put(read.article().id(), analyser.analyse(read.article(), read.body().text()));
            }
        }
        List<Article> newestFirst = articles.stream()
                .map(ReadArticle::article)
                .sorted(Article.NEWEST_FIRST)
                .toList();
        Edition edition = new Digest(
                        article -> of(article, findings).sketch(),
                        article -> of(article, findings).analysis(),
                        new InventedTexts(article -> of(article, bodies)))
                .compile(newestFirst, StoryPins.NONE);
        Publication publication = new Publication("Broadsheet", null, "en", null, false);
        site = Site.of(new Contents(
                publication,
                edition,
                new InventedTexts(article -> of(article, bodies)),
                article -> of(article, findings).analysis(),
                0,
                true));
    }

    private static <T> T of(Article article, Map<String, T> byId) {
        return Objects.requireNonNull(byId.get(article.id()));
    }

    @Benchmark
    public void read(Blackhole hole) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Reading reading = reader.read(file.getKey(), file.getValue());
            hole.consume(reading);
        }
    }

    @Benchmark
    public void analyse(Blackhole hole) {
        for (ReadArticle read : articles) {
            hole.consume(analyser.analyse(read.article(), read.body().text()));
        }
    }

    @Benchmark
    public void wordsForSearch(Blackhole hole) {
        for (ReadArticle read : articles) {
            hole.consume(ArticleWords.of(read.article(), read.body().text()));
        }
    }

    @Benchmark
    public void articlePages(Blackhole hole) {
        Utf8Writer paper = new Utf8Writer();
        for (PlannedPage page : (Iterable<PlannedPage>) site.pages()::iterator) {
            if (page.template().equals("article")) {
                paper.reset();
                templates.render(page, page.page().get(), site.masthead(), page.root(), paper);
                hole.consume(paper.length());
            }
        }
    }
}
