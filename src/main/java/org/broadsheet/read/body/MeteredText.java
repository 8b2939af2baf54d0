package org.broadsheet.read.body;

/**
 * A text that counts how often it is looked at, and refuses when it has been too often: a bound on a parser's work that is
 * the same on every machine, and needs no clock and no thread to stop.
 */
final class MeteredText implements CharSequence {

    /** Thrown out of the parser when the work has become too much. */
    static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuchWork() {
            super("the text takes too much work", null, false, false);
        }
    }

    private final String text;

    /** The same as {@code text}: an array is read a good deal faster. */
    private final char[] units;

    private long left;

    /** Allows {@code looks} looks at single characters. */
    MeteredText(String text, long looks) {
        this.text = text;
        this.units = text.toCharArray();
        this.left = looks;
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooMuchWork();
        }
        return units[index];
    }

    /** How many looks are left. */
    long left() {
        return left;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
