package org.broadsheet.pages.plan;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Publication;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.broadsheet.digest.Edition;
import org.broadsheet.digest.Story;
import org.broadsheet.pages.wording.Dates;
import org.broadsheet.pages.wording.Numbers;
import org.broadsheet.pages.wording.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * Makes teasers of articles.
 *
 * @param publication the newspaper they stand in
 * @param edition knows their stories
 */
public record Teasers(Publication publication, Edition edition) {

    /** With its whole date. */
    public Teaser of(Article article) {
        return of(article, null);
    }

    /**
     * For a place where {@code day} is said already: with the time alone when the article is of that day.
     *
     * @param day null where no day is said
     */
    public Teaser of(Article article, @Nullable LocalDate day) {
        Published published = article.published();
        return dated(article, published == null ? "" : day == null ? date(published) : Dates.seenFrom(day, published));
    }

    /** For a place where the year is said already. */
    public Teaser inYear(Article article, int year) {
        Published published = article.published();
        boolean said =
                published != null && published.hasDay() && published.day().getYear() == year;
        return dated(article, published == null ? "" : said ? Dates.inYear(published.day()) : date(published));
    }

    private Teaser dated(Article article, String when) {
        Published published = article.published();
        Section section = article.section();
        Outlet outlet = article.outlet();
        Story story = shared(article);
        return new Teaser(
                article.title(),
                article.page(),
                Tongue.lang(article.language(), publication.language()),
                Tongue.dir(article.language(), publication.language()),
                section == null ? "" : section.name(),
                article.summary() == null ? "" : article.summary(),
                article.language().primary(),
                outlet == null ? "" : outlet.name(),
                published == null ? "" : published.value(),
                when,
                article.words() == 0 ? 0 : article.minutes(),
                Tongue.foreign(article.language(), publication.language()),
                story == null ? "" : story.page(),
                story == null ? "" : coverage(story),
                photo(article.picture()));
    }

    /** Several, in order, for a place where {@code day} is said already; null where no day is said. */
    public List<Teaser> of(List<Article> articles, @Nullable LocalDate day) {
        return articles.stream().map(article -> of(article, day)).toList();
    }

    /** The story of an article, when more than one outlet has it, or may have it. */
    @Nullable
    public Story shared(Article article) {
        Story story = edition.story(article);
        return story == null || story.reports() < 2 ? null : story;
    }

    /** "5 sources"; "4 articles" where no two are known. */
    private String coverage(Story story) {
        return story.outlets() > 1 ? Numbers.of(story.outlets(), "source") : Numbers.of(edition.size(story), "article");
    }

    /** The picture as a page may show it: one of another host only when the publication allows it. */
    @Nullable
    public Photo photo(@Nullable Picture picture) {
        return picture == null || (picture.remote() && !publication.remotePictures()) ? null : Photo.of(picture);
    }

    private static String date(Published published) {
        return published.hasDay() ? Dates.of(published.day()) : Dates.of(published);
    }
}
