package org.broadsheet.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How one article was read: each field, its value and where it was found.
 *
 * @param text its plain text; null to leave it out
 * @param problems what was repaired or assumed
 */
record Explanation(Article article, @Nullable String text, List<Problem> problems) {

    /** The field of what no other field takes; it is a list of its own, and stands in no table. */
    private static final String OTHER = "other";

    /**
     * One field.
     *
     * @param name the same in tables and in JSON
     * @param value as people read it; null when the article has none
     * @param origin null when it is not told apart
     * @param json writes the value in JSON
     */
    record Field(
            String name, @Nullable String value, @Nullable Origin origin, JsonValue json) {}

    /** The fields for a table. */
    List<Field> rows() {
        return fields().stream().filter(field -> !field.name().equals(OTHER)).toList();
    }

    /** Writes the fields of an object; absent values are null. */
    void write(JsonGenerator json) throws IOException {
        for (Field field : fields()) {
            json.writeFieldName(field.name());
            field.json().write(json);
        }
        if (text != null) {
            json.writeStringField("text", text);
        }
        json.writeFieldName("problems");
        JsonProblems.write(problems, json);
    }

    private List<Field> fields() {
        Picture picture = article.picture();
        return List.of(
                new Field("title", article.title(), article.titleOrigin(), json -> json.writeString(article.title())),
                text("summary", article.summary()),
                text("url", article.original()),
                text("image", picture == null ? null : picture.file() == null ? picture.source() : picture.file()),
                date("published", article.published()),
                date("updated", article.updated()),
                section(article.section()),
                outlet(article.outlet()),
                list("authors", article.authors()),
                list("tags", article.tags()),
                language(article.language()),
                date("saved", article.saved()),
                text("licence", article.licence()),
                other(article.extra()),
                new Field("draft", article.draft() ? "yes" : "no", null, json -> json.writeBoolean(article.draft())),
                text("body", article.body().label()),
                new Field("words", Integer.toString(article.words()), null, json -> json.writeNumber(article.words())),
                text("slug", article.slug()),
                text("page", article.page()));
    }

    private static Field text(String name, @Nullable String value) {
        return new Field(name, value, null, json -> json.writeString(value));
    }

    private static Field list(String name, List<String> values) {
        return new Field(name, values.isEmpty() ? null : String.join(", ", values), null, json -> {
            json.writeStartArray();
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    private static Field date(String name, @Nullable Published date) {
        return date == null
                ? absent(name)
                : found(
                        name,
                        date.value(),
                        date.origin(),
                        "value",
                        date.value(),
                        "precision",
                        date.precision().name().toLowerCase(Locale.ROOT));
    }

    private static Field section(@Nullable Section section) {
        return section == null
                ? absent("section")
                : found("section", section.name(), section.origin(), "value", section.name());
    }

    private static Field outlet(@Nullable Outlet outlet) {
        if (outlet == null) {
            return absent("outlet");
        }
        String host = outlet.host();
        String shown = host == null || host.equals(outlet.name()) ? outlet.name() : outlet.name() + " (" + host + ")";
        return found("outlet", shown, outlet.origin(), "value", outlet.name(), "host", host);
    }

    private static Field language(Language language) {
        return found("language", language.tag(), language.origin(), "value", language.tag());
    }

    private static Field absent(String name) {
        return new Field(name, null, null, JsonGenerator::writeNull);
    }

    /** A field whose JSON is an object: {@code members}, names and values by turns, and the origin. */
    private static Field found(String name, String shown, Origin origin, @Nullable String... members) {
        return new Field(name, shown, origin, json -> {
            json.writeStartObject();
            for (int i = 0; i < members.length; i += 2) {
                json.writeStringField(members[i], members[i + 1]);
            }
            json.writeStringField("origin", origin.label());
            json.writeEndObject();
        });
    }

    private static Field other(Map<String, String> extra) {
        return new Field(OTHER, null, null, json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> field : extra.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        });
    }
}
