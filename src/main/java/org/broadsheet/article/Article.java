package org.broadsheet.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The card of one article: everything about it except its text, in about 0.7 kB of heap. The body and the plain text stay
 * in the workspace under {@link #key()}.
 *
 * @param key the workspace key of the body: a hash of the file's content and path, and of the HTML made of it
 * @param texts its title, addresses and so on, which are unpacked each time that one is asked for
 * @param titleOrigin where the title was found
 * @param summaryRepeated whether the first paragraph of the body says the same, so that a page shows it once
 * @param published null when undated
 * @param updated null when not given
 * @param saved when the copy was made; never shown as the publication date; null when not given
 * @param section null when there is none
 * @param outlet null when there is none
 * @param language declared or detected
 * @param draft left out of the site unless drafts are asked for
 * @param body how the body was read
 * @param words length of the text in words (characters / 2 for scripts without spaces)
 * @param minutes reading time in minutes, at least 1
 */
public record Article(
        long key,
        Packed texts,
        Origin titleOrigin,
        boolean summaryRepeated,
        @Nullable Published published,
        @Nullable Published updated,
        @Nullable Published saved,
        @Nullable Section section,
        @Nullable Outlet outlet,
        Language language,
        boolean draft,
        BodyKind body,
        int words,
        int minutes) {

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

    /** Where each text stands, those most often asked for first. */
    private static final int ID = 0;

    private static final int PAGE = 1;
    private static final int TITLE = 2;
    private static final int SUMMARY = 3;
    private static final int ORIGINAL = 4;
    private static final int FILE = 5;
    private static final int PICTURE = 6;
    private static final int AUTHORS = 7;
    private static final int TAGS = 8;
    private static final int LICENCE = 9;
    private static final int EXTRA = 10;

    /**
     * Packs an article.
     *
     * @param id as {@link #id} gives it, and so on
     * @param authors in the order given
     * @param tags in the order given, without repetitions
     * @param extra header values that no field takes, as text
     */
    public Article(
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
        this(
                key,
                new Packed(new Bytes(512)
                        .text(id)
                        .text(page)
                        .text(title)
                        .text(summary)
                        .text(original)
                        .text(file)
                        .part(picture == null ? new Bytes(0) : picture.packed())
                        .texts(authors)
                        .texts(tags)
                        .text(licence)
                        // Another map may have a random order.
                        .map(new TreeMap<>(extra))),
                titleOrigin,
                summaryRepeated,
                published,
                updated,
                saved,
                section,
                outlet,
                language,
                draft,
                body,
                words,
                minutes);
    }

    /**
     * Ten letters and digits made from the identity (the original address, else the file); never changes because another
     * article came or went.
     */
    public String id() {
        return texts.after(ID).needed();
    }

    /** The address of the article's page, relative to the site's root: "2023/03/20/xi-putin-k3j5h2m9qa.html". */
    public String page() {
        return texts.after(PAGE).needed();
    }

    /** Never empty. */
    public String title() {
        return texts.after(TITLE).needed();
    }

    /** Plain text; null when there is none. */
    public @Nullable String summary() {
        return texts.after(SUMMARY).text();
    }

    /** The address of the original exactly as given; null when there is none. */
    public @Nullable String original() {
        return texts.after(ORIGINAL).text();
    }

    /** Where it was read, relative to the seeds folder, "/" between names. */
    public String file() {
        return texts.after(FILE).needed();
    }

    /** Null when there is none. */
    public @Nullable Picture picture() {
        Bytes.Reader picture = texts.after(PICTURE).part();
        return picture.hasMore() ? Picture.unpacked(picture) : null;
    }

    /** In the order given. */
    public List<String> authors() {
        return texts.after(AUTHORS).texts();
    }

    /** In the order given, without repetitions. */
    public List<String> tags() {
        return texts.after(TAGS).texts();
    }

    /** As given; null when none is. */
    public @Nullable String licence() {
        return texts.after(LICENCE).text();
    }

    /** Header values that no field takes, as text; in the order of the keys. */
    public Map<String, String> extra() {
        return texts.after(EXTRA).map();
    }

    /** The day it was published, in whose edition it has its place; null when it does not know it. */
    public @Nullable LocalDate day() {
        return published != null && published.hasDay() ? published.day() : null;
    }

    /** Whether the article knows its {@link #day}. */
    public boolean hasDay() {
        return published != null && published.hasDay();
    }

    /** The outlet's name, if there is an outlet. */
    public Optional<String> outletName() {
        return Optional.ofNullable(outlet).map(Outlet::name);
    }

    /** The readable part of the page's address: what stands before the id. */
    public String slug() {
        String page = page();
        return page.substring(page.lastIndexOf('/') + 1, page.length() - id().length() - "-.html".length());
    }

    /** The same article with its section and its outlet under the names that they have when all articles are read. */
    public Article named(@Nullable Section section, @Nullable Outlet outlet) {
        return Objects.equals(section, this.section) && Objects.equals(outlet, this.outlet)
                ? this
                : with(published, section, outlet, language);
    }

    /** The same article with other values of those that many articles share. */
    public Article with(
            @Nullable Published published, @Nullable Section section, @Nullable Outlet outlet, Language language) {
        return new Article(
                key,
                texts,
                titleOrigin,
                summaryRepeated,
                published,
                updated,
                saved,
                section,
                outlet,
                language,
                draft,
                body,
                words,
                minutes);
    }
}
