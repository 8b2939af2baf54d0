package org.broadsheet.read.header;

import java.util.regex.Pattern;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a header line.
 *
 * @param key without quotation marks
 * @param valueStart offset of the value, white space skipped; the line end when there is none
 * @param spaced whether white space, or nothing, follows the colon
 * @param hard whether a no-break space follows the colon
 */
record KeyLine(String key, int valueStart, boolean spaced, boolean hard) {

    /** Longest key, in UTF-16 units. */
    private static final int LONGEST = 40;

    /** A key of somebody's own has no more words than this; a sentence has. */
    private static final int MOST_WORDS = 4;

    /** Keys of feeds and of the heads of pages: "content:encoded", "og:type". */
    private static final Pattern PREFIXED = Pattern.compile("[a-z]{2,10}:[a-zA-Z_]{2,30}");

    /** The key at the start of the line between {@code start} and {@code end}; null when there is no plausible one. */
    static @Nullable KeyLine of(String text, int start, int end) {
        if (start >= end) {
            return null;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            KeyLine quoted = quoted(text, start, end);
            return quoted != null && isPlausible(quoted.key()) ? quoted : null;
        }
        if (!Character.isLetter(first) && first != '_' && first != '@') {
            return null;
        }
        KeyLine unspaced = null;
        int stop = Math.min(end, start + LONGEST + 1);
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                String key = Spaces.stripped(text.substring(start, i));
                int colon = c == ':' ? lastColon(text, i, end) : i;
                boolean spaced = c == ':' && (colon + 1 >= end || isSpace(text.charAt(colon + 1)));
                if (spaced
                        ? isPlausible(key)
                        : unspaced == null && Field.isKnown(key) && !text.startsWith(":", i + 1)) {
                    KeyLine found = at(text, key, colon, end);
                    if (spaced) {
                        return found;
                    }
                    unspaced = found;
                }
            } else if (!isKeyPart(c)) {
                break;
            }
        }
        return unspaced;
    }

    /**
     * A key of somebody's own, as programs for notes have them: a few words, a number, words in quotation marks, signs. Where
     * nothing says that the line is one of a header, it may be any sentence.
     */
    static @Nullable KeyLine loose(String text, int start, int end) {
        char first = start < end ? text.charAt(start) : ' ';
        if (first == '"' || first == '\'') {
            return quoted(text, start, end);
        }
        if (first < 128 && !Character.isLetterOrDigit(first) && "_@$.+~".indexOf(first) < 0) {
            return text.startsWith("<<: ", start) ? at(text, "<<", start + 2, end) : null;
        }
        int words = 1;
        for (int i = start + 1; i < Math.min(end, start + LONGEST + 1); i++) {
            char c = text.charAt(i);
            words += isSpace(c) ? 1 : 0;
            if (words > MOST_WORDS || ",;!?\"“”„«»".indexOf(c) >= 0 || (c == '/' && text.charAt(i - 1) == ':')) {
                return null;
            }
            int colon = c == ':' ? lastColon(text, i, end) : -1;
            if (colon > 0 && (colon + 1 == end || isSpace(text.charAt(colon + 1)))) {
                return at(text, text.substring(start, i).stripTrailing(), colon, end);
            }
        }
        return null;
    }

    private static @Nullable KeyLine quoted(String text, int start, int end) {
        int close = text.indexOf(text.charAt(start), start + 1);
        boolean keyed =
                close > start + 1 && close + 1 < end && close - start < LONGEST && text.charAt(close + 1) == ':';
        return keyed ? at(text, text.substring(start + 1, close), close + 1, end) : null;
    }

    /** Two colons are what programs for notes know as one: "up:: [[The quay]]". */
    private static int lastColon(String text, int colon, int end) {
        return colon + 1 < end && text.charAt(colon + 1) == ':' ? colon + 1 : colon;
    }

    private static KeyLine at(String text, String key, int colon, int end) {
        int value = colon + 1;
        boolean hard = false;
        while (value < end && isSpace(text.charAt(value))) {
            hard |= text.charAt(value) != ' ' && text.charAt(value) != '\t';
            value++;
        }
        boolean spaced = value > colon + 1 || value == end || text.charAt(colon) == '：';
        return new KeyLine(key, value, spaced, hard);
    }

    /** One word, a word with a prefix, or words that are a known key together. */
    private static boolean isPlausible(String key) {
        if (Field.isKnown(key) || PREFIXED.matcher(key).matches()) {
            return true;
        }
        return !key.isEmpty() && key.indexOf(':') < 0 && key.chars().noneMatch(Character::isSpaceChar);
    }

    private static boolean isKeyPart(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return mark
                || Character.isSpaceChar(c)
                || Character.isLetterOrDigit(c)
                || c == '_'
                || c == '-'
                || c == '.'
                || c == '@'
                || c == '/';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }
}
