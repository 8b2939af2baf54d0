package org.broadsheet.pages;

import java.util.List;
import java.util.Objects;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;

/** Tells which article reported something first, and which last, if the dates can tell it at all. */
final class FirstReport {

    private FirstReport() {}

    /**
     * The first of {@code articles}; null when it is undated, or when another outlet may have been as early because one
     * of the two gives no time of day.
     *
     * @param articles oldest first
     */
    static @Nullable Article of(List<Article> articles) {
        if (articles.isEmpty()) {
            return null;
        }
        Article first = articles.get(0);
        Published published = first.published();
        if (published == null) {
            return null;
        }
        String outlet = slug(first.outlet());
        for (Article other : articles) {
            if (!Objects.equals(slug(other.outlet()), outlet)) {
                return other.published() == null || isBefore(published, other.published()) ? first : null;
            }
        }
        return first;
    }

    /**
     * The last of {@code articles}; null when it is undated, or when another outlet may have been as late.
     *
     * @param articles oldest first, undated ones last
     */
    static @Nullable Article last(List<Article> articles) {
        Article last = null;
        for (Article article : articles) {
            last = article.published() == null ? last : article;
        }
        Published published = last == null ? null : last.published();
        if (last == null || published == null) {
            return null;
        }
        for (Article other : articles) {
            boolean sure = other.published() == null
                    || Objects.equals(slug(other.outlet()), slug(last.outlet()))
                    || isBefore(other.published(), published);
            if (!sure) {
                return null;
            }
        }
        return last;
    }

    private static @Nullable String slug(@Nullable Outlet outlet) {
        return outlet == null ? null : outlet.slug();
    }

    private static boolean isBefore(Published one, Published other) {
        if (one.hasTime() && other.hasTime()) {
            return one.local().isBefore(other.local());
        }
        return one.hasDay() && other.hasDay() && one.day().isBefore(other.day());
    }
}
