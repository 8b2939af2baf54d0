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

    void add(int titleLength, int textLength, String language) {
        if (count == textLengths.length) {
            int capacity = count * 2;
            textLengths = Arrays.copyOf(textLengths, capacity);
            titleLengths = Arrays.copyOf(titleLengths, capacity);
            languages = Arrays.copyOf(languages, capacity);
        }
        textLengths[count] = steady(textLength);
        titleLengths[count] = (short) Math.min(Short.MAX_VALUE, titleLength);
        languages[count] = (byte) number(language);
        words += textLength;
        count++;
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
}
