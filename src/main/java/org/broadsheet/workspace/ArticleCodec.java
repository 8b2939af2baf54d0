package org.broadsheet.workspace;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Bytes;
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

    static void write(Article article, Bytes out) {
        out.number(article.key());
        article.texts().write(out);
        number(article.titleOrigin(), out);
        out.flag(article.summaryRepeated());
        date(article.published(), out);
        date(article.updated(), out);
        date(article.saved(), out);
        Section section = article.section();
        out.flag(section != null);
        if (section != null) {
            out.text(section.name());
            out.text(section.slug());
            number(section.origin(), out);
        }
        Outlet outlet = article.outlet();
        out.flag(outlet != null);
        if (outlet != null) {
            out.text(outlet.name());
            out.text(outlet.host());
            out.text(outlet.slug());
            number(outlet.origin(), out);
        }
        out.text(article.language().tag());
        number(article.language().origin(), out);
        out.flag(article.draft());
        number(article.body(), out);
        out.number(article.words());
        out.number(article.minutes());
    }

    static Article read(Bytes.Reader in) {
        return new Article(
                in.large(),
                Packed.read(in),
                origin(in),
                in.flag(),
                date(in),
                date(in),
                date(in),
                in.flag() ? new Section(in.needed(), in.needed(), origin(in)) : null,
                in.flag() ? new Outlet(in.needed(), in.text(), in.needed(), origin(in)) : null,
                new Language(in.needed(), origin(in)),
                in.flag(),
                BODIES[in.number()],
                in.number(),
                in.number());
    }

    /** The number of a constant: nothing is kept that another version of the program would read. */
    @SuppressWarnings("EnumOrdinal")
    private static void number(Enum<?> constant, Bytes out) {
        out.number(constant.ordinal());
    }

    private static Origin origin(Bytes.Reader in) {
        return ORIGINS[in.number()];
    }

    private static void date(@Nullable Published date, Bytes out) {
        out.flag(date != null);
        if (date != null) {
            ZoneOffset offset = date.offset();
            out.number(date.local().toLocalDate().toEpochDay());
            out.number(date.local().toLocalTime().toNanoOfDay());
            number(date.precision(), out);
            out.flag(offset != null);
            if (offset != null) {
                out.number(offset.getTotalSeconds());
            }
            number(date.origin(), out);
        }
    }

    private static @Nullable Published date(Bytes.Reader in) {
        return in.flag()
                ? new Published(
                        LocalDateTime.of(LocalDate.ofEpochDay(in.large()), LocalTime.ofNanoOfDay(in.large())),
                        PRECISIONS[in.number()],
                        in.flag() ? ZoneOffset.ofTotalSeconds(in.number()) : null,
                        origin(in))
                : null;
    }
}
