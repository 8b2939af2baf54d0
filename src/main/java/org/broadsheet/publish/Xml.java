package org.broadsheet.publish;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0; characters that it cannot hold are left out. */
final class Xml {

    private final StringBuilder out = new StringBuilder(1 << 14).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    private int depth;

    /** Opens an element; {@code attributes} are names and values in turn, those with a null value are left out. */
    Xml open(String element, @Nullable String... attributes) {
        tag(element, attributes).append(">\n");
        depth++;
        return this;
    }

    Xml close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String element, @Nullable String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    /** An element with text in it; nothing at all when {@code text} is null. */
    Xml text(String element, @Nullable String text, @Nullable String... attributes) {
        if (text != null) {
            tag(element, attributes).append('>');
            escape(text);
            out.append("</").append(element).append(">\n");
        }
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String element, @Nullable String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                out.append('"');
            }
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(depth));
    }

    private void escape(String text) {
        text.codePoints().filter(Xml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
    }

    /** The production Char of XML 1.0. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
