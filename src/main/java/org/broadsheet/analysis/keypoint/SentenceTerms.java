package org.broadsheet.analysis.keypoint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.reading.Elision;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Span;
import org.broadsheet.text.Stems;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Word;
import org.broadsheet.text.Words;

/**
 * The terms of each sentence of a text, which are its stems without stop words, and in how many sentences each occurs.
 * Terms are numbers, those of a sentence ascend.
 */
final class SentenceTerms {

    /** Stands for a word that is no term. */
    private static final int NO_TERM = -1;

    /** Stands for a word that has not been looked at. */
    private static final int UNKNOWN = -2;

    private final String language;
    private final Map<String, Integer> byStem;

    private final int[][] sentences;
    private final int[] frequencies;

    /** What is read of one sentence. */
    private int[] row = new int[64];

    private int length;

    SentenceTerms(AnalysedText reading) {
        language = reading.language();
        sentences = new int[reading.sentences().size()][];
        int[] byWord = new int[reading.words().different()];
        byStem = new HashMap<>(byWord.length * 2);
        Arrays.fill(byWord, UNKNOWN);
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = read(reading, reading.sentences().get(i), byWord);
        }
        frequencies = new int[byStem.size()];
        for (int[] terms : sentences) {
            for (int term : terms) {
                frequencies[term]++;
            }
        }
    }

    /** The terms of a sentence, by its number. */
    int[] of(int sentence) {
        return sentences[sentence];
    }

    /** The terms of any text in the same language. */
    int[] of(String text) {
        length = 0;
        Words.each(language, text, 0, text.length(), (start, end, word) -> {
            add(isElided(text, start, end) ? elided(text, start, end) : term(word));
        });
        return ascending();
    }

    /** In how many sentences {@code term} occurs. */
    int frequency(int term) {
        return term < frequencies.length ? frequencies[term] : 0;
    }

    /** How many terms two rows of ascending terms share. */
    static int shared(int[] some, int[] more) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < more.length) {
            int difference = some[i] - more[j];
            both += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return both;
    }

    /** The terms of a sentence; those of words without elision are remembered by the word's number. */
    private int[] read(AnalysedText reading, Span sentence, int[] byWord) {
        WordList words = reading.words();
        String text = reading.text();
        length = 0;
        for (int i = words.from(sentence.start()); i < words.size() && words.start(i) < sentence.end(); i++) {
            if (isElided(text, words.start(i), words.end(i))) {
                add(elided(text, words.start(i), words.end(i)));
            } else {
                int number = words.number(i);
                if (byWord[number] == UNKNOWN) {
                    byWord[number] = term(words.word(i));
                }
                add(byWord[number]);
            }
        }
        return ascending();
    }

    private int term(Word word) {
        return word.stopWord() || word.folded().length() < 2 ? NO_TERM : term(word.stem());
    }

    private int term(String stem) {
        int next = byStem.size();
        Integer known = byStem.putIfAbsent(stem, next);
        return known == null ? next : known;
    }

    private void add(int term) {
        if (term != NO_TERM) {
            row = length == row.length ? Arrays.copyOf(row, length * 2) : row;
            row[length++] = term;
        }
    }

    /** What was added, ascending, each term once. */
    private int[] ascending() {
        Arrays.sort(row, 0, length);
        int different = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || row[i] != row[i - 1]) {
                row[different++] = row[i];
            }
        }
        return Arrays.copyOf(row, different);
    }

    private boolean isElided(String text, int start, int end) {
        return Elision.noun(language, text, start, end) > start;
    }

    private int elided(String text, int start, int end) {
        String word = Fold.fold(text.substring(Elision.noun(language, text, start, end), end));
        boolean none = word.length() < 2 || StopWords.of(language).contains(word);
        return none ? NO_TERM : term(Stems.of(word, language));
    }
}
