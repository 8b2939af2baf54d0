package org.broadsheet.build;

import java.util.HashMap;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;

/**
 * Lets articles share what is equal in them: a million articles have some hundred outlets, sections and languages and some
 * thousand days, and with an own copy of each a card would be a third larger.
 */
final class Sharing {

    private final Map<Published, Published> days = new HashMap<>();
    private final Map<Section, Section> sections = new HashMap<>();
    private final Map<Outlet, Outlet> outlets = new HashMap<>();
    private final Map<Language, Language> languages = new HashMap<>();

    /** The same article, made of values that were met before where they are equal. */
    Article of(Article article) {
        Published published = article.published();
        Section section = article.section();
        Outlet outlet = article.outlet();
        return article.with(
                published == null || published.hasTime() ? published : one(published, days),
                section == null ? null : one(section, sections),
                outlet == null ? null : one(outlet, outlets),
                one(article.language(), languages));
    }

    private static <T> T one(T value, Map<T, T> known) {
        T met = known.putIfAbsent(value, value);
        return met == null ? value : met;
    }
}
