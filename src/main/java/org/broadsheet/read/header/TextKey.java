package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys under which crawlers put the text of an article itself, as in "content:" or {@code {"title": …, "text": …}}. */
public final class TextKey {

    /** Of the page, maybe with all that stands around the text: read where there is nothing better. */
    private static final String PAGE = "html";

    /** A longer value under another of these keys is the text once more, in UTF-16 units. */
    private static final int LONGEST_ELSE = 200;

    private static final Set<String> KEYS = Set.of(
            "text",
            "maintext",
            "content",
            "body",
            "bodytext",
            "contenthtml",
            "contenttext",
            "article",
            "articlebody",
            "articletext",
            "fulltext",
            "markdowncontent",
            "markdown",
            "plaintext",
            PAGE,
            "volltext",
            "artikeltext",
            "inhalt",
            "texte",
            "contenu",
            "texto",
            "contenido",
            "conteúdo",
            "testo",
            "tekst",
            "treść",
            "текст",
            "正文",
            "本文",
            "본문");

    private TextKey() {}

    /** Whether {@code key}, as written, is one of them. */
    public static boolean is(String key) {
        return key.length() <= 20 && KEYS.contains(Field.folded(key));
    }

    /**
     * The header with the longest of such values as the body, and without it among the entries; as it is when it has none.
     * Where such a value stands in a map, what else is in that is said of the article, too: {@code {"fields": {"body": …}}}.
     */
    static Header body(Header header) {
        Header.Entry longest = null;
        int length = 0;
        for (Header.Entry entry : header.entries()) {
            String text = is(entry.key()) ? text(entry.value()) : null;
            int weight = text == null || text.isBlank() ? 0 : isPage(entry) ? 1 : text.length();
            if (weight > length) {
                longest = entry;
                length = weight;
            }
        }
        String body = longest == null ? null : text(longest.value());
        List<Header.Entry> rest = new ArrayList<>(header.entries());
        if (body != null) {
            rest.remove(longest);
            rest.removeIf(TextKey::isTextAgain);
            return new Header(rest, 0, body);
        }
        for (Header.Entry entry : header.entries()) {
            if (entry.value() instanceof Value.Entries map && hasText(map)) {
                rest.remove(entry);
                Set<String> known = rest.stream().map(Header.Entry::key).collect(Collectors.toSet());
                map.entries().forEach((key, value) -> {
                    // What holds the text is taken also where the object around it has the same key for something else.
                    if (known.add(key) || is(key) || value instanceof Value.Entries) {
                        rest.add(new Header.Entry(key, value, value.joined(), entry.line(), entry.column()));
                    }
                });
                return body(new Header(rest, header.bodyStart()));
            }
        }
        return header;
    }

    private static boolean isPage(Header.Entry entry) {
        return Field.folded(entry.key()).equals(PAGE);
    }

    private static boolean isTextAgain(Header.Entry entry) {
        return is(entry.key()) && (isPage(entry) || entry.value().joined().length() > LONGEST_ELSE);
    }

    private static boolean hasText(Value.Entries map) {
        return map.entries().entrySet().stream()
                .anyMatch(entry -> entry.getValue() instanceof Value.Entries within
                        ? hasText(within)
                        : is(entry.getKey())
                                && !String.valueOf(text(entry.getValue())).isBlank());
    }

    /** A text, or paragraphs in a list. */
    private static @Nullable String text(Value value) {
        return value instanceof Value.Text text
                ? text.text()
                : value instanceof Value.Items list
                        ? list.scalars().stream().collect(Collectors.joining("\n\n"))
                        : null;
    }
}
