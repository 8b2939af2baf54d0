package org.broadsheet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has to be known of every article until the end: its lengths and its language. Nine bytes an article. */
final class Documents {

    private int[] textLengths = new int[1 << 10];
    private short[] titleLengths = new short[1 << 10];
    private byte[] languages = new byte[1 << 10];
    private final List<String> languageNames = new ArrayList<>();
    private long words;
    private int count;

    /** One more than the highest number. */
    private int space;

    void add(int document, ArticleWords article, String language) {
        if (document < space) {
            throw new IllegalArgumentException("Article " + document + " after " + (space - 1));
        }
        if (document >= textLengths.length) {
            int capacity = Math.max(document + 1, textLengths.length * 2);
            textLengths = Arrays.copyOf(textLengths, capacity);
            titleLengths = Arrays.copyOf(titleLengths, capacity);
            languages = Arrays.copyOf(languages, capacity);
        }
        textLengths[document] = steady(article.textLength);
        titleLengths[document] = (short) Math.min(Short.MAX_VALUE, article.titleLength);
        languages[document] = (byte) number(language);
        words += article.textLength;
        count++;
        space = document + 1;
    }

    private int number(String language) {
        int number = languageNames.indexOf(language);
        if (number < 0) {
            number = languageNames.size();
            if (number > Byte.MAX_VALUE) {
                return 0;
            }
            languageNames.add(language);
        }
        return number;
    }

    /** Rounded to five bits after the first, so that one word more or less does not move all postings of an article. */
    private static int steady(int length) {
        int drop = Math.max(0, 26 - Integer.numberOfLeadingZeros(length));
        int half = (1 << drop) >> 1;
        return ((length + half) >> drop) << drop;
    }

    int textLength(int document) {
        return textLengths[document];
    }

    int titleLength(int document) {
        return titleLengths[document];
    }

    String language(int document) {
        return languageNames.get(languages[document]);
    }

    long words() {
        return words;
    }

    int count() {
        return count;
    }

    int space() {
        return space;
    }
}
