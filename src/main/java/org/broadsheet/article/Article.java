package org.broadsheet.article;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The card of one article: everything about it except its text, in about 1 kB of heap. The body and the plain text stay
 * in the workspace under {@link #key()}.
 *
 * @param id ten letters and digits made from the identity (the original address, else the file); never changes because
 *     another article came or went
 * @param key the workspace key of the body: a hash of the file's content and path, and of the HTML made of it
 * @param file where it was read, relative to the seeds folder, "/" between names
 * @param title never empty
 * @param titleOrigin where the title was found
 * @param summary plain text; null when there is none
 * @param summaryRepeated whether the first paragraph of the body says the same, so that a page shows it once
 * @param original the address of the original exactly as given; null when there is none
 * @param picture null when there is none
 * @param published null when undated
 * @param updated null when not given
 * @param saved when the copy was made; never shown as the publication date; null when not given
 * @param section null when there is none
 * @param outlet null when there is none
 * @param authors in the order given
 * @param tags in the order given, without repetitions
 * @param language declared or detected
 * @param draft left out of the site unless drafts are asked for
 * @param body how the body was read
 * @param words length of the text in words (characters / 2 for scripts without spaces)
 * @param minutes reading time in minutes, at least 1
 * @param page the address of the article's page, relative to the site's root: "2023/03/20/xi-putin-k3j5h2m9qa.html"
 * @param licence as given; null when none is
 * @param extra header values that no field takes, as text; in the order of the keys
 */
public record Article(
        String id,
        long key,
        String file,
        String title,
        Origin titleOrigin,
        @Nullable String summary,
        boolean summaryRepeated,
        @Nullable String original,
        @Nullable Picture picture,
        @Nullable Published published,
        @Nullable Published updated,
        @Nullable Published saved,
        @Nullable Section section,
        @Nullable Outlet outlet,
        List<String> authors,
        List<String> tags,
        Language language,
        boolean draft,
        BodyKind body,
        int words,
        int minutes,
        String page,
        @Nullable String licence,
        Map<String, String> extra) {

    /**
     * The one total order of articles: newest first, those with a day before those with only a month or year of the
     * same moment, undated ones last; ties by id, so that no order depends on files or threads.
     */
    public static final Comparator<Article> NEWEST_FIRST = Comparator.comparing(
                    Article::published,
                    Comparator.nullsLast(Comparator.comparing(Published::local)
                            .thenComparing(Published::precision)
                            .reversed()))
            .thenComparing(Article::id);

    public Article {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        // Map.copyOf has a random order.
        extra = extra.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(extra));
    }

    /** Whether the article knows the day it was published, and so has a place in an edition. */
    public boolean hasDay() {
        return published != null && published.hasDay();
    }

    /** The outlet's name, if there is an outlet. */
    public Optional<String> outletName() {
        return Optional.ofNullable(outlet).map(Outlet::name);
    }

    /** The readable part of the page's address: what stands before the id. */
    public String slug() {
        return page.substring(page.lastIndexOf('/') + 1, page.length() - id.length() - "-.html".length());
    }

    /** The same article under what is known of its outlet when all articles are read. */
    public Article withOutlet(Outlet known) {
        return known.equals(outlet) ? this : with(published, section, known, language);
    }

    /** The same article with other values of those that many articles share. */
    public Article with(
            @Nullable Published published, @Nullable Section section, @Nullable Outlet outlet, Language language) {
        return new Article(
                id,
                key,
                file,
                title,
                titleOrigin,
                summary,
                summaryRepeated,
                original,
                picture,
                published,
                updated,
                saved,
                section,
                outlet,
                authors,
                tags,
                language,
                draft,
                body,
                words,
                minutes,
                page,
                licence,
                extra);
    }
}
