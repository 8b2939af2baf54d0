package org.broadsheet.pages.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.analysis.Analysis;
import org.broadsheet.article.Article;
import org.broadsheet.article.Body;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.InventedTexts;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Publication;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.RelatedArticles;
import org.broadsheet.digest.Story;
import org.jspecify.annotations.Nullable;

/** Articles that nobody wrote, for tests of pages. Each method gives the same with one thing changed. */
public record Invented(
        String title,
        @Nullable String summary,
        @Nullable String date,
        @Nullable String section,
        @Nullable String outlet,
        String language,
        int words,
        @Nullable Picture picture) {

    public static final Publication BROADSHEET = new Publication("Broadsheet", null, "en", null, false);

    public static Invented article(String title) {
        return new Invented(title, null, null, null, null, "en", 300, null);
    }

    /** A number of articles of one day and section, "News 1" the latest. */
    public static List<Article> articles(int count, String date, String section) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> article(section + " " + date + " " + n)
                        .on(date)
                        .in(section)
                        .by("Outlet " + n % 5)
                        .made())
                .toList();
    }

    public Invented summary(String text) {
        return new Invented(title, text, date, section, outlet, language, words, picture);
    }

    /** As "2024-05-14T06:15", "2024-05-14", "2024-05" or "2024". */
    public Invented on(String value) {
        return new Invented(title, summary, value, section, outlet, language, words, picture);
    }

    public Invented in(String name) {
        return new Invented(title, summary, date, name, outlet, language, words, picture);
    }

    public Invented by(String name) {
        return new Invented(title, summary, date, section, name, language, words, picture);
    }

    public Invented language(String tag) {
        return new Invented(title, summary, date, section, outlet, tag, words, picture);
    }

    public Invented words(int count) {
        return new Invented(title, summary, date, section, outlet, language, count, picture);
    }

    public Invented picture(Picture shown) {
        return new Invented(title, summary, date, section, outlet, language, words, shown);
    }

    public Article made() {
        String id = Integer.toHexString(title.hashCode());
        return new Article(
                id,
                title.hashCode(),
                id + ".txt",
                title,
                Origin.HEADER,
                summary,
                false,
                "https://" + id + ".example/",
                picture,
                date == null ? null : published(date),
                null,
                null,
                section == null ? null : new Section(section, slug(section), Origin.HEADER),
                outlet == null ? null : new Outlet(outlet, slug(outlet) + ".example", slug(outlet), Origin.ADDRESS),
                List.of(),
                List.of(),
                new Language(language, Origin.HEADER),
                false,
                BodyKind.PLAIN,
                words,
                Math.max(1, words / 200),
                (date == null
                                ? "undated"
                                : date.substring(0, Math.min(10, date.length())).replace('-', '/')) + "/" + slug(title)
                        + "-" + id + ".html",
                null,
                Map.of());
    }

    public static Published published(String value) {
        int length = value.length();
        String whole = value + "2000-01-01T00:00".substring(Math.min(length, 16));
        return new Published(
                java.time.LocalDateTime.parse(whole),
                length == 4
                        ? Published.Precision.YEAR
                        : length == 7
                                ? Published.Precision.MONTH
                                : length == 10 ? Published.Precision.DAY : Published.Precision.MINUTE,
                null,
                Origin.HEADER);
    }

    public static Story story(String id, Article... articles) {
        List<Article> oldestFirst = new ArrayList<>(List.of(articles));
        oldestFirst.sort(Article.NEWEST_FIRST.reversed());
        long outlets = oldestFirst.stream()
                .flatMap(article -> Stream.ofNullable(article.outlet()))
                .distinct()
                .count();
        long unknown =
                oldestFirst.stream().filter(article -> article.outlet() == null).count();
        return new Story(
                id,
                "Story " + id,
                "stories/" + id + ".html",
                oldestFirst,
                (int) outlets,
                (int) unknown,
                List.of(),
                List.of());
    }

    public static Contents contents(List<Article> articles, Story... stories) {
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(Article.NEWEST_FIRST);
        Map<String, Story> storyOf = new HashMap<>();
        for (Story story : stories) {
            story.articles().forEach(article -> storyOf.put(article.id(), story));
        }
        Edition edition = new Edition(
                sorted, List.of(stories), List.of(), storyOf, Map.of(), Map.of(), RelatedArticles.NONE, Map.of());
        return new Contents(
                BROADSHEET,
                edition,
                new InventedTexts(article ->
                        new Body("<p>" + article.title() + " happened.</p>", article.title() + " happened.")),
                article -> Analysis.EMPTY,
                0,
                true);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static String slug(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
