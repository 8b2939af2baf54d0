package org.broadsheet.publish;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/**
 * Makes text safe in HTML, between tags and in quoted attributes, and keeps a mark that is set apart, as in French, on the
 * line of its word: no headline goes on with ": un second tour". Most text needs nothing and is handed back as it is.
 */
final class Escaping implements EscapingStrategy {

    private static final String NO_BREAK = "\u00A0";

    @Override
    public String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSign(text, i)) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int i = first; i < text.length(); i++) {
            if (isSign(text, i)) {
                out.append(text, done, i).append(escaped(text.charAt(i)));
                done = i + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return c <= '>'
                && (c == ' ' ? isWithinPhrase(text, at) : c == '<' || c == '>' || c == '&' || c == '"' || c == '\'');
    }

    /** Whether the space at {@code at} stands before a mark that ends a phrase, or behind one that opens it. */
    private static boolean isWithinPhrase(String text, int at) {
        return switch (letter(text, at + 1)) {
            case ':', ';', '!', '?', '»' -> !Character.isLetterOrDigit(letter(text, at + 2));
            default -> letter(text, at - 1) == '«' && !Character.isLetterOrDigit(letter(text, at - 2));
        };
    }

    private static char letter(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case ' ' -> NO_BREAK;
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
