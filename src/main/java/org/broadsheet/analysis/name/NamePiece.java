package org.broadsheet.analysis.name;

import java.util.List;

/**
 * A run of words that may be a name.
 *
 * @param from number of its first word
 * @param to number after its last word
 * @param opens whether its first word opens a sentence, so that its capital proves nothing
 * @param person whether an office stands before it: "President …"
 * @param beforeOffice whether an office stands behind it: "Health Secretary …"
 */
record NamePiece(int from, int to, boolean opens, boolean person, boolean beforeOffice) {

    int size() {
        return to - from;
    }

    /** All but its first word. */
    NamePiece withoutFirst() {
        return new NamePiece(from + 1, to, false, person, beforeOffice);
    }

    /** Its folded words. */
    List<String> folded(List<NameWord> words) {
        return words.subList(from, to).stream().map(NameWord::folded).toList();
    }

    /** Its folded words with a space between them. */
    String key(List<NameWord> words) {
        return key(words, from, to);
    }

    /** The folded words from {@code from} to {@code to}, exclusive, with a space between them. */
    static String key(List<NameWord> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).folded();
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i == from ? "" : " ").append(words.get(i).folded());
        }
        return key.toString();
    }
}
