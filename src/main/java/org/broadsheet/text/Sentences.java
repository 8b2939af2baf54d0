package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits plain text into sentences. A sentence never reaches over an empty line, so a heading is one by itself. Every
 * letter of the text belongs to exactly one sentence; only white space lies between them. Takes time in proportion to
 * the length of the text.
 */
public final class Sentences {

    /** No quotation of a Chinese or Japanese sentence is kept whole beyond this length. */
    private static final int LONGEST_QUOTATION = 300;

    private final String text;
    private final FullStops fullStops;
    private final List<Span> sentences = new ArrayList<>();

    private Sentences(String text, String language) {
        this.text = text;
        this.fullStops = new FullStops(text, language);
    }

    /**
     * The sentences of {@code text} in order, without the white space around them.
     *
     * @param language a primary tag, "en"; decides abbreviations only, so "und" works too
     */
    public static List<Span> of(String text, String language) {
        Sentences splitting = new Sentences(text, language);
        int start = 0;
        while (start < text.length()) {
            int end = splitting.endOfParagraph(start);
            splitting.split(start, end);
            start = end;
        }
        return splitting.sentences;
    }

    /** The end of the paragraph at {@code start}, the empty line behind it included. */
    private int endOfParagraph(int start) {
        boolean lineBreak = false;
        boolean empty = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2029') {
                empty = true;
            } else if (c == '\n') {
                empty |= lineBreak;
                lineBreak = true;
            } else if (!isSpace(c)) {
                if (empty) {
                    return i;
                }
                lineBreak = false;
            }
        }
        return text.length();
    }

    private void split(int from, int to) {
        boolean lines = areLines(from, to);
        ListMarker marker = ListMarker.at(text, skipSpace(from, to), to);
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end = -1;
            if (c >= 'A' && c <= 'z') {
                i++;
            } else if (isStop(c)) {
                int after = fullStops.afterStops(i, to);
                end = fullStops.endOfSentence(start, i, after, to);
                i = after;
            } else if (isWideStop(c)) {
                i = afterWideStops(i, to);
                end = continues(i, to) ? -1 : i;
            } else if (c == '「' || c == '『' || c == '“') {
                i = afterQuotation(i, c, to);
            } else if (isSpace(c)) {
                int next = skipSpace(i, to);
                boolean newItem = next < to && (isBullet(text.charAt(next)) || marker.isNext(text, next, to));
                if (newItem || (lines && hasLineBreak(i, next))) {
                    end = i;
                    marker = newItem ? marker.next() : marker;
                }
                i = next;
            } else {
                i++;
            }
            if (end >= 0) {
                add(start, end);
                start = end;
                i = Math.max(i, end);
            }
        }
        add(start, to);
    }

    /** Whether a paragraph is a list of short lines without any full stop, so that each line stands alone. */
    private boolean areLines(int from, int to) {
        int lines = 1;
        int lineStart = from;
        int end = to;
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                lineStart = i;
            } else if (isStop(c) || isWideStop(c) || i - lineStart > 40) {
                return false;
            }
        }
        return lines >= 3;
    }

    private void add(int from, int to) {
        int start = skipSpace(from, to);
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean hasLineBreak(int from, int to) {
        int at = text.indexOf('\n', from);
        return at >= 0 && at < to;
    }

    private int afterWideStops(int from, int to) {
        int i = from;
        while (i < to && (isWideStop(text.charAt(i)) || isWideCloser(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** A quotation in the middle of a Japanese sentence goes on with a particle: 「…。」と述べた. */
    private boolean continues(int after, int to) {
        return after < to && isCloser(text.charAt(after - 1)) && "とっなのをはがもにで、，".indexOf(text.charAt(after)) >= 0;
    }

    /** Chinese and Japanese quotations are kept whole, with the full stops inside them, up to their last one. */
    private int afterQuotation(int from, char open, int to) {
        char close = open == '「' ? '」' : open == '『' ? '』' : '”';
        int limit = Math.min(to, from + LONGEST_QUOTATION);
        boolean wide = false;
        for (int i = from + 1; i < limit; i++) {
            char c = text.charAt(i);
            wide |= Scripts.isSpaceless(c);
            if (c == close) {
                boolean sentence = isWideStop(text.charAt(i - 1));
                return !wide ? from + 1 : sentence ? i - 1 : i + 1;
            }
            if (c == open || (open == '“' && !wide && i - from > 8)) {
                return from + 1;
            }
        }
        return from + 1;
    }

    static boolean isSpace(char c) {
        boolean asciiMark = c > ' ' && c < 128;
        return !asciiMark && (c == ' ' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c));
    }

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    /** Stops that always end a sentence: CJK, Arabic, Urdu, Indic, Armenian, Ethiopic, Burmese, Khmer. */
    private static boolean isWideStop(char c) {
        return c >= 0x0589
                && (c == '。' || c == '！' || c == '？' || c == '｡' || c == '؟' || c == '۔' || c == '।' || c == '॥'
                        || c == '։' || c == '።' || c == '။' || c == '។');
    }

    static boolean isCloser(char c) {
        return c == '"'
                || c == '\''
                || c == ')'
                || c == ']'
                || c == '\u201D'
                || c == '\u2019'
                || c == '\u201C'
                || c == '»'
                || c == '›'
                || c == '」'
                || c == '』'
                || c == '）'
                || c == '】'
                || c == '〉'
                || c == '》';
    }

    /** Chinese opens with the mark with which German closes. */
    private static boolean isWideCloser(char c) {
        return isCloser(c) && c != '\u201C';
    }

    private static boolean isBullet(char c) {
        return c == '•' || c == '\u2043' || c == '‣' || c == '▪' || c == '◦' || c == '●';
    }
}
