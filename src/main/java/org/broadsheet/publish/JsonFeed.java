package org.broadsheet.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Picture;
import org.jspecify.annotations.Nullable;

/** {@code feed.json}: the latest articles as JSON Feed 1.1. */
final class JsonFeed implements Output {

    static final String ADDRESS = "feed.json";

    @Override
    public void write(Issue issue, Press press) throws IOException {
        Feed feed = Feed.of(issue);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", feed.publication().title());
            optional(json, "description", feed.publication().tagline());
            if (feed.publication().baseUrl() != null) {
                json.writeStringField("home_page_url", feed.link("index.html"));
                json.writeStringField("feed_url", feed.link(ADDRESS));
            }
            json.writeStringField("language", feed.publication().language());
            json.writeArrayFieldStart("items");
            for (Article article : feed.articles()) {
                item(article, feed, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        press.folder().write(ADDRESS, out.toByteArray());
    }

    private static void item(Article article, Feed feed, JsonGenerator json) throws IOException {
        String summary = feed.summary(article);
        json.writeStartObject();
        json.writeStringField("id", Feed.id(article.id()));
        json.writeStringField("url", feed.link(article.page()));
        optional(json, "external_url", article.original());
        json.writeStringField("title", article.title());
        json.writeStringField("content_text", summary == null ? article.title() : summary);
        optional(json, "summary", summary);
        Picture picture = article.picture();
        if (picture != null) {
            json.writeStringField("image", picture.remote() ? picture.source() : feed.link(picture.source()));
        }
        optional(json, "date_published", Feed.internetDate(article.published()));
        optional(json, "date_modified", Feed.internetDate(article.updated()));
        List<String> authors = Feed.authors(article);
        if (!authors.isEmpty()) {
            json.writeArrayFieldStart("authors");
            for (String author : authors) {
                json.writeStartObject();
                json.writeStringField("name", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!article.tags().isEmpty()) {
            json.writeArrayFieldStart("tags");
            for (String tag : article.tags()) {
                json.writeString(tag);
            }
            json.writeEndArray();
        }
        optional(json, "language", Feed.language(article));
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
