package org.broadsheet.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Postings of a run of articles, held in memory, the articles numbered from 0. For each word and article: the distance from
 * the last article, how often the word is in the text and in the title, and where.
 */
final class Block {

    private final Map<String, Postings> lists = new HashMap<>(1 << 12);
    private final boolean places;

    Block(boolean places) {
        this.places = places;
    }

    void add(int document, ArticleWords article) {
        for (int i = 0; i < article.words.length; i++) {
            int inTitle = article.inTitle(i);
            int from = article.from[i];
            int to = article.from[i + 1];
            Bytes bytes = posting(article.words[i], document, inTitle, to - from - inTitle);
            if (places) {
                int last = 0;
                for (int p = from; p < to; p++) {
                    bytes.varint(article.places[p] - last);
                    last = article.places[p];
                }
            }
        }
    }

    /** Adds a word that says nothing of place and weight: a filter, or a word of the name of a story or topic. */
    void addBare(int document, String term) {
        posting(term, document, 0, 0);
    }

    private Bytes posting(String term, int document, int inTitle, int inText) {
        Postings list = lists.get(term);
        if (list == null) {
            list = new Postings();
            lists.put(term, list);
        }
        list.count++;
        list.bytes.varint(document - list.last);
        list.last = document;
        list.bytes.varint(inText << 1 | (inTitle > 0 ? 1 : 0));
        if (inTitle > 0) {
            list.bytes.varint(inTitle);
        }
        return list.bytes;
    }

    /** The lists by word, in the order of UTF-16 units, which is that of the client too. */
    Iterator<Run.Entry> sorted() {
        return lists.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Run.Entry(entry.getKey(), 0, entry.getValue().count, entry.getValue().bytes))
                .iterator();
    }

    void writeTo(DataOutputStream out) throws IOException {
        for (Iterator<Run.Entry> entries = sorted(); entries.hasNext(); ) {
            Run.Entry entry = entries.next();
            byte[] term = entry.term().getBytes(StandardCharsets.UTF_8);
            out.writeShort(term.length);
            out.write(term);
            out.writeInt(entry.count());
            out.writeInt(entry.bytes().length);
            out.write(entry.bytes().array, 0, entry.bytes().length);
        }
        out.writeShort(0);
    }

    private static final class Postings {
        private final Bytes bytes = new Bytes(8);
        private int last = -1;
        private int count;
    }
}
