package org.broadsheet.read.body;

import org.broadsheet.read.source.Charsets;
import org.jspecify.annotations.Nullable;

/** Text as it stands in HTML. */
final class Markup {

    private Markup() {}

    /** Appends a piece of text for use between tags or in a quoted attribute; characters that HTML forbids are left out. */
    static void escape(String text, int start, int end, StringBuilder out) {
        int copied = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > '>' && c < 0x7F) {
                continue;
            }
            String instead = null;
            if (c == '&') {
                instead = "&amp;";
            } else if (c == '<') {
                instead = "&lt;";
            } else if (c == '>') {
                instead = "&gt;";
            } else if (c == '"') {
                instead = "&quot;";
            } else if ((c < 32 && c != '\n' && c != '\t') || c >= 0x7F) {
                instead = rare(text, i, end);
                if (instead == null && Character.isHighSurrogate(c)) {
                    i++;
                }
            }
            if (instead != null) {
                out.append(text, copied, i).append(instead);
                copied = i + 1;
            }
        }
        out.append(text, copied, end);
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    /** What to write for a character beyond ASCII or a control character; null for itself. */
    private static @Nullable String rare(String text, int at, int end) {
        char c = text.charAt(at);
        if (c < 0x80 || c >= 0xFFFE) {
            return "";
        }
        if (c < 0xA0) {
            String decoded = new String(new byte[] {(byte) c}, Charsets.WINDOWS_1252);
            return decoded.charAt(0) < 0xA0 || decoded.charAt(0) == 0xFFFD ? "" : decoded;
        }
        if (Character.isSurrogate(c)) {
            boolean pair =
                    Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1));
            return pair ? null : "";
        }
        return null;
    }
}
