package org.broadsheet.read.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A feed (RSS, Atom), what WordPress exports, which is one, or the notes of Evernote (.enex). */
final class MarkupExport {

    private static final Pattern BEGINS = Pattern.compile(
            "\\s{0,99}(?:<(?:[?!][^>]{0,999}>|!--.{0,999}?-->)\\s{0,99}){0,9}<(?:rss|feed|rdf:RDF|en-export)\\b");

    /** WordPress exports its menus and pictures, too, and Blogger its comments, settings and templates. */
    private static final List<String> POSTS = List.of("post", "page");

    /** Where older exports of Blogger say what an entry is, among the categories. */
    private static final String KIND = "http://schemas.google.com/blogger/2008/kind#";

    /** What everybody may read: WordPress, Blogger. */
    private static final List<String> OUT = List.of("publish", "LIVE");

    /** What is in no newspaper: WordPress, Blogger. */
    private static final List<String> THROWN_AWAY = List.of("trash", "auto-draft", "SOFT_TRASHED");

    /**
     * What is said of all articles.
     *
     * @param users the names that WordPress shows, by those by which its users log in
     */
    private record Channel(@Nullable String title, @Nullable String language, Map<String, String> users) {

        static Channel of(Element channel) {
            Map<String, String> users = new HashMap<>();
            for (Element user : children(channel, "wp|author")) {
                String login = said(user, "wp|author_login");
                String shown = said(user, "wp|author_display_name");
                if (login != null && shown != null) {
                    users.put(login, shown);
                }
            }
            String language = said(channel, "language, dc|language");
            return new Channel(
                    said(channel, "title"), language == null ? channel.attr("xml:lang") : language, Map.copyOf(users));
        }
    }

    private MarkupExport() {}

    static boolean is(String text) {
        return BEGINS.matcher(text).lookingAt();
    }

    /** The articles, each as a JSON object. */
    static List<String> articles(String text) {
        Document export = Jsoup.parse(text, "", Parser.xmlParser());
        Element head = export.selectFirst("channel, feed");
        Stream<Fields> articles;
        if (head == null) {
            articles = export.select("en-export > note").stream().map(MarkupExport::note);
        } else {
            Channel channel = Channel.of(head);
            articles = export.select("item, entry").stream()
                    .filter(MarkupExport::isPost)
                    .map(item -> item(item, channel));
        }
        return articles.filter(fields -> !fields.isEmpty()).map(Fields::json).toList();
    }

    private static boolean isPost(Element item) {
        String type = said(item, "wp|post_type, blogger|type");
        String kind = children(item, "category").stream()
                .map(category -> category.attr("term"))
                .filter(term -> term.startsWith(KIND))
                .map(term -> term.substring(KIND.length()))
                .findFirst()
                .orElse(type == null ? POSTS.get(0) : type);
        return POSTS.contains(kind.toLowerCase(Locale.ROOT)) && !THROWN_AWAY.contains(status(item));
    }

    /** What has none is out. */
    private static String status(Element item) {
        String status = said(item, "wp|status, blogger|status");
        return status == null ? "publish" : status;
    }

    private static Fields item(Element item, Channel channel) {
        Fields fields = new Fields();
        fields.add("title", said(item, "title"));
        fields.add("url", address(item));
        fields.add("date", said(item, "pubDate, published, issued, dc|date"));
        fields.add("updated", said(item, "updated, modified"));
        for (Element author : children(item, "dc|creator, author")) {
            String name = name(author);
            fields.add("author", channel.users().getOrDefault(name, name));
        }
        String source = said(item, "source");
        fields.add("sitename", source != null ? source : channel.title());
        children(item, "category:not([domain=post_format]), dc|subject").stream()
                .map(category -> category.hasText() ? category.text() : category.attr("term"))
                .filter(tag -> !tag.startsWith(KIND))
                .forEach(tag -> fields.add("tags", tag));
        String language = said(item, "dc|language");
        fields.add("language", language == null ? channel.language() : language);
        fields.add("image", picture(item));
        fields.add("draft", OUT.contains(status(item)) ? null : "true");
        String summary = said(item, "description, summary, excerpt|encoded");
        String content = markup(item, "content|encoded, content");
        // In many a feed the description is all there is.
        fields.add("description", content == null ? null : summary);
        fields.add("content", content == null ? summary : content);
        return fields;
    }

    private static @Nullable String address(Element item) {
        for (Element link : children(item, "link")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.text();
            if (!address.isBlank() && (!link.hasAttr("rel") || link.attr("rel").equals("alternate"))) {
                return address;
            }
        }
        String id = said(item, "guid, id");
        return id != null && id.startsWith("http") ? id : null;
    }

    /** "Ada Pike" of {@code <author><name>Ada Pike</name>…} and of "ada@gull.example (Ada Pike)". */
    private static String name(Element author) {
        String name = said(author, "name");
        return name != null ? name : author.text().replaceFirst("^\\S{1,200}@\\S{1,200} \\((.+)\\)$", "$1");
    }

    private static @Nullable String picture(Element item) {
        Element picture = item.selectFirst("media|content[medium=image], media|content[type^=image/], media|thumbnail,"
                + " enclosure[type^=image/], itunes|image");
        return picture == null ? null : picture.hasAttr("url") ? picture.attr("url") : picture.attr("href");
    }

    private static Fields note(Element note) {
        Fields fields = new Fields();
        fields.add("title", said(note, "title"));
        for (Element attributes : children(note, "note-attributes")) {
            fields.add("url", said(attributes, "source-url"));
            fields.add("author", said(attributes, "author"));
        }
        fields.add("saved", said(note, "created"));
        children(note, "tag").forEach(tag -> fields.add("tags", tag.text()));
        String content = said(note, "content");
        Element text = content == null
                ? null
                : Jsoup.parse(content, "", Parser.xmlParser()).selectFirst("en-note");
        fields.add("content", text == null ? content : text.html());
        return fields;
    }

    private static List<Element> children(Element element, String names) {
        return element.children().stream().filter(child -> child.is(names)).toList();
    }

    /** The text of the first child that has any; null when none has. */
    private static @Nullable String said(Element element, String names) {
        return first(children(element, names).stream().map(Element::wholeText));
    }

    /** The same, also where the markup in it is not escaped. */
    private static @Nullable String markup(Element element, String names) {
        return first(children(element, names).stream()
                .map(child -> child.attr("type").equals("xhtml") ? child.html() : child.wholeText()));
    }

    private static @Nullable String first(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).findFirst().orElse(null);
    }
}
