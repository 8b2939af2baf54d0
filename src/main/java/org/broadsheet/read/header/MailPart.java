package org.broadsheet.read.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.read.source.Charsets;
import org.broadsheet.read.source.SourceText;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, or one of the parts that it consists of (RFC 2045, RFC 2046).
 *
 * @param head the first line of each name, those that go on joined
 * @param text of the whole file
 * @param start offset where the content begins
 * @param end offset where it ends
 */
record MailPart(List<Header.Entry> head, String text, int start, int end) {

    /** A head of more lines than this is none. */
    private static final int MOST_LINES = 1000;

    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,76}(?=:)");

    /** Of a line in quoted-printable. */
    private static final int LONGEST_LINE = 76;

    private static final Pattern BOUNDARY = parameter("boundary");
    private static final Pattern CHARSET = parameter("charset");
    private static final Pattern FILE = parameter("(?:file)?name");

    /** The part between two offsets; null when it does not begin with a head. An empty head is one too. */
    static @Nullable MailPart of(String text, int from, int end, int firstLine) {
        Map<String, Header.Entry> head = new LinkedHashMap<>();
        StringBuilder value = new StringBuilder();
        String name = "";
        int nameLine = firstLine;
        int at = from;
        for (int line = firstLine; line < firstLine + MOST_LINES; line++) {
            int stop = lineEnd(text, at, end);
            boolean more = at < stop && " \t".indexOf(text.charAt(at)) >= 0;
            boolean blank = HeaderScanner.isBlank(text, at, stop);
            if (!more || blank) {
                add(head, name, value, nameLine);
                value.setLength(0);
                name = "";
                nameLine = line;
            }
            if (blank) {
                return new MailPart(List.copyOf(head.values()), text, Math.min(stop + 1, end), end);
            }
            int valueStart = at;
            if (!more) {
                Matcher named = NAME.matcher(text).region(at, stop).useTransparentBounds(true);
                if (!named.lookingAt()) {
                    return null;
                }
                name = named.group();
                valueStart = named.end() + 1;
            }
            value.append(Cut.at(text.substring(valueStart, stop), HeaderValues.LONGEST))
                    .append(' ');
            at = Math.min(stop + 1, end);
        }
        return null;
    }

    private static void add(Map<String, Header.Entry> head, String name, StringBuilder written, int line) {
        if (!name.isEmpty()) {
            String value = Spaces.stripped(Cut.at(written.toString(), HeaderValues.LONGEST));
            String decoded = EncodedWords.decoded(value);
            head.putIfAbsent(
                    name.toLowerCase(Locale.ROOT),
                    new Header.Entry(name, Value.text(decoded), decoded, line, name.length() + 3));
        }
    }

    /** What the head says under {@code name}; empty when it says nothing. */
    String value(String name) {
        return head.stream()
                .filter(entry -> entry.key().equalsIgnoreCase(name))
                .findFirst()
                .map(Header.Entry::raw)
                .orElse("");
    }

    /** "text/plain", in small letters; what says nothing is that. */
    String type() {
        String type = value("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() ? "text/plain" : type;
    }

    boolean isAttachment() {
        return value("Content-Disposition").regionMatches(true, 0, "attachment", 0, 10);
    }

    /** The name of the file that it is, or else its type. */
    String name() {
        return Stream.of(value("Content-Disposition", FILE), value("Content-Type", FILE), type())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The parts of a multipart; empty when it is none or its boundary stands nowhere.
     *
     * @param most what follows so many of them belongs to the last
     */
    List<MailPart> parts(int most) {
        String boundary = value("Content-Type", BOUNDARY).stripTrailing();
        List<MailPart> parts = new ArrayList<>();
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return parts;
        }
        int from = -1;
        for (int at = start; at < end && parts.size() < most; at = lineEnd(text, at, end) + 1) {
            if (!text.startsWith("--", at) || !text.startsWith(boundary, at + 2)) {
                continue;
            }
            int behind = at + 2 + boundary.length();
            int stop = lineEnd(text, at, end);
            boolean last = text.startsWith("--", behind);
            if (behind <= stop && HeaderScanner.isBlank(text, Math.min(last ? behind + 2 : behind, stop), stop)) {
                add(parts, from, at - 1);
                from = last ? -1 : Math.min(stop + 1, end);
            }
        }
        add(parts, from, end);
        return parts;
    }

    private void add(List<MailPart> parts, int from, int to) {
        if (from >= 0 && from < to) {
            MailPart part = of(text, from, to, 1);
            parts.add(part != null ? part : new MailPart(List.of(), text, from, to));
        }
    }

    /** The text of a part that is one, as its writer wrote it. */
    String decoded() {
        String content = text.substring(start, end);
        String encoding = value("Content-Transfer-Encoding").toLowerCase(Locale.ROOT);
        if (encoding.equals("base64")) {
            return decoded(base64(content), charset());
        }
        if (!encoding.equals("quoted-printable")) {
            return content;
        }
        Charset charset = charset();
        // Letters that the charset has not were written by a program that did not keep to it.
        return charset != null && charset.canEncode() && charset.newEncoder().canEncode(content)
                ? decoded(quotedPrintable(content, charset), charset)
                : decoded(quotedPrintable(content, StandardCharsets.UTF_8), null);
    }

    private static String decoded(byte[] bytes, @Nullable Charset charset) {
        String strict = charset == null ? null : Charsets.strict(bytes, 0, charset);
        return SourceText.cleaned(
                strict != null ? strict : Charsets.decode(bytes).text());
    }

    private @Nullable Charset charset() {
        try {
            return Charset.forName(value("Content-Type", CHARSET));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** RFC 2045, 6.7; a sign that means nothing stays. */
    private static byte[] quotedPrintable(String content, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
        int copied = 0;
        for (int at = content.indexOf('='); at >= 0; at = content.indexOf('=', Math.max(at + 1, copied))) {
            int stop = at + 1;
            while (stop < content.length() && " \t".indexOf(content.charAt(stop)) >= 0 && stop - at < LONGEST_LINE) {
                stop++;
            }
            boolean joins = stop == content.length() || content.charAt(stop) == '\n';
            int high = at + 2 < content.length() ? Character.digit(content.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(content.charAt(at + 2), 16);
            if (joins || low >= 0) {
                bytes.writeBytes(content.substring(copied, at).getBytes(charset));
                copied = joins ? Math.min(stop + 1, content.length()) : at + 3;
                if (!joins) {
                    bytes.write(high * 16 + low);
                }
            }
        }
        bytes.writeBytes(content.substring(copied).getBytes(charset));
        return bytes.toByteArray();
    }

    /** Whatever of it can be decoded; what was cut off in the middle costs its last letter. */
    private static byte[] base64(String content) {
        StringBuilder digits = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if ((c < 128 && Character.isLetterOrDigit(c)) || c == '+' || c == '/') {
                digits.append(c);
            }
        }
        digits.setLength(digits.length() - (digits.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(digits.toString());
    }

    /** A parameter of a line of the head, "x y" of {@code multipart/mixed; boundary="x y"}; empty when there is none. */
    private String value(String name, Pattern parameter) {
        Matcher given = parameter.matcher(value(name));
        return !given.find() ? "" : given.group(1) != null ? given.group(1) : given.group(2);
    }

    private static Pattern parameter(String name) {
        return Pattern.compile(
                ";\\s{0,9}" + name + "\\s{0,9}=\\s{0,9}(?:\"([^\"]{0,200})\"|([^\\s;\"]{1,200}))",
                Pattern.CASE_INSENSITIVE);
    }

    private static int lineEnd(String text, int at, int end) {
        int found = text.indexOf('\n', at);
        return found < 0 || found > end ? end : found;
    }
}
