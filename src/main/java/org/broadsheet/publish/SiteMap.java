package org.broadsheet.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.pages.plan.PlannedPage;

/**
 * {@code sitemap.xml}: all pages, for search engines (sitemaps.org 0.9), at most 50,000 a file. Only when the site's
 * address is known: the format has no relative links.
 */
final class SiteMap implements Output {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;

    @Override
    public void write(Issue issue, Press press) throws IOException {
        String base = issue.contents().publication().baseUrl();
        if (base == null) {
            return;
        }
        List<byte[]> parts =
                parts(issue.site().pages().map(PlannedPage::address).iterator(), base);
        if (parts.size() == 1) {
            press.folder().write("sitemap.xml", parts.get(0));
            return;
        }
        Xml index = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int i = 0; i < parts.size(); i++) {
            String address = "sitemap-" + (i + 1) + ".xml";
            press.folder().write(address, parts.get(i));
            index.open("sitemap").text("loc", base + address).close("sitemap");
        }
        press.folder().write("sitemap.xml", index.close("sitemapindex").bytes());
    }

    private static List<byte[]> parts(Iterator<String> addresses, String base) {
        List<byte[]> parts = new ArrayList<>();
        while (addresses.hasNext()) {
            Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
            for (int i = 0; i < MOST && addresses.hasNext(); i++) {
                String address = addresses.next();
                if (!address.equals("404.html")) {
                    xml.open("url")
                            .text("loc", base + PageLinks.encoded(address))
                            .close("url");
                }
            }
            parts.add(xml.close("urlset").bytes());
        }
        return parts;
    }
}
