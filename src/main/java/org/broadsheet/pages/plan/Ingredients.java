package org.broadsheet.pages.plan;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.article.Section;
import org.jspecify.annotations.Nullable;

/**
 * Says what something is made of without making it, as a text. An article is told by its key, which stands for its file and
 * everything that follows from it, so that a page of thirty articles is told in the time that it takes to write thirty
 * numbers.
 */
public final class Ingredients {

    private static final char END = '\n';

    private final Gists gists;
    private final StringBuilder told = new StringBuilder(1 << 8);

    /** None so far. */
    Ingredients(Gists gists) {
        this.gists = gists;
    }

    /** Something whose text form says all that matters of it. */
    public Ingredients add(@Nullable Object thing) {
        told.append(thing).append(END);
        return this;
    }

    /** A number. */
    public Ingredients add(long number) {
        told.append(number).append(END);
        return this;
    }

    /** An article by itself, its text included. */
    public Ingredients article(Article article) {
        told.append(article.key());
        // What does not follow from the file: other articles name outlet and section, pictures lie beside it, and a
        // date is not believed before its day has come.
        Outlet outlet = article.outlet();
        if (outlet != null) {
            told.append(' ').append(outlet.name()).append(' ').append(outlet.slug());
            told.append(' ').append(outlet.host());
        }
        Section section = article.section();
        if (section != null) {
            told.append(' ').append(section.name());
        }
        Picture picture = article.picture();
        if (picture != null) {
            told.append(' ').append(picture.source());
            told.append(' ').append(picture.width()).append('x').append(picture.height());
        }
        date(article.published());
        date(article.updated());
        date(article.saved());
        told.append(END);
        return this;
    }

    private void date(@Nullable Published date) {
        told.append(' ');
        if (date != null) {
            told.append(date.value()).append(date.origin());
        }
    }

    /** An article as other pages show it, with its story; null for none. */
    public Ingredients teaser(@Nullable Article article) {
        return add(article == null ? 0 : gists.teaser(article));
    }

    /** Several, in order. */
    public Ingredients teasers(List<Article> articles) {
        add(articles.size());
        articles.forEach(this::teaser);
        return this;
    }

    /** A list of articles, and whatever else the page of such a list finds out about them. */
    public Ingredients list(List<Article> articles) {
        return add(gists.listed(articles));
    }

    /** All of them, each on a line of its own. */
    public String told() {
        return told.toString();
    }
}
