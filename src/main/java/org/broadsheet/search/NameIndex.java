package org.broadsheet.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.text.Words;

/**
 * Stories and topics by name. Each word of a name stands in the dictionary with a space behind it, so right behind the
 * same word of the articles, and costs no further request.
 */
final class NameIndex {

    /** Pages of one file. */
    private static final int IN_FILE = 16;

    private final List<NamedPage> pages;

    NameIndex(List<NamedPage> pages) {
        this.pages = pages;
    }

    int count() {
        return pages.size();
    }

    Block block() {
        Block block = new Block(false);
        for (int i = 0; i < pages.size(); i++) {
            String name = pages.get(i).name();
            Set<String> words = new LinkedHashSet<>();
            Words.each(name, 0, name.length(), (start, end, word) -> {
                words.add(word + ' ');
                Words.within(name, start, end, word, (partStart, partEnd, part) -> words.add(part + ' '));
            });
            for (String word : words) {
                block.addBare(i, word);
            }
        }
        return block;
    }

    void write(SearchFiles files) throws IOException {
        for (int from = 0; from < pages.size(); from += IN_FILE) {
            StringBuilder json = new StringBuilder("[");
            for (NamedPage page : pages.subList(from, Math.min(from + IN_FILE, pages.size()))) {
                json.append(json.length() == 1 ? "[" : ",[");
                Script.string(json, page.name());
                json.append(',');
                Script.string(json, page.page());
                json.append(',').append(page.articles()).append(',');
                Script.string(json, page.kind().name().toLowerCase(Locale.ROOT));
                json.append(']');
            }
            String key = IndexAddresses.numbered("n", from / IN_FILE);
            files.put(
                    IndexAddresses.file(key),
                    new Script(key).json(json.append(']')).toBytes());
        }
    }
}
