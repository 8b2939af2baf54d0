package org.broadsheet.text;

/**
 * A word as a language knows it.
 *
 * @param folded by {@link Fold}, without apostrophes; never empty
 * @param stem what its forms share, by {@link Stems}
 * @param stopWord whether it is too common to say what a text is about, by {@link StopWords}
 * @param hash of {@code folded}; here, since to ask the string for it is to wait for memory
 */
public record Word(String folded, String stem, boolean stopWord, int hash) {

    /** A word with the hash of {@code folded}. */
    public Word(String folded, String stem, boolean stopWord) {
        this(folded, stem, stopWord, folded.hashCode());
    }

    /** @param language a primary tag, "en"; "und" when the language is not known */
    static Word of(String folded, String language) {
        boolean stopWord = StopWords.of(language).contains(folded);
        return new Word(folded, stopWord ? folded : Stems.of(folded, language), stopWord);
    }
}
