package org.broadsheet.pages.story;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.jspecify.annotations.Nullable;

/** Tells which article reported something first, and which last, if the dates can tell it at all. */
public final class FirstReport {

    private FirstReport() {}

    /**
     * The first of {@code articles}; null when nobody can tell, since dates or times are not known.
     *
     * @param articles those that were printed first, before others
     */
    public static @Nullable Article of(List<Article> articles) {
        return foremost(articles, Published::isBefore);
    }

    /** The last of {@code articles}, undated ones left aside; null when another outlet may have been as late. */
    static @Nullable Article last(List<Article> articles) {
        List<Article> dated =
                articles.stream().filter(article -> article.published() != null).toList();
        return foremost(dated, (one, other) -> other.isBefore(one));
    }

    /** The article that comes before those of all other outlets. */
    private static @Nullable Article foremost(List<Article> articles, BiPredicate<Published, Published> before) {
        Article foremost = null;
        for (Article article : articles) {
            foremost = foremost == null || comes(article, foremost, before) ? article : foremost;
        }
        for (Article other : articles) {
            if (foremost != null
                    && !Objects.equals(slug(other.outlet()), slug(foremost.outlet()))
                    && !comes(foremost, other, before)) {
                return null;
            }
        }
        return foremost == null || foremost.published() == null ? null : foremost;
    }

    private static boolean comes(Article one, Article other, BiPredicate<Published, Published> before) {
        return one.published() != null && other.published() != null && before.test(one.published(), other.published());
    }

    private static @Nullable String slug(@Nullable Outlet outlet) {
        return outlet == null ? null : outlet.slug();
    }
}
