package org.broadsheet.pages.furniture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Article;
import org.broadsheet.article.Picture;
import org.broadsheet.article.Published;
import org.broadsheet.pages.wording.Dates;

/**
 * Where an article was first published.
 *
 * @param outlet the outlet's name; the host when there is no outlet
 * @param address exactly as given; empty when it is none that a page may lead to
 * @param host without "www."; empty when there is no address
 * @param published its date in words, without the time; empty when undated
 * @param parts the address cut where a line may break
 */
public record Original(String outlet, String address, String host, String published, List<String> parts) {

    public Original {
        parts = List.copyOf(parts);
    }

    /** Where {@code article} was first published; what is not known is empty. */
    public static Original of(Article article) {
        String given = article.original() == null ? "" : article.original();
        String host = host(given);
        String outlet = article.outlet() == null ? host : article.outlet().name();
        Published published = article.published();
        String date = published == null ? "" : published.hasDay() ? Dates.of(published.day()) : Dates.of(published);
        return new Original(outlet, host.isEmpty() ? "" : given, host, date, parts(given));
    }

    /** Where a picture stands that a page only links to. */
    public static Original of(Picture picture) {
        String host = host(picture.source());
        return new Original(
                picture.alt().isEmpty() ? host : picture.alt(),
                host.isEmpty() ? "" : picture.source(),
                host,
                "",
                List.of());
    }

    /** The host of a web address without "www."; empty for everything else. */
    public static String host(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return "";
        }
        try {
            String host = new URI(address).getHost();
            if (host != null) {
                return host.startsWith("www.") ? host.substring(4) : host;
            }
        } catch (URISyntaxException e) {
            // Saved addresses are often not quite well-formed; what stands between the slashes will do.
        }
        int start = lower.indexOf("//") + 2;
        int end = start;
        while (end < lower.length() && "/?#:".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        String host = lower.substring(start, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Before and after every slash of the path, as the address is set in print. */
    private static List<String> parts(String address) {
        List<String> parts = new ArrayList<>();
        int scheme = address.indexOf("://");
        int start = 0;
        for (int i = scheme < 0 ? 0 : scheme + 3; i < address.length(); i++) {
            if (address.charAt(i) == '/') {
                if (i > start) {
                    parts.add(address.substring(start, i));
                }
                parts.add("/");
                start = i + 1;
            }
        }
        if (start < address.length()) {
            parts.add(address.substring(start));
        }
        return parts;
    }
}
