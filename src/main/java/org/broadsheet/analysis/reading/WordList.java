package org.broadsheet.analysis.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.text.Word;
import org.broadsheet.text.WordNumbers;
import org.broadsheet.text.Words;

/**
 * The words of a text in order, with their places and a number for each different word; the parts of a grouped number
 * ("6,000", "5.8", "3 200") are one word. To fold words and to look them up is most of what an analysis costs, so it is done once.
 */
public final class WordList {

    /** A number of more characters is none; a text of "1.1.1…" would be joined for hours. */
    private static final int LONGEST_NUMBER = 40;

    private final int most;
    private final List<Word> words = new ArrayList<>();
    private final WordNumbers numbers = new WordNumbers();

    private int[] places = new int[2048];
    private int[] numbered = new int[1024];

    /**
     * Reads all words of {@code text}.
     *
     * @param language a primary tag, "en"
     */
    public WordList(String text, String language) {
        this(text, language, Integer.MAX_VALUE);
    }

    /** Reads at most {@code most} words of {@code text}. */
    public WordList(String text, String language, int most) {
        this.most = most;
        // Hostile texts have words of any length: what is beyond forty characters a word is not read.
        int to = 0;
        while (to < text.length() && size() < most) {
            int from = to;
            to = Math.min(text.length(), from + 2048);
            while (to < text.length() && to < from + 4096 && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            Words.each(language, text, from, to, (start, end, word) -> add(text, start, end, word));
        }
    }

    private void add(String text, int start, int end, Word word) {
        int last = words.size() - 1;
        if (last >= 0
                && start == end(last) + 1
                && !isAsciiLetter(text.charAt(start))
                && isGroup(text.charAt(start - 1), folded(last), word.folded())) {
            String joined =
                    folded(last) + (isSpace(text.charAt(start - 1)) ? ' ' : text.charAt(start - 1)) + word.folded();
            words.set(last, new Word(joined, withoutGroups(joined), false));
            places[last * 2 + 1] = end;
            numbered[last] = numbers.of(words.get(last));
            return;
        }
        if (words.size() == most) {
            return;
        }
        int next = last + 1;
        if (next == numbered.length) {
            places = Arrays.copyOf(places, next * 4);
            numbered = Arrays.copyOf(numbered, next * 2);
        }
        words.add(word);
        places[next * 2] = start;
        places[next * 2 + 1] = end;
        numbered[next] = numbers.of(word);
    }

    /** "3200" of "3 200", "3,200" and "3.200", which are one term however they are written; others stay. */
    private static String withoutGroups(String number) {
        int group = 3;
        for (int i = number.length() - 1; i >= 0; i--) {
            boolean digit = isDigit(number.charAt(i));
            if (digit ? group == 0 : group != 0) {
                return number;
            }
            group = digit ? group - 1 : 3;
        }
        return number.replaceAll("[^0-9]", "");
    }

    private static boolean isGroup(char mark, String before, String word) {
        return (mark == ',' || mark == '.' || (isSpace(mark) && areThousands(before, word)))
                && isDigit(word.charAt(0))
                && isDigit(before.charAt(0))
                && before.length() < LONGEST_NUMBER;
    }

    private static boolean isSpace(char mark) {
        return mark == ' ' || mark == '\u00A0' || mark == '\u2009' || mark == '\u202F';
    }

    /** "3" or "1 450" before and "200" behind. */
    private static boolean areThousands(String before, String word) {
        int length = before.length();
        return word.length() == 3
                && isDigit(word.charAt(1))
                && isDigit(word.charAt(2))
                && isDigit(before.charAt(length - 1))
                && (length < 3
                        || (length == 3 && isDigit(before.charAt(1)))
                        || (length > 4 && before.charAt(length - 4) == ' '));
    }

    /** Most words begin with one, and then are no numbers: to ask the word itself is to wait for memory. */
    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public int size() {
        return words.size();
    }

    public Word word(int i) {
        return words.get(i);
    }

    public String folded(int i) {
        return words.get(i).folded();
    }

    /** The number of the word: equal words have the same, from 0 to {@link #different}. */
    public int number(int i) {
        return numbered[i];
    }

    /** How many different words there are, or a few more. */
    public int different() {
        return numbers.size();
    }

    /** The first word that begins at {@code offset} or behind it; {@link #size} when there is none. */
    public int from(int offset) {
        return Bisection.first(size(), i -> start(i) >= offset);
    }

    public int start(int i) {
        return places[i * 2];
    }

    public int end(int i) {
        return places[i * 2 + 1];
    }
}
