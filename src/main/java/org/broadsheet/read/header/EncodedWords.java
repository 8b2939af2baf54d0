package org.broadsheet.read.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters outside of ASCII as headers of e-mail write them: {@code =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=} (RFC 2047). */
final class EncodedWords {

    private static final Pattern WORD =
            Pattern.compile("=\\?([A-Za-z0-9_-]{1,40})\\?([BbQq])\\?([^?\\s]{0,500})\\?=(?:\\s+(?==\\?))?");

    private EncodedWords() {}

    /** {@code text} with every word decoded that is in a known encoding; the white space between two of them goes. */
    static String decoded(String text) {
        return text.contains("=?")
                ? WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(decoded(word.group(), word)))
                : text;
    }

    private static String decoded(String written, MatchResult word) {
        try {
            byte[] bytes = word.group(2).equalsIgnoreCase("B")
                    ? Base64.getDecoder().decode(word.group(3))
                    : quoted(word.group(3));
            return new String(bytes, Charset.forName(word.group(1)));
        } catch (IllegalArgumentException damaged) {
            return written;
        }
    }

    private static byte[] quoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '=' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
