package org.broadsheet.workspace;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.jspecify.annotations.Nullable;

/** The card of an article as bytes, field after field in the order of the record. */
final class ArticleCodec {

    private ArticleCodec() {}

    static void write(Article article, DataOutput out) throws IOException {
        text(article.id(), out);
        out.writeLong(article.key());
        text(article.file(), out);
        text(article.title(), out);
        text(article.titleOrigin().name(), out);
        text(article.summary(), out);
        out.writeBoolean(article.summaryRepeated());
        text(article.original(), out);
        picture(article.picture(), out);
        date(article.published(), out);
        date(article.updated(), out);
        date(article.saved(), out);
        Section section = article.section();
        out.writeBoolean(section != null);
        if (section != null) {
            text(section.name(), out);
            text(section.slug(), out);
            text(section.origin().name(), out);
        }
        Outlet outlet = article.outlet();
        out.writeBoolean(outlet != null);
        if (outlet != null) {
            text(outlet.name(), out);
            text(outlet.host(), out);
            text(outlet.slug(), out);
            text(outlet.origin().name(), out);
        }
        texts(article.authors(), out);
        texts(article.tags(), out);
        text(article.language().tag(), out);
        text(article.language().origin().name(), out);
        out.writeBoolean(article.draft());
        text(article.body().name(), out);
        out.writeInt(article.words());
        out.writeInt(article.minutes());
        text(article.page(), out);
        text(article.licence(), out);
        map(article.extra(), out);
    }

    static Article read(DataInput in) throws IOException {
        return new Article(
                needed(in),
                in.readLong(),
                needed(in),
                needed(in),
                Origin.valueOf(needed(in)),
                text(in),
                in.readBoolean(),
                text(in),
                picture(in),
                date(in),
                date(in),
                date(in),
                in.readBoolean() ? new Section(needed(in), needed(in), Origin.valueOf(needed(in))) : null,
                in.readBoolean() ? new Outlet(needed(in), text(in), needed(in), Origin.valueOf(needed(in))) : null,
                texts(in),
                texts(in),
                new Language(needed(in), Origin.valueOf(needed(in))),
                in.readBoolean(),
                BodyKind.valueOf(needed(in)),
                in.readInt(),
                in.readInt(),
                needed(in),
                text(in),
                map(in));
    }

    private static void picture(@Nullable Picture picture, DataOutput out) throws IOException {
        out.writeBoolean(picture != null);
        if (picture != null) {
            text(picture.source(), out);
            out.writeBoolean(picture.remote());
            text(picture.file(), out);
            text(picture.alt(), out);
            text(picture.caption(), out);
            text(picture.credit(), out);
            out.writeInt(picture.width());
            out.writeInt(picture.height());
        }
    }

    private static @Nullable Picture picture(DataInput in) throws IOException {
        return in.readBoolean()
                ? new Picture(
                        needed(in),
                        in.readBoolean(),
                        text(in),
                        needed(in),
                        text(in),
                        text(in),
                        in.readInt(),
                        in.readInt())
                : null;
    }

    private static void date(@Nullable Published date, DataOutput out) throws IOException {
        out.writeBoolean(date != null);
        if (date != null) {
            ZoneOffset offset = date.offset();
            text(date.local().toString(), out);
            text(date.precision().name(), out);
            text(offset == null ? null : offset.getId(), out);
            text(date.origin().name(), out);
        }
    }

    private static @Nullable Published date(DataInput in) throws IOException {
        return in.readBoolean()
                ? new Published(
                        LocalDateTime.parse(needed(in)),
                        Published.Precision.valueOf(needed(in)),
                        offset(in),
                        Origin.valueOf(needed(in)))
                : null;
    }

    private static @Nullable ZoneOffset offset(DataInput in) throws IOException {
        String id = text(in);
        return id == null ? null : ZoneOffset.of(id);
    }

    /** The length in bytes, then the text in UTF-8; -1 alone for null. */
    static void text(@Nullable String text, DataOutput out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String text(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static String needed(DataInput in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("A text is missing in the workspace");
        }
        return text;
    }

    private static void texts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    private static List<String> texts(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(needed(in));
        }
        return texts;
    }

    static void map(Map<String, String> map, DataOutput out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            text(entry.getKey(), out);
            text(entry.getValue(), out);
        }
    }

    static Map<String, String> map(DataInput in) throws IOException {
        Map<String, String> map = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(needed(in), needed(in));
        }
        return map;
    }
}
