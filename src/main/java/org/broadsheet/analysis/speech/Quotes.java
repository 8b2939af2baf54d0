package org.broadsheet.analysis.speech;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Languages;
import org.broadsheet.text.Span;

/**
 * The passages of a text between quotation marks: “…”, "…", „…“, ‚…‘, «…», »…«, 「…」, 『…』, ‘…’, and in English '…'. A passage ends
 * with its paragraph when its mark is not closed, as the paragraphs of a long quotation are written; a single mark that is not
 * closed is an apostrophe.
 */
public final class Quotes {

    /** A passage in single marks is no longer, so that no apostrophe is searched for to the end of a text; in UTF-16 units. */
    private static final int LONGEST_SINGLE = 600;

    /** What an apostrophe stands before in English where nothing is quoted; those of years begin with a digit. */
    private static final List<String> ELIDED =
            List.of("em ", "tis ", "til ", "twas ", "n ", "n' ", "cause ", "cos ", "bout ", "round ", "ere ");

    private Quotes() {}

    /**
     * The passages with their marks, in order; they do not overlap.
     *
     * @param language a primary tag, "en"
     */
    public static List<Span> in(String text, String language) {
        boolean straight = Languages.isEnglish(language);
        List<Span> passages = new ArrayList<>();
        int open = -1;
        char close = 0;
        int breaks = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            breaks = c == '\n' ? breaks + 1 : c == ' ' ? breaks : 0;
            if (open >= 0 && (isClosing(c, close) || breaks > 1)) {
                passages.add(new Span(open, breaks > 1 ? i - 1 : i + 1));
                open = -1;
            } else if (open < 0 && closing(c) != 0 && isOpening(text, i)) {
                open = i;
                close = closing(c);
            } else if (open < 0 && (c == '\u2018' || (c == '\'' && straight)) && isSingle(text, i)) {
                int end = singleEnd(text, i);
                if (end > 0) {
                    passages.add(new Span(i, end));
                    i = end - 1;
                }
            }
            i++;
        }
        if (open >= 0) {
            passages.add(new Span(open, text.length()));
        }
        return passages;
    }

    private static boolean isClosing(char c, char close) {
        return c == close || (close == '\u201C' && c == '\u201D');
    }

    /** A straight mark, the German » and “, or the Swedish ”, opens only before a word. */
    private static boolean isOpening(String text, int i) {
        boolean wordBehind = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        char c = text.charAt(i);
        return c == '«'
                || c == '「'
                || c == '『'
                || (wordBehind && !(wordBefore && (c == '"' || c == '»' || c == '\u201D' || c == '\u201A')));
    }

    /** Whether a single mark may open a passage: before a word and not behind one. */
    private static boolean isSingle(String text, int i) {
        boolean straight = text.charAt(i) == '\'';
        boolean apart = i == 0
                || (straight
                        ? " \n\u00A0(\u2014\u2013".indexOf(text.charAt(i - 1)) >= 0
                        : !Character.isLetterOrDigit(text.charAt(i - 1)));
        char first = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return apart
                && (Character.isLetter(first)
                        || (Character.isDigit(first) && !straight)
                        || "\"\u201C…£$€".indexOf(first) >= 0)
                && (!straight || ELIDED.stream().noneMatch(word -> text.startsWith(word, i + 1)));
    }

    /**
     * The offset after the single mark that closes the passage from {@code open}; 0 when none does. The mark of "the
     * boys’ game" closes it only when no better one follows.
     */
    private static int singleEnd(String text, int open) {
        char mark = text.charAt(open) == '\'' ? '\'' : '\u2019';
        int plural = 0;
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_SINGLE); i++) {
            char c = text.charAt(i);
            boolean opens = c == text.charAt(open) && text.charAt(i - 1) == ' ';
            if (opens || (c == '\n' && text.charAt(i - 1) == '\n')) {
                break;
            }
            boolean ends = c == mark && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (ends && !isPlural(text, i)) {
                return i + 1;
            }
            plural = ends && plural == 0 ? i + 1 : plural;
        }
        return plural;
    }

    /** Whether the mark may belong to the word before it: "the boys’ game". */
    private static boolean isPlural(String text, int mark) {
        return text.charAt(mark - 1) == 's'
                && mark + 2 < text.length()
                && text.charAt(mark + 1) == ' '
                && Character.isLetter(text.charAt(mark + 2));
    }

    private static char closing(char c) {
        return switch (c) {
            case '"' -> '"';
            case '\u201C', '\u201D' -> '\u201D';
            case '„' -> '\u201C';
            case '\u201A' -> '\u2018';
            case '«' -> '»';
            case '»' -> '«';
            case '「' -> '」';
            case '『' -> '』';
            default -> 0;
        };
    }
}
