package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Words;

/** The first words of a text with their places; the parts of a grouped number ("6,000", "5.8") are one word. */
final class WordList {

    /** A number of more characters is none; a text of "1.1.1…" would be joined for hours. */
    private static final int LONGEST_NUMBER = 40;

    private final int most;
    private final List<String> folded = new ArrayList<>();
    private int[] places = new int[512];

    /** Reads at most {@code most} words of {@code text}. */
    WordList(String text, int most) {
        this.most = most;
        // Hostile texts have words of any length: what is beyond forty characters a word is not read.
        int to = 0;
        while (to < text.length() && size() < most) {
            int from = to;
            to = Math.min(text.length(), from + 2048);
            while (to < text.length() && to < from + 4096 && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            Words.each(text, from, to, (start, end, word) -> add(text, start, end, word));
        }
    }

    private void add(String text, int start, int end, String word) {
        int last = folded.size() - 1;
        if (last >= 0
                && start == end(last) + 1
                && isDigit(word.charAt(0))
                && (text.charAt(start - 1) == ',' || text.charAt(start - 1) == '.')
                && isDigit(folded.get(last).charAt(0))
                && folded.get(last).length() < LONGEST_NUMBER) {
            folded.set(last, folded.get(last) + text.charAt(start - 1) + word);
            places[last * 2 + 1] = end;
            return;
        }
        if (folded.size() == most) {
            return;
        }
        folded.add(word);
        if (places.length < folded.size() * 2) {
            places = java.util.Arrays.copyOf(places, places.length * 2);
        }
        places[last * 2 + 2] = start;
        places[last * 2 + 3] = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return folded.size();
    }

    String folded(int i) {
        return folded.get(i);
    }

    int start(int i) {
        return places[i * 2];
    }

    int end(int i) {
        return places[i * 2 + 1];
    }
}
