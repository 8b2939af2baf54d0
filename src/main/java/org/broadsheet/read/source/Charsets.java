package org.broadsheet.read.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.text.Languages;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text: byte order mark, UTF-16 by its pattern of NUL bytes, strict UTF-8, UTF-8 with some bytes that are not,
 * what a page says of itself, what the bytes of a text in no Latin letters look like, the encoding of Latin letters in which the text makes most sense, and
 * Windows-1252, which always succeeds.
 */
public final class Charsets {

    /** A page with its encoding in an element of its head, or XML with it in its first line. */
    private static final Pattern DECLARED = Pattern.compile(
            "\\s{0,100}+(?=<)(?:.{0,4000}?<meta\\s[^<>]{0,200}?charset ?=|<\\?xml\\s[^<>]{0,200}?encoding=)"
                    + " ?[\"']?([a-z][a-z0-9_:.-]{1,39})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** How many bytes are looked at to tell UTF-16, binary files, and what a page says of itself. */
    private static final int SAMPLE = 4096;

    /** One in so many bytes outside of ASCII with another before it, and a text is hardly in Latin letters. */
    private static final int OTHER_SCRIPT = 3;

    /** Encodings of old machines, which few letters look like. */
    private static final Pattern UNLIKELY = Pattern.compile("(?i:x-mac|mac|ibm)");

    /** The letters that are the commonest in Russian, Ukrainian and Bulgarian, and in Arabic and Persian: two of five and more. */
    private static final String CYRILLIC = "оеаинті";

    private static final String ARABIC = "اليمون";

    /** What texts are in whose bytes alone do not tell it, with letters that are common in them; the likeliest first. */
    private static final List<Map.Entry<Charset, String>> COMMON_LETTERS = List.of(
            Map.entry(Charset.forName("windows-1251"), CYRILLIC),
            Map.entry(Charset.forName("IBM866"), CYRILLIC),
            Map.entry(Charset.forName("windows-1256"), ARABIC));

    /** One in so many letters outside of ASCII is one of these if the encoding is the right one. */
    private static final int COMMON = 3;

    /** So many letters of ASCII for each other one have texts with a header and addresses; with accents there are ten and more. */
    private static final int MOST_LATIN = 4;

    /** One in so many characters at least is a space, a line end or a letter of ASCII in any text. */
    private static final int LEAST_NUL = 100;

    private static final char REPLACEMENT = '\uFFFD';

    /** What Windows writes Western European texts in; bytes that mean nothing in it stay control characters, or become U+FFFD. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What else texts in Latin letters are in: Central Europe, the same by ISO, Turkey, the Baltic, the same by ISO. */
    private static final List<Charset> LATIN = Stream.of(
                    "windows-1250", "ISO-8859-2", "windows-1254", "windows-1257", "ISO-8859-13")
            .map(Charset::forName)
            .toList();

    /**
     * A decoded file.
     *
     * @param text all of it
     * @param assumed the encoding, when it was neither UTF-8 nor declared; null when it was
     * @param bad where in the text the first byte was that is not UTF-8, when most of it is; -1 for none
     * @param foreign how many bytes were read as Windows-1252 among UTF-8
     */
    public record Decoded(String text, @Nullable String assumed, int bad, int foreign) {

        Decoded(String text, @Nullable String assumed) {
            this(text, assumed, -1, 0);
        }
    }

    private Charsets() {}

    /** The text of a file; never throws. */
    public static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String text = strict(bytes, 3, StandardCharsets.UTF_8);
            return text != null ? new Decoded(text, null) : mixed(bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        Charset wide = byNulPattern(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide.name());
        }
        String text = strict(bytes, 0, StandardCharsets.UTF_8);
        if (text != null) {
            return new Decoded(text, null);
        }
        Decoded mixed = mixed(bytes, 0);
        if (isMostlyUtf8(mixed.text(), mixed.foreign())) {
            return mixed;
        }
        Charset declared = declared(bytes);
        String page = declared == null ? null : strict(bytes, 0, declared);
        return page != null ? new Decoded(page, null) : guessed(bytes);
    }

