package org.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code robots.txt} and {@code _headers}: what hosts of static sites read. Only when the site's address is known. */
final class HostFiles implements Output {

    /** The headers a page cannot set for itself; the format of Netlify and Cloudflare Pages. */
    private static final String HEADERS = """
            /*
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Content-Security-Policy: frame-ancestors 'none'
            /pictures/*
              Content-Security-Policy: script-src 'none'
            /assets/fonts/*
              Cache-Control: public, max-age=31536000, immutable
            """;

    @Override
    public void write(Issue issue, Press press) throws IOException {
        String base = issue.contents().publication().baseUrl();
        if (base == null) {
            return;
        }
        text("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n", press);
        text("_headers", HEADERS, press);
    }

    private static void text(String address, String text, Press press) throws IOException {
        press.folder().write(address, text.getBytes(StandardCharsets.UTF_8));
    }
}
