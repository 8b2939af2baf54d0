package org.broadsheet.read.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys under which crawlers put the text of an article itself, as in "content:" or {@code {"title": …, "text": …}}. */
public final class TextKey {

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
            if (text != null && text.length() > length) {
                longest = entry;
                length = text.length();
            }
        }
        String body = longest == null ? null : text(longest.value());
        List<Header.Entry> rest = new ArrayList<>(header.entries());
        if (body != null) {
            rest.remove(longest);
            return new Header(rest, 0, body);
        }
        for (Header.Entry entry : header.entries()) {
            if (entry.value() instanceof Value.Entries map && hasText(map)) {
                rest.remove(entry);
                map.entries()
                        .forEach((key, value) ->
                                rest.add(new Header.Entry(key, value, value.joined(), entry.line(), entry.column())));
                return body(new Header(rest, header.bodyStart()));
            }
        }
        return header;
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
