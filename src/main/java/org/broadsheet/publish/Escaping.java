package org.broadsheet.publish;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/** Makes text safe in HTML, between tags and in quoted attributes. Most text needs nothing and is handed back as it is. */
final class Escaping implements EscapingStrategy {

    @Override
    public String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isSign(text.charAt(i))) {
                return escape(text, i);
            }
        }
        return text;
    }

    private static String escape(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int done = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(c)) {
                out.append(text, done, i).append(escaped(c));
                done = i + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean isSign(char c) {
        return c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'');
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
