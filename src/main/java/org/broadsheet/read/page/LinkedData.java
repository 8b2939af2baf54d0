package org.broadsheet.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.read.address.Address;
import org.broadsheet.read.header.Header;
import org.broadsheet.read.header.JsonValues;
import org.broadsheet.read.header.Value;
import org.broadsheet.text.Cut;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page tells search engines of its article: JSON-LD in the words of schema.org. */
final class LinkedData {

    /** The types of schema.org for what is written, as a whole page tells them. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w{0,30}(?:Article|Posting|Report)|Review)");

    private static final Pattern ORGANIZATION = Pattern.compile("\\w{0,30}Organization|Corporation");

    /** In so many nodes an article is looked for. */
    private static final int MOST = 200;

    /** Of a value that is no text, in UTF-16 units. */
    private static final int LONGEST = 2000;

    /** What tells of an article whatever its node calls itself. */
    private static final List<String> TELLING = List.of("headline", "datePublished", "author", "uploadDate");

    private final Map<String, Value> byId = new HashMap<>();
    private final @Nullable Value article;
    private final boolean isArticle;

    LinkedData(Document page) {
        List<Value> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            int start = start(json);
            Value value = start < 0 ? null : JsonValues.of(json.substring(start));
            if (value != null) {
                addNodes(value, nodes);
            }
        }
        for (Value node : nodes) {
            byId.putIfAbsent(Objects.requireNonNullElse(node.entry("@id"), ""), node);
        }
        Value typed = first(nodes, LinkedData::isArticle);
        isArticle = typed != null;
        article = isArticle ? typed : first(nodes, node -> TELLING.stream().anyMatch(key -> node.entry(key) != null));
    }

    /** Whether it calls the page, or a part of it, an article. */
    boolean isArticle() {
        return isArticle;
    }

    /** The headline, perhaps cut; empty when none is told. */
    String headline() {
        return Cut.at(text("headline"), LONGEST);
    }

    /** The whole text, in HTML or a paragraph a line; empty when it is not told. */
    String articleText() {
        return text("articleBody");
    }

    /** What it says by the keys of headers; nothing that is blank but perhaps a list. */
    List<Header.Entry> entries() {
        List<Header.Entry> entries = new ArrayList<>();
        if (article == null) {
            return entries;
        }
        add("date_published", text("datePublished", "uploadDate"), entries);
        add("date_modified", text("dateModified"), entries);
        List<Value> names = items("author")
                .map(this::resolved)
                .filter(author -> !ORGANIZATION.matcher(types(author)).matches())
                .map(author -> Value.text(Cut.at(name(author), LONGEST)))
                .toList();
        if (!names.isEmpty()) {
            Value.Items authors = new Value.Items(names);
            entries.add(new Header.Entry("author", authors, authors.joined(), 1, 1));
        }
        add("publisher", first("publisher", this::name), entries);
        add("section", first("articleSection", Value::joined), entries);
        add("keywords", text("keywords"), entries);
        add("description", text("description"), entries);
        add("image", first("image", this::address), entries);
        add("url", first("mainEntityOfPage", this::page), entries);
        add("url", first("url", this::page), entries);
        return entries;
    }

    private static void add(String key, String text, List<Header.Entry> entries) {
        if (!text.isBlank()) {
            String cut = Cut.at(text, LONGEST);
            entries.add(new Header.Entry(key, Value.text(cut), cut, 1, 1));
        }
    }

    /** Where JSON begins, behind what hides it from old browsers; negative when there is none. */
    private static int start(String script) {
        int object = script.indexOf('{');
        int array = script.indexOf('[');
        boolean hidden = array >= 0 && script.startsWith("[CDATA[", array);
        return object < 0 || array < 0 || hidden ? object : Math.min(object, array);
    }

    private static void addNodes(Value value, List<Value> nodes) {
        if (value instanceof Value.Items list) {
            list.items().forEach(item -> addNodes(item, nodes));
        } else if (value instanceof Value.Entries map && nodes.size() < MOST) {
            nodes.add(map);
            Value graph = map.entries().get("@graph");
            if (graph != null) {
                addNodes(graph, nodes);
            }
        }
    }

    private static @Nullable Value first(List<Value> nodes, Predicate<Value> wanted) {
        return nodes.stream().filter(wanted).findFirst().orElse(null);
    }

    private static boolean isArticle(Value node) {
        Value type = node instanceof Value.Entries map ? map.entries().get("@type") : null;
        return type != null
                && type.scalars().stream()
                        .anyMatch(name -> ARTICLE.matcher(name).matches());
    }

    private static String types(Value node) {
        return Objects.requireNonNullElse(node.entry("@type"), "");
    }

    /** The node that {@code value} only names, or else itself. */
    private Value resolved(Value value) {
        String id = value.entry("name") == null ? value.entry("@id") : null;
        return id == null ? value : byId.getOrDefault(id, value);
    }

    private String name(Value value) {
        return value instanceof Value.Text text
                ? text.text()
                : Objects.requireNonNullElse(resolved(value).entry("name"), "");
    }

    private String address(Value value) {
        String address =
                value instanceof Value.Text text ? text.text() : resolved(value).entry("url", "contentUrl", "@id");
        return address != null && address.startsWith("http") ? address : "";
    }

    /** The address unless it is that of a whole site. */
    private String page(Value value) {
        String written = address(value);
        Address address = Address.of(written);
        return address != null && address.path().length() > 1 ? written : "";
    }

    private String first(String key, Function<Value, String> text) {
        return items(key)
                .map(text)
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The value of {@code key}, or each of them. */
    private Stream<Value> items(String key) {
        Value value = article instanceof Value.Entries map ? map.entries().get(key) : null;
        return value instanceof Value.Items list ? list.items().stream() : Stream.ofNullable(value);
    }

    private String text(String... keys) {
        return article == null ? "" : Objects.requireNonNullElse(article.entry(keys), "");
    }
}
