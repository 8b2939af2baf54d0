package org.broadsheet.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A data file of the index: a classic script with one call, {@code _S("d/0/12", …)}, because a page opened from disk may
 * load scripts but not fetch data.
 */
final class Script {

    private static final Base64.Encoder BASE_64 = Base64.getEncoder().withoutPadding();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    Script(String key) {
        print("_S(");
        print(quoted(key));
    }

    Script string(String value) {
        return json(quoted(value));
    }

    Script bytes(byte[] value) {
        print(",\"");
        out.writeBytes(BASE_64.encode(value));
        print("\"");
        return this;
    }

    /** Adds an argument that is JSON already. */
    Script json(CharSequence json) {
        return json(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds an argument that is JSON in UTF-8. */
    Script json(byte[] json) {
        print(",");
        out.writeBytes(json);
        return this;
    }

    byte[] toBytes() {
        print(")\n");
        return out.toByteArray();
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2);
        string(quoted, value);
        return quoted.toString();
    }

    static String base64(byte[] bytes) {
        return BASE_64.encodeToString(bytes);
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
