package org.broadsheet.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Span;
import org.broadsheet.text.Stems;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Words;

/** The stems of each sentence of a text, without stop words, and in how many sentences each occurs. */
final class SentenceTerms {

    private final String language;
    private final Set<String> stopWords;
    private final List<Set<String>> terms = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    SentenceTerms(Reading reading) {
        this.language = reading.language();
        this.stopWords = StopWords.of(language);
        for (Span sentence : reading.sentences()) {
            Set<String> own = of(reading.text(), sentence.start(), sentence.end());
            own.forEach(term -> frequencies.merge(term, 1, Integer::sum));
            terms.add(own);
        }
    }

    /** The terms of a sentence, by its number. */
    Set<String> of(int sentence) {
        return terms.get(sentence);
    }

    /** The terms of any text in the same language. */
    Set<String> of(String text) {
        return of(text, 0, text.length());
    }

    /** In how many sentences {@code term} occurs. */
    int frequency(String term) {
        return frequencies.getOrDefault(term, 0);
    }

    private Set<String> of(String text, int from, int to) {
        Set<String> own = new HashSet<>();
        Words.each(text, from, to, (start, end, folded) -> {
            String word = isElided(text, start, end) ? elided(text, start, end) : folded;
            if (word.length() > 1 && !stopWords.contains(word)) {
                own.add(Stems.of(word, language));
            }
        });
        return own;
    }

    /** French and Italian write article and noun as one: "l'homme", "dell'anno". */
    private boolean isElided(String text, int start, int end) {
        return (language.equals("fr") || language.equals("it") || language.equals("ca"))
                && apostrophe(text, start, end) > start;
    }

    private static int apostrophe(String text, int start, int end) {
        for (int i = Math.min(end, start + 5) - 1; i > start; i--) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
                return i;
            }
        }
        return -1;
    }

    private static String elided(String text, int start, int end) {
        return Fold.fold(text.substring(apostrophe(text, start, end) + 1, end));
    }
}
