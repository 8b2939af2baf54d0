package org.broadsheet.publish;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.jspecify.annotations.Nullable;

/** {@code feed.xml}: the latest articles as Atom (RFC 4287). Undated ones are left out: Atom wants a date of each. */
final class AtomFeed implements Output {

    static final String ADDRESS = "feed.xml";

    /** Atom wants a date even of a feed without any; it may not be the time of the build. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    @Override
    public void write(Issue issue, Press press) throws IOException {
        Feed feed = Feed.of(issue);
        String updated = updated(feed);
        Xml xml = new Xml()
                .open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        feed.publication().language());
        xml.text("id", feed.id());
        xml.text("title", feed.publication().title());
        xml.text("subtitle", feed.publication().tagline());
        xml.text("updated", updated == null ? NEVER : updated);
        xml.empty("link", "rel", "self", "href", feed.link(ADDRESS), "type", "application/atom+xml");
        xml.empty("link", "rel", "alternate", "href", feed.link("index.html"), "type", "text/html");
        xml.text("generator", "Broadsheet");
        for (Article article : feed.articles()) {
            String published = Feed.internetDate(article.published());
            if (published != null) {
                entry(article, published, feed, xml);
            }
        }
        press.folder().write(ADDRESS, xml.close("feed").bytes());
    }

    /** The latest change of an entry; null when no article has a date. */
    private static @Nullable String updated(Feed feed) {
        return feed.articles().stream()
                .filter(article -> article.published() != null)
                .flatMap(article -> Stream.of(article.published(), article.updated()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Feed::moment))
                .map(Feed::internetDate)
                .orElse(null);
    }

    private static void entry(Article article, String published, Feed feed, Xml xml) {
        String updated = Feed.internetDate(article.updated());
        xml.open("entry", "xml:lang", Feed.language(article));
        xml.text("id", Feed.id(article.id()));
        xml.text("title", article.title());
        xml.empty("link", "rel", "alternate", "href", feed.link(article.page()), "type", "text/html");
        if (article.original() != null) {
            xml.empty("link", "rel", "via", "href", article.original());
        }
        xml.text("published", published);
        xml.text("updated", updated == null ? published : updated);
        authors(article, feed, xml);
        if (article.section() != null) {
            xml.empty("category", "term", article.section().name());
        }
        xml.text("summary", feed.summary(article));
        xml.close("entry");
    }

    /** Atom wants an author of each entry. */
    private static void authors(Article article, Feed feed, Xml xml) {
        List<String> authors = Feed.authors(article);
        for (String author : authors.isEmpty() ? List.of(feed.publication().title()) : authors) {
            person(author, xml);
        }
    }

    private static void person(String name, Xml xml) {
        xml.open("author").text("name", name).close("author");
    }
}
