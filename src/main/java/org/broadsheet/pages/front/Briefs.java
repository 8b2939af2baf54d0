package org.broadsheet.pages.front;

/** How a brief is put: what it says in a line, and the words that it is found by. */
final class Briefs {

    /** UTF-16 units of the words before a colon that name a brief: "Film review:". */
    private static final int LABEL = 24;

    /** UTF-16 units of the longest sentence that is one. */
    private static final int LONGEST_BRIEF = 220;

    private Briefs() {}

    /**
     * What tells an article in a line: the first sentence of its summary, unless that runs on or says less than the headline,
     * as "All the scores" does.
     */
    static String told(String title, String sentence) {
        return sentence.length() > LONGEST_BRIEF || sentence.length() < title.length() ? title : sentence;
    }

    /**
     * Where the first words end that a brief is found by: what a colon parts off, else two words, three when they are short;
     * no name is broken off, no small word ends them, and no single word is left over. 0 for what is one long word, as a
     * sentence in Chinese is.
     */
    static int openingWords(String text) {
        int colon = text.indexOf(": ");
        if (colon >= 0 && colon <= LABEL) {
            return colon + 1;
        }
        int end = wordEnd(text, 0);
        if (end == text.length()) {
            return end <= LABEL ? end : 0;
        }
        for (int words = 1; end < text.length() && words < (end < 9 ? 3 : 2); words++) {
            end = wordEnd(text, end + 1);
        }
        for (int more = 0; end < text.length() && more < 2 && (isName(text, end) || isSmall(text, end)); more++) {
            end = wordEnd(text, end + 1);
        }
        return wordEnd(text, end + 1) == text.length() ? text.length() : end;
    }

    /** Whether the words before and after the space at {@code space} both have a capital: "Sam Orrick". */
    private static boolean isName(String text, int space) {
        int start = text.lastIndexOf(' ', space - 1) + 1;
        return start > 0
                && space + 1 < text.length()
                && Character.isUpperCase(text.charAt(start))
                && Character.isLetter(text.charAt(space - 1))
                && Character.isUpperCase(text.charAt(space + 1));
    }

    /** Whether the word before the space at {@code end} is such as "and", "of" or "des". */
    private static boolean isSmall(String text, int end) {
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return end - start <= 3
                && Character.isLowerCase(text.charAt(start))
                && Character.isLetter(text.charAt(end - 1));
    }

    private static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }
}
