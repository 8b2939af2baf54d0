package org.broadsheet.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.BodyKind;
import org.broadsheet.article.Hash64;
import org.broadsheet.article.Language;
import org.broadsheet.article.Origin;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
final class Fixtures {

    private Fixtures() {}

    static Article article(
            String id,
            String title,
            @Nullable String summary,
            @Nullable String outlet,
            @Nullable LocalDate day,
            String text) {
        int words = org.broadsheet.text.Words.count(text);
        return new Article(
                id,
                Hash64.of(id),
                id + ".txt",
                title,
                Origin.HEADER,
                summary,
                summary != null && text.contains(summary.substring(0, Math.min(60, summary.length()))),
                null,
                null,
                day == null ? null : new Published(day.atStartOfDay(), Published.Precision.DAY, null, Origin.ADDRESS),
                null,
                null,
                null,
                outlet == null ? null : new Outlet(outlet, outlet, outlet, Origin.ADDRESS),
                List.of(),
                List.of(),
                new Language("en", Origin.DEFAULT),
                false,
                BodyKind.PLAIN,
                words,
                1 + words / 230,
                "article-" + id + ".html",
                null,
                Map.of());
    }
}
