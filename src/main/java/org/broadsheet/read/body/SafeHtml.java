package org.broadsheet.read.body;

import org.broadsheet.read.address.Address;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** The allow-list that every article's HTML goes through; what passes is written anew by {@link SafeMarkup}. */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "b",
                    "i",
                    "u",
                    "s",
                    "del",
                    "ins",
                    "sub",
                    "sup",
                    "small",
                    "q",
                    "cite",
                    "kbd",
                    "abbr",
                    "a",
                    "img",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "div",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "main",
                    "details",
                    "summary",
                    "address",
                    "center")
            .allowWithoutAttributes("a", "img")
            .allowAttributes("id")
            .onElements("h1", "h2", "h3", "h4", "h5", "h6", "sup", "li")
            .allowAttributes("href", "class")
            .onElements("a")
            .allowAttributes("class")
            .onElements("div")
            .allowAttributes("src", "alt", "title", "width", "height")
            .onElements("img")
            .allowAttributes("align", "colspan", "rowspan")
            .onElements("th", "td")
            .allowAttributes("start", "reversed")
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private SafeHtml() {}

    /**
     * Safe HTML made of {@code html}.
     *
     * @param title a first heading that says this is left out; null to leave none out
     */
    static String of(
            String html,
            Pictures pictures,
            @Nullable Address original,
            boolean remotePictures,
            @Nullable String title) {
        SafeMarkup out = new SafeMarkup(html.length(), pictures, original, remotePictures, title);
        HtmlSanitizer.sanitize(SwallowingTags.defused(html), POLICY.apply(out));
        return out.finished();
    }
}
