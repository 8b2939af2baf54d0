package org.broadsheet.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Bytes;
import org.broadsheet.article.Hash64;

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

    /** @param told a hash of what else decides how the words of the article are encoded */
    void add(int document, ArticleWords article, long told) {
        for (int i = 0; i < article.words.length; i++) {
            int inTitle = article.inTitle(i);
            int from = article.from[i];
            int to = article.from[i + 1];
            Bytes bytes = posting(article.words[i], document, inTitle, to - from - inTitle, told);
            if (places) {
                int last = 0;
                for (int p = from; p < to; p++) {
                    bytes.number(article.places[p] - last);
                    last = article.places[p];
                }
            }
        }
    }

    /** Adds a word that says nothing of place and weight: a filter, or a word of the name of a story or topic. */
    void addBare(int document, String term) {
        posting(term, document, 0, 0, 0);
    }

    private Bytes posting(String term, int document, int inTitle, int inText, long told) {
        Postings list = lists.get(term);
        if (list == null) {
            list = new Postings();
            lists.put(term, list);
        }
        list.count++;
        list.told = Hash64.of(list.told, told);
        list.bytes.number(document - list.last);
        list.last = document;
        list.bytes.number(inText << 1 | (inTitle > 0 ? 1 : 0));
        if (inTitle > 0) {
            list.bytes.number(inTitle);
        }
        return list.bytes;
    }

    /** The lists by the first letters of their words, in the order of UTF-16 units, which is that of the client too. */
    List<Stretch> stretches() {
        List<Map.Entry<String, Postings>> sorted = new ArrayList<>(lists.entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        List<Stretch> stretches = new ArrayList<>();
        Bytes bytes = new Bytes(1 << 10);
        long told = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Postings list = sorted.get(i).getValue();
            byte[] term = sorted.get(i).getKey().getBytes(StandardCharsets.UTF_8);
            bytes.number(term.length).put(term, term.length);
            bytes.number(list.count);
            bytes.number(list.bytes.length()).put(list.bytes.array(), list.bytes.length());
            told = Hash64.of(told, list.told);
            String start = StemClasses.start(sorted.get(i).getKey());
            if (i + 1 == sorted.size()
                    || !start.equals(StemClasses.start(sorted.get(i + 1).getKey()))) {
                long hash = Hash64.of(told, bytes.hash());
                stretches.add(new Stretch(start, 0, hash, new Bytes(bytes.toArray())));
                bytes.clear();
                told = 0;
            }
        }
        return stretches;
    }

    void writeTo(DataOutputStream out) throws IOException {
        for (Stretch stretch : stretches()) {
            stretch.writeTo(out);
        }
        Stretch.writeEnd(out);
    }

    private static final class Postings {
        private final Bytes bytes = new Bytes(8);
        private int last = -1;
        private int count;

        /** A hash of what is told of the articles in the list. */
        private long told;
    }
}
