package org.broadsheet.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A data file of the index: a classic script with one call, {@code _S("d/0/12", …)}, because a page opened from disk may
 * load scripts but not fetch data.
 */
final class Script {

    private final StringBuilder text;

    Script(String key) {
        text = new StringBuilder(256).append("_S(");
        string(text, key);
    }

    Script string(String value) {
        text.append(',');
        string(text, value);
        return this;
    }

    Script bytes(byte[] value) {
        text.append(",\"").append(base64(value)).append('"');
        return this;
    }

    /** Adds an argument that is JSON already. */
    Script json(CharSequence json) {
        text.append(',').append(json);
        return this;
    }

    byte[] toBytes() {
        return text.append(")\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@code value} in quotes, safe in a script of any encoding of Unicode: lone surrogates and line ends escaped. */
    static void string(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || isLone(value, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isLone(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