    /** The encoding that a web page, or XML, says it is in; null for other texts, and when Java does not know it. */
    private static @Nullable Charset declared(byte[] bytes) {
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1));
        if (!declared.lookingAt()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // As browsers do: most pages that say Latin-1 have the quotation marks of Windows.
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Text in UTF-8 with single bytes of Windows-1252, or cut in the midst of a character. */
    private static Decoded mixed(byte[] bytes, int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int bad = 0;
        int first = -1;
        while (decoder.decode(in, out, true).isError()) {
            first = first < 0 ? out.position() : first;
            if (isCutAtEnd(in)) {
                in.position(in.limit());
                out.put(REPLACEMENT);
                continue;
            }
            bad++;
            out.put(WINDOWS_1252.decode(in.slice().limit(1)));
            in.position(in.position() + 1);
        }
        return new Decoded(out.flip().toString(), null, first, bad);
    }

    /**
     * Whether so much of a text is UTF-8 that it cannot be chance. Text of another encoding hardly ever has three bytes that
     * happen to be a character of UTF-8; two it may have, as capitals before a quotation mark.
     */
    private static boolean isMostlyUtf8(String text, int foreign) {
        long good = text.chars().filter(c -> c >= 0x80).count() - foreign;
        long wide = text.chars().filter(c -> c >= 0x800).count() - foreign;
        return wide > foreign || good >= Math.max(1, 4L * foreign);
    }

    /** Whether nothing is left but the beginning of a character of UTF-8, two of its bytes at least. */
    private static boolean isCutAtEnd(ByteBuffer in) {
        int left = in.remaining();
        int lead = in.get(in.position()) & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (left < 2 || left >= length) {
            return false;
        }
        for (int i = 1; i < left; i++) {
            if ((in.get(in.position() + i) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Decoded guessed(byte[] bytes) {
        Charset charset = isInOtherScript(bytes) ? detected(bytes) : latin(bytes);
        String text = charset.equals(WINDOWS_1252) ? null : strict(bytes, 0, charset);
        return text != null
                ? new Decoded(text, charset.displayName(Locale.ROOT))
                : new Decoded(new String(bytes, WINDOWS_1252), "Windows-1252");
    }

    /**
     * The encoding in which most words and letters are those of one language. Where none makes more of the text than
     * Windows-1252 does, which is the commonest by far, it is that.
     */
    private static Charset latin(byte[] bytes) {
        Charset likely = WINDOWS_1252;
        int most = Languages.evidence(new String(bytes, WINDOWS_1252));
        boolean windows = hasControls(bytes);
        for (Charset charset : LATIN) {
            if (windows && charset.name().startsWith("ISO")) {
                continue;
            }
            int evidence = Languages.evidence(new String(bytes, charset));
            if (evidence > most) {
                likely = charset;
                most = evidence;
            }
        }
        return likely;
    }

    /** Whether there are bytes of 80 to 9F, which are letters and signs in encodings of Windows, and nothing in those of ISO. */
    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b < (byte) 0xA0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Text in Latin letters has few bytes outside of ASCII: too few to tell its encodings by the bytes alone. Texts in other
     * scripts have them side by side, and are told well.
     */
    private static boolean isInOtherScript(byte[] bytes) {
        int pairs = 0;
        int letters = 0;
        byte before = 0;
        for (byte b : bytes) {
            pairs += b < 0 && before < 0 && b != before ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
            before = b;
        }
        return pairs * OTHER_SCRIPT > letters;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean likely = name != null && !UNLIKELY.matcher(name).lookingAt() && Charset.isSupported(name);
        return likely ? Charset.forName(name) : byCommonLetters(bytes);
    }

    /**
     * The encoding in which common letters are as frequent as they should be; in the others they are much rarer. Texts with
     * many more letters of ASCII are in none of them: the "è" and "à" of Italian would be common letters of Russian.
     */
    private static Charset byCommonLetters(byte[] bytes) {
        int latin = 0;
        int other = 0;
        for (byte b : bytes) {
            latin += (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') ? 1 : 0;
            other += b < 0 ? 1 : 0;
        }
        if (latin > MOST_LATIN * other) {
            return WINDOWS_1252;
        }
        for (Map.Entry<Charset, String> letters : COMMON_LETTERS) {
            long common = new String(bytes, letters.getKey())
                    .chars()
                    .filter(c -> letters.getValue().indexOf(c) >= 0)
                    .count();
            if (common * COMMON >= other) {
                return letters.getKey();
            }
        }
        return WINDOWS_1252;
    }

    /** Whether so many of the first bytes are control bytes that this is a picture, an archive or a program. */
    static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        if (length == 0
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0xFE, 0xFF)
                || byNulPattern(bytes) != null) {
            return false;
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-') || startsWith(bytes, 'P', 'K', 3, 4)) {
            return true;
        }
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 10 > length;
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * In UTF-16, spaces, line ends and the letters of a header have a NUL in one and the same byte of two, and no more than one
     * byte of two looks like ASCII. Other encodings of text have no NUL.
     */
    private static @Nullable Charset byNulPattern(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        int ascii = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
            ascii += (bytes[i] >= ' ' ? 1 : 0) + (bytes[i + 1] >= ' ' ? 1 : 0);
        }
        int most = Math.max(even, odd);
        if (length < 8 || most * LEAST_NUL * 2 < length || Math.min(even, odd) * 3 > most || ascii * 3 > length * 2) {
            return null;
        }
        Charset wide = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isText(new String(bytes, 0, length, wide)) ? wide : null;
    }

    /** Whether all but one in twenty characters are such as stand in texts. */
    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(c -> (Character.isISOControl(c) && !Character.isWhitespace(c))
                        || !Character.isDefined(c)
                        || Character.getType(c) == Character.PRIVATE_USE)
                .count();
        return strange * 20 <= text.length();
    }

    /** The text from a byte on; null when the bytes are not in {@code charset}. */
    public static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        if (from == 0 && isAscii(bytes)) {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThisOne) {
            return null;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
