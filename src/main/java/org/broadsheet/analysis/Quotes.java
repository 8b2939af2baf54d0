package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.Span;

/**
 * The passages of a text between quotation marks: “…”, "…", „…“, «…», »…«, 「…」, 『…』. A passage ends with its paragraph
 * when its mark is not closed, as the paragraphs of a long quotation are written.
 */
final class Quotes {

    private Quotes() {}

    /** The passages with their marks, in order; they do not overlap. */
    static List<Span> in(String text) {
        List<Span> passages = new ArrayList<>();
        int open = -1;
        char close = 0;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            breaks = c == '\n' ? breaks + 1 : c == ' ' ? breaks : 0;
            if (open >= 0 && (isClosing(c, close) || breaks > 1)) {
                passages.add(new Span(open, breaks > 1 ? i - 1 : i + 1));
                open = -1;
            } else if (open < 0 && closing(c) != 0 && isOpening(text, i)) {
                open = i;
                close = closing(c);
            }
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
                || (wordBehind && !(wordBefore && (c == '"' || c == '»' || c == '\u201D')));
    }

    private static char closing(char c) {
        return switch (c) {
            case '"' -> '"';
            case '\u201C', '\u201D' -> '\u201D';
            case '„' -> '\u201C';
            case '«' -> '»';
            case '»' -> '«';
            case '「' -> '」';
            case '『' -> '』';
            default -> 0;
        };
    }
}
