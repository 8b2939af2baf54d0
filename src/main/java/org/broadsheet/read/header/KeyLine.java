package org.broadsheet.read.header;

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

    /** The key at the start of the line between {@code start} and {@code end}; null when there is no plausible one. */
    static @Nullable KeyLine of(String text, int start, int end) {
        if (start >= end) {
            return null;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            int close = text.indexOf(first, start + 1);
            boolean keyed =
                    close > start + 1 && close + 1 < end && close - start < LONGEST && text.charAt(close + 1) == ':';
            String key = keyed ? text.substring(start + 1, close) : "";
            return keyed && isPlausible(key) ? at(text, key, close + 1, end) : null;
        }
        if (!Character.isLetter(first) && first != '_' && first != '@') {
            return null;
        }
        KeyLine unspaced = null;
        int stop = Math.min(end, start + LONGEST + 1);
        for (int i = start + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                String key = text.substring(start, i).stripTrailing();
                boolean spaced = i + 1 >= end || isSpace(text.charAt(i + 1));
                if (spaced ? isPlausible(key) : unspaced == null && Field.isKnown(key) && text.charAt(i + 1) != ':') {
                    KeyLine found = at(text, key, i, end);
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

    private static KeyLine at(String text, String key, int colon, int end) {
        int value = colon + 1;
        boolean hard = false;
        while (value < end && isSpace(text.charAt(value))) {
            hard |= text.charAt(value) != ' ' && text.charAt(value) != '\t';
            value++;
        }
        return new KeyLine(key, value, value > colon + 1 || value == end, hard);
    }

    /** One word, or words that are a known key together. */
    private static boolean isPlausible(String key) {
        if (Field.isKnown(key)) {
            return true;
        }
        return !key.isEmpty() && key.indexOf(' ') < 0 && key.indexOf(':') < 0;
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ' ' || c == '@' || c == '/';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }
}
