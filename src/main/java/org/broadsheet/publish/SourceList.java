package org.broadsheet.publish;

import java.io.IOException;
import java.util.Objects;
import java.util.TreeMap;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;

/** {@code sources.opml}: the outlets with an address, for whoever keeps a list of sources (OPML 2.0). */
final class SourceList implements Output {

    static final String ADDRESS = "sources.opml";

    @Override
    public void write(Issue issue, Press press) throws IOException {
        TreeMap<String, Article> latest = new TreeMap<>();
        for (Article article : issue.contents().edition().articles()) {
            Outlet outlet = article.outlet();
            if (outlet != null && outlet.host() != null) {
                latest.putIfAbsent(outlet.slug(), article);
            }
        }
        if (latest.isEmpty()) {
            return;
        }
        Xml xml = new Xml().open("opml", "version", "2.0").open("head");
        xml.text("title", "Sources of " + issue.contents().publication().title());
        xml.close("head").open("body");
        for (Article article : latest.values()) {
            Outlet outlet = Objects.requireNonNull(article.outlet());
            String address = outlet.home(article);
            xml.empty("outline", "text", outlet.name(), "type", "link", "url", address, "htmlUrl", address);
        }
        press.folder().write(ADDRESS, xml.close("body").close("opml").bytes());
    }
}
