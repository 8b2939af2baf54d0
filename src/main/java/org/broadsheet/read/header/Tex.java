package org.broadsheet.read.header;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What BibTeX writes with the commands of TeX, as plain words: "M{\"u}ller \& Co" is "Müller &amp; Co". */
final class Tex {

    private static final Pattern COMMAND = Pattern.compile(
            // \"u, \"{u}, \v{c}, \v c, {\"{\i}}; a command of letters; an escaped sign
            "\\\\(?:(?<accent>[`'^\"~=.]|[uvHckr](?![A-Za-z]))\\s?\\{?\\\\?(?<letter>[A-Za-z])\\}?"
                    + "|(?<word>[A-Za-z]{1,20}) ?|(?<sign>[&%$#_]))");

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"),
            Map.entry("\"", "\u0308"),
            Map.entry("r", "\u030a"),
            Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("i", "ı"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"));

    private static final Pattern BRACES = Pattern.compile("[{}]");

    private static final Pattern DASH = Pattern.compile("(?<=[\\d ])--(?=[\\d ])");

    private Tex() {}

    /** The words without commands and braces; of a command that is not known what it is said of stays. */
    static String plain(String text) {
        String words = COMMAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found)));
        return DASH.matcher(BRACES.matcher(words).replaceAll(""))
                .replaceAll("–")
                .replace("``", "“")
                .replace("''", "”");
    }

    private static String word(MatchResult found) {
        String accent = found.group(1);
        if (accent != null) {
            return Normalizer.normalize(found.group(2) + ACCENTS.get(accent), Normalizer.Form.NFC);
        }
        return found.group(3) != null ? LETTERS.getOrDefault(found.group(3), "") : found.group(4);
    }
}
