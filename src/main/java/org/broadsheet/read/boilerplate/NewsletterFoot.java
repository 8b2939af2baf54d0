package org.broadsheet.read.boilerplate;

/**
 * The foot of a {@link Newsletter}. Going up from the end, it goes on as long as its lines are short; it begins with a line
 * that says what only a foot does, and one of them must say how to unsubscribe.
 */
final class NewsletterFoot {

    /** So many lines are looked at. */
    private static final int MOST_LINES = 60;

    /** So many lines together may be such as any text has. */
    private static final int MOST_OTHERS = 6;

    private final String text;
    private final int start;
    private final int end;

    /** Where the foot begins, as far as has been read. */
    private int top;

    /** Where the last line read begins that belongs to a foot, even if a sentence of the story goes on in it. */
    private int known;

    /** Whether a line read says how to unsubscribe. */
    private boolean met;

    /** Whether one below {@link #top} does. */
    private boolean sure;

    /** The lines read above {@link #known}, without blank ones. */
    private int others;

    /**
     * A foot that has not been read.
     *
     * @param start where the text begins
     * @param end where it ends
     */
    NewsletterFoot(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        top = end;
        known = end;
    }

    /** Reads the foot: where it begins; where the text ends when there is none, or nothing else. */
    int top() {
        int at = end;
        for (int lines = 0; at > start && lines < MOST_LINES && others <= MOST_OTHERS; lines++) {
            int from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
            if (!takes(from, at)) {
                break;
            }
            at = from - 1;
        }
        return sure && !text.substring(start, top).isBlank() ? top : end;
    }

    /** Takes the line between two offsets; false when it stands above the foot. */
    private boolean takes(int from, int to) {
        String line = text.substring(from, to).strip();
        if (line.isEmpty()) {
            return areOthersPlace(to);
        }
        String words = NewsletterLines.isLong(line) ? line : NewsletterLines.words(line);
        if (words.length() > NewsletterLines.LONGEST || line.startsWith("#")) {
            return false;
        }
        boolean certain = NewsletterLines.isCertain(words);
        if (certain || NewsletterLines.isBeside(words)) {
            goOn(from, certain);
        } else if (isSeparator(line) && areOthersPlace(to)) {
            known = from;
            top = from;
        } else if (!words.isEmpty()) {
            others++;
        }
        return true;
    }

    /** The foot goes on in the line that begins at {@code from}; the others below it are of the foot, too. */
    private void goOn(int from, boolean certain) {
        met |= certain;
        if (isBegun(from)) {
            sure = met;
            top = from;
        }
        known = from;
        others = 0;
    }

    /** Whether {@code line} may part the foot from the story. */
    private boolean isSeparator(String line) {
        return known == top
                && top < end
                && NewsletterLines.SEPARATOR.matcher(line).matches();
    }

    /** Whether the others, which begin at {@code from} or behind it, are of a postal address or a name, if there are any. */
    private boolean areOthersPlace(int from) {
        return others == 0 || NewsletterLines.isPlace(text.substring(from, known));
    }

    /** Whether no sentence of the story goes on in the line that begins at {@code from}. */
    private boolean isBegun(int from) {
        String before = from - 1 <= start
                ? ""
                : text.substring(Math.max(start, text.lastIndexOf('\n', from - 2) + 1), from - 1)
                        .strip();
        return before.isEmpty() || ".!?…:\"”»)]。！？-_*=|".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
