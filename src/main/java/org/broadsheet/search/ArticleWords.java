package org.broadsheet.search;

import java.util.Arrays;
import org.broadsheet.article.Article;
import org.broadsheet.text.WordNumbers;
import org.broadsheet.text.Words;

/**
 * The words of one article, their parts that are looked for by themselves, and where they stand, which is all that the index
 * keeps of its text. Words of the title have
 * the places 0, 1, 2 …; those of what follows come after a gap, so that no phrase runs from one into the other. Each
 * paragraph of the text begins at a round number, so that a few words more in one hardly ever move the others.
 */
public final class ArticleWords {

    /** Empty places between the parts of an article, at least. */
    private static final int GAP = 8;

    /** What the place of the first word of a paragraph is a multiple of. */
    private static final int ROUND = 128;

    final String[] words;

    /** The places of word {@code i} are {@code places[from[i]]} to {@code places[from[i + 1] - 1]}, ascending. */
    final int[] from;

    final int[] places;
    final int titleLength;
    final int textLength;

    private ArticleWords(String[] words, int[] from, int[] places, int titleLength, int textLength) {
        this.words = words;
        this.from = from;
        this.places = places;
        this.titleLength = titleLength;
        this.textLength = textLength;
    }

    /** Reads the words of an article; safe from many threads, and the costly part of indexing. */
    public static ArticleWords of(Article article, String text) {
        Reading reading = new Reading(article.language().primary());
        reading.read(article.title());
        int titleLength = reading.place;
        String summary = article.summary();
        if (summary != null && !article.summaryRepeated()) {
            reading.gapAndRead(summary);
        }
        article.authors().forEach(reading::gapAndRead);
        article.tags().forEach(reading::gapAndRead);
        article.outletName().ifPresent(reading::gapAndRead);
        // The text comes last, so that a paragraph more in it moves nothing else.
        reading.readParagraphs(text);
        return reading.toWords(titleLength);
    }

    /** How many of the places of word {@code i} are in the title. */
    int inTitle(int i) {
        int count = 0;
        while (from[i] + count < from[i + 1] && places[from[i] + count] < titleLength) {
            count++;
        }
        return count;
    }

    /** Collects words in the order of the text: a number for each different word, then a row of numbers and places. */
    private static final class Reading {

        private final WordNumbers numbers = new WordNumbers();
        private String[] words = new String[512];
        private int[] counts = new int[512];
        private int[] row = new int[2_048];
        private int[] rowPlaces = new int[2_048];
        private int length;
        private int place;
        private int count;

        /** The same as other readers of the text name, so that a word is kept in memory once. */
        private final String language;

        Reading(String language) {
            this.language = language;
        }

        void gapAndRead(String text) {
            place += GAP;
            read(text);
        }

        void readParagraphs(String text) {
            int from = 0;
            while (from < text.length()) {
                int end = text.indexOf("\n\n", from);
                end = end < 0 ? text.length() : end;
                place = (place + GAP + ROUND - 1) / ROUND * ROUND;
                read(text, from, end);
                from = end + 2;
            }
        }

        void read(String text) {
            read(text, 0, text.length());
        }

        private void read(String text, int from, int to) {
            Words.each(language, text, from, to, (start, end, word) -> {
                add(word.folded(), numbers.of(word));
                Words.within(
                        text, start, end, word.folded(), (partStart, partEnd, part) -> add(part, numbers.of(part)));
                place++;
                count++;
            });
        }

        private void add(String word, int number) {
            if (number == words.length) {
                words = Arrays.copyOf(words, number * 2);
                counts = Arrays.copyOf(counts, number * 2);
            }
            words[number] = word;
            for (int i = length - 1; i >= 0 && rowPlaces[i] == place; i--) {
                if (row[i] == number) {
                    return;
                }
            }
            if (length == row.length) {
                row = Arrays.copyOf(row, length * 2);
                rowPlaces = Arrays.copyOf(rowPlaces, length * 2);
            }
            counts[number]++;
            row[length] = number;
            rowPlaces[length++] = place;
        }

        ArticleWords toWords(int titleLength) {
            int different = numbers.size();
            int[] from = new int[different + 1];
            for (int i = 0; i < different; i++) {
                from[i + 1] = from[i] + counts[i];
            }
            int[] next = Arrays.copyOf(from, different);
            int[] places = new int[length];
            for (int i = 0; i < length; i++) {
                places[next[row[i]]++] = rowPlaces[i];
            }
            return new ArticleWords(Arrays.copyOf(words, different), from, places, titleLength, count - titleLength);
        }
    }
}
