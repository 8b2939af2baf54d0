package org.broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.article.Texts;
import org.jspecify.annotations.Nullable;

/** Articles for tests, and an index made of them in a folder. */
final class Samples {

    /** An article with its text. */
    record Sample(Article article, String text, List<String> topics) {}

    private Samples() {}

    static Sample sample(
            int id, String title, String text, String day, String section, String outlet, String language) {
        return sample(id, title, text, day, section, outlet, language, List.of());
    }

    static Sample sample(
            int id,
            String title,
            String text,
            @Nullable String day,
            @Nullable String section,
            @Nullable String outlet,
            String language,
            List<String> topics) {
        return sample(id, title, text, day, section, outlet, language, 100, topics);
    }

    static Sample sample(
            int id,
            String title,
            String text,
            @Nullable String day,
            @Nullable String section,
            @Nullable String outlet,
            String language,
            int words,
            List<String> topics) {
        String name = String.format(Locale.ROOT, "a%09d", id);
        String plain = Cards.plain(title);
        String slug = plain.substring(0, Math.min(40, plain.length()));
        Published published = day == null
                ? null
                : new Published(LocalDate.parse(day).atStartOfDay(), Published.Precision.DAY, null, Origin.HEADER);
        String page = (day == null ? "undated/" : day.replace('-', '/') + "/") + slug + "-" + name + ".html";
        Article article = new Article(
                name,
                id,
                name + ".txt",
                title,
                Origin.HEADER,
                null,
                false,
                null,
                null,
                published,
                null,
                null,
                section == null ? null : new Section(section, section.toLowerCase(Locale.ROOT), Origin.HEADER),
                outlet == null ? null : new Outlet(outlet, null, outlet.toLowerCase(Locale.ROOT), Origin.HEADER),
                List.of(),
                List.of(),
                new Language(language, Origin.HEADER),
                false,
                BodyKind.PLAIN,
                words,
                1,
                page,
                null,
                Map.of());
        return new Sample(article, text, topics);
    }

    static List<Sample> oldestFirst(List<Sample> samples) {
        List<Sample> sorted = new ArrayList<>(samples);
        sorted.sort((a, b) -> Article.NEWEST_FIRST.compare(b.article(), a.article()));
        return sorted;
    }

    /** Puts files into a folder. */
    static SearchFiles into(Path folder) {
        return (address, content) -> {
            Path file = folder.resolve(address);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        };
    }

    static void index(Path folder, List<Sample> samples, List<NamedPage> names, SearchOptions options) {
        index(into(folder), oldestFirst(samples), names, options);
    }

    /** @param samples oldest first */
    static void index(SearchFiles files, List<Sample> samples, List<NamedPage> names, SearchOptions options) {
        try {
            Path record = Files.createTempFile("search-test", "dictionary");
            try {
                index(files, samples, names, options, null, record);
            } finally {
                Files.delete(record);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes an index by what is left of another.
     *
     * @param samples oldest first
     * @param former the record of the other one; null for none
     */
    static void index(
            SearchFiles files,
            List<Sample> samples,
            List<NamedPage> names,
            SearchOptions options,
            @Nullable Path former,
            Path record) {
        Map<String, Sample> byId = new HashMap<>();
        samples.forEach(sample -> byId.put(sample.article().id(), sample));
        List<Article> articles = samples.stream().map(Sample::article).toList();
        Texts texts = new InventedTexts(article ->
                new Body("", Objects.requireNonNull(byId.get(article.id())).text()));
        List<Path> made = new ArrayList<>();
        try {
            Path work = Files.createTempDirectory("search-test");
            try (SearchIndexBuilder builder = new SearchIndexBuilder(files, options)) {
                for (ArticleRun run : ArticleRun.cut(articles)) {
                    Path file = work.resolve(Integer.toString(made.size()));
                    made.add(file);
                    run.write(
                            file,
                            texts,
                            article -> Objects.requireNonNull(byId.get(article.id()))
                                    .topics(),
                            options);
                    builder.add(run, file);
                }
                builder.finish(names, Files.readAllBytes(Path.of("templates/search.js")), former, record);
            } finally {
                for (Path file : made) {
                    Files.deleteIfExists(file);
                }
                Files.delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
