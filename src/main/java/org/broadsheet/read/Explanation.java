package org.broadsheet.read;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How one article was read: each field, its value and where it was found. */
public record Explanation(ReadArticle read) {

    /**
     * One field.
     *
     * @param name as in the JSON form
     * @param value null when the article has none
     * @param origin null when it is not told apart
     */
    public record Row(
            String name, @Nullable String value, @Nullable Origin origin) {}

    /** All fields in the order of the JSON form, for a table. The text itself is not in it. */
    public List<Row> rows() {
        Article article = read.article();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("title", article.title(), article.titleOrigin()));
        rows.add(new Row("summary", article.summary(), null));
        rows.add(new Row("url", article.original(), null));
        Picture picture = article.picture();
        rows.add(new Row("image", picture == null ? null : place(picture), null));
        rows.add(row("published", article.published()));
        rows.add(row("updated", article.updated()));
        Section section = article.section();
        rows.add(
                new Row("section", section == null ? null : section.name(), section == null ? null : section.origin()));
        Outlet outlet = article.outlet();
        rows.add(new Row("outlet", outlet == null ? null : named(outlet), outlet == null ? null : outlet.origin()));
        rows.add(new Row("authors", listed(article.authors()), null));
        rows.add(new Row("tags", listed(article.tags()), null));
        rows.add(
                new Row("language", article.language().tag(), article.language().origin()));
        rows.add(row("saved", article.saved()));
        rows.add(new Row("licence", article.licence(), null));
        rows.add(new Row("draft", article.draft() ? "yes" : "no", null));
        rows.add(new Row("body", article.body().label(), null));
        rows.add(new Row("words", Integer.toString(article.words()), null));
        rows.add(new Row("slug", article.slug(), null));
        rows.add(new Row("page", article.page(), null));
        return rows;
    }

    /** One object with every field; absent values are null. Does not close the generator. */
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(json, true);
        json.writeEndObject();
    }

    /** The fields of the object, for whoever has more to put into it; {@code withText} says whether the text is one. */
    public void writeFields(JsonGenerator json, boolean withText) throws IOException {
        Article article = read.article();
        json.writeStringField("title", article.title());
        json.writeStringField("summary", article.summary());
        json.writeStringField("url", article.original());
        Picture picture = article.picture();
        json.writeStringField("image", picture == null ? null : place(picture));
        write(json, "published", article.published());
        write(json, "updated", article.updated());
        writeSection(json, article.section());
        writeOutlet(json, article.outlet());
        write(json, "authors", article.authors());
        write(json, "tags", article.tags());
        json.writeObjectFieldStart("language");
        json.writeStringField("value", article.language().tag());
        json.writeStringField("origin", article.language().origin().label());
        json.writeEndObject();
        write(json, "saved", article.saved());
        json.writeStringField("licence", article.licence());
        json.writeObjectFieldStart("other");
        for (Map.Entry<String, String> field : article.extra().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeBooleanField("draft", article.draft());
        json.writeStringField("body", article.body().label());
        json.writeNumberField("words", article.words());
        json.writeStringField("slug", article.slug());
        json.writeStringField("page", article.page());
        if (withText) {
            json.writeStringField("text", read.body().text());
        }
        json.writeArrayFieldStart("problems");
        for (Problem problem : read.problems()) {
            write(json, problem);
        }
        json.writeEndArray();
    }

    /** One problem as an object: file, line, column, code, severity, found, assumed, hint. */
    public static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("found", problem.found());
        json.writeStringField("assumed", problem.assumed());
        json.writeStringField("hint", problem.hint());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, @Nullable Published date) throws IOException {
        if (date == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("value", date.value());
        json.writeStringField("precision", date.precision().name().toLowerCase(Locale.ROOT));
        json.writeStringField("origin", date.origin().label());
        json.writeEndObject();
    }

    private static void writeSection(JsonGenerator json, @Nullable Section section) throws IOException {
        if (section == null) {
            json.writeNullField("section");
            return;
        }
        json.writeObjectFieldStart("section");
        json.writeStringField("value", section.name());
        json.writeStringField("origin", section.origin().label());
        json.writeEndObject();
    }

    private static void writeOutlet(JsonGenerator json, @Nullable Outlet outlet) throws IOException {
        if (outlet == null) {
            json.writeNullField("outlet");
            return;
        }
        json.writeObjectFieldStart("outlet");
        json.writeStringField("value", outlet.name());
        json.writeStringField("host", outlet.host());
        json.writeStringField("origin", outlet.origin().label());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static Row row(String name, @Nullable Published date) {
        return new Row(name, date == null ? null : date.value(), date == null ? null : date.origin());
    }

    private static String place(Picture picture) {
        return picture.file() == null ? picture.source() : picture.file();
    }

    private static String named(Outlet outlet) {
        return outlet.host() == null || outlet.host().equals(outlet.name())
                ? outlet.name()
                : outlet.name() + " (" + outlet.host() + ")";
    }

    private static @Nullable String listed(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
