package org.broadsheet.publish;

import java.io.IOException;
import org.broadsheet.article.Article;

/** {@code rss.xml}: the latest articles as RSS 2.0. */
final class RssFeed implements Output {

    static final String ADDRESS = "rss.xml";

    @Override
    public void write(Issue issue, Press press) throws IOException {
        Feed feed = Feed.of(issue);
        String tagline = feed.publication().tagline();
        Xml xml = new Xml()
                .open(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("channel");
        xml.text("title", feed.publication().title());
        xml.text("link", feed.link("index.html"));
        xml.text("description", tagline == null ? feed.publication().title() : tagline);
        xml.text("language", feed.publication().language());
        xml.text("lastBuildDate", Feed.mailDate(feed.newest()));
        xml.empty("atom:link", "rel", "self", "href", feed.link(ADDRESS), "type", "application/rss+xml");
        for (Article article : feed.articles()) {
            xml.open("item");
            xml.text("title", article.title());
            xml.text("link", feed.link(article.page()));
            xml.text("guid", Feed.id(article.id()), "isPermaLink", "false");
            xml.text("pubDate", Feed.mailDate(article.published()));
            Feed.authors(article).forEach(author -> xml.text("dc:creator", author));
            if (article.section() != null) {
                xml.text("category", article.section().name());
            }
            xml.text("description", feed.summary(article));
            xml.close("item");
        }
        press.folder().write(ADDRESS, xml.close("channel").close("rss").bytes());
    }
}
