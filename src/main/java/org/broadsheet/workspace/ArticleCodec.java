package org.broadsheet.workspace;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Packed;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.jspecify.annotations.Nullable;

/**
 * The card of an article as bytes: its texts as they are packed, then field after field in the order of the record.
 */
final class ArticleCodec {

    private static final Origin[] ORIGINS = Origin.values();
    private static final Published.Precision[] PRECISIONS = Published.Precision.values();
    private static final BodyKind[] BODIES = BodyKind.values();

    private ArticleCodec() {}

    static void write(Article article, DataOutput out) throws IOException {
        out.writeLong(article.key());
        article.texts().write(out);
        number(article.titleOrigin(), out);
        out.writeBoolean(article.summaryRepeated());
        date(article.published(), out);
        date(article.updated(), out);
        date(article.saved(), out);
        Section section = article.section();
        out.writeBoolean(section != null);
        if (section != null) {
            text(section.name(), out);
            text(section.slug(), out);
            number(section.origin(), out);
        }
        Outlet outlet = article.outlet();
        out.writeBoolean(outlet != null);
        if (outlet != null) {
            text(outlet.name(), out);
            text(outlet.host(), out);
            text(outlet.slug(), out);
            number(outlet.origin(), out);
        }
        text(article.language().tag(), out);
        number(article.language().origin(), out);
        out.writeBoolean(article.draft());
        number(article.body(), out);
        out.writeInt(article.words());
        out.writeInt(article.minutes());
    }

    static Article read(DataInput in) throws IOException {
        return new Article(
                in.readLong(),
                Packed.read(in),
                origin(in),
                in.readBoolean(),
                date(in),
                date(in),
                date(in),
                in.readBoolean() ? new Section(needed(in), needed(in), origin(in)) : null,
                in.readBoolean() ? new Outlet(needed(in), text(in), needed(in), origin(in)) : null,
                new Language(needed(in), origin(in)),
                in.readBoolean(),
                BODIES[in.readByte()],
                in.readInt(),
                in.readInt());
    }

    /** The number of a constant: nothing is kept that another version of the program would read. */
    @SuppressWarnings("EnumOrdinal")
    private static void number(Enum<?> constant, DataOutput out) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private static Origin origin(DataInput in) throws IOException {
        return ORIGINS[in.readByte()];
    }

    private static void date(@Nullable Published date, DataOutput out) throws IOException {
        out.writeBoolean(date != null);
        if (date != null) {
            ZoneOffset offset = date.offset();
            out.writeLong(date.local().toLocalDate().toEpochDay());
            out.writeLong(date.local().toLocalTime().toNanoOfDay());
            number(date.precision(), out);
            out.writeBoolean(offset != null);
            if (offset != null) {
                out.writeInt(offset.getTotalSeconds());
            }
            number(date.origin(), out);
        }
    }

    private static @Nullable Published date(DataInput in) throws IOException {
        return in.readBoolean()
                ? new Published(
                        LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong())),
                        PRECISIONS[in.readByte()],
                        in.readBoolean() ? ZoneOffset.ofTotalSeconds(in.readInt()) : null,
                        origin(in))
                : null;
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
