package org.broadsheet.read.body;

import java.util.Locale;
import java.util.Set;

/** Names of HTML elements that saved articles contain. */
final class Tags {

    private static final Set<String> KNOWN =
            Set.of(("p br div span a img h1 h2 h3 h4 h5 h6 ul ol li blockquote em strong b i u s sub sup"
                            + " table thead tbody tr td th figure figcaption pre code hr section article script style iframe svg video"
                            + " audio form input button object embed link meta title noscript body html head details summary font center")
                    .split(" ", -1));

    private Tags() {}

    /** Whether the letters from {@code at} on are the name of one of these, with a white space, "/" or ">" behind. */
    static boolean isKnown(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean bounded = end < text.length()
                && (text.charAt(end) == '>' || text.charAt(end) == '/' || Character.isWhitespace(text.charAt(end)));
        return bounded && KNOWN.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
