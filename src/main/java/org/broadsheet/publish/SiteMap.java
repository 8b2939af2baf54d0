package org.broadsheet.publish;

import java.io.IOException;
import java.util.Iterator;
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
        if (base != null) {
            write(issue.site().pages().map(PlannedPage::address).iterator(), base, press.folder());
        }
    }

    /** Writes each part before the next is made, so that no more than one is in memory. */
    static void write(Iterator<String> addresses, String base, SiteFolder folder) throws IOException {
        byte[] first = part(addresses, base);
        if (!addresses.hasNext()) {
            folder.write("sitemap.xml", first);
            return;
        }
        Xml index = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        int number = 1;
        for (byte[] part = first; part != null; part = addresses.hasNext() ? part(addresses, base) : null) {
            String address = "sitemap-" + number++ + ".xml";
            folder.write(address, part);
            index.open("sitemap").text("loc", base + address).close("sitemap");
        }
        folder.write("sitemap.xml", index.close("sitemapindex").bytes());
    }

    private static byte[] part(Iterator<String> addresses, String base) {
        Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
        for (int i = 0; i < MOST && addresses.hasNext(); i++) {
            String address = addresses.next();
            if (!address.equals("404.html")) {
                xml.open("url").text("loc", base + PageLinks.encoded(address)).close("url");
            }
        }
        return xml.close("urlset").bytes();
    }
}
