package org.broadsheet.text;

/**
 * The number or letter of a list item that was written in running text: "1. …", "2) …", "b. …".
 *
 * @param number the number of the item before the one looked for; 0 when there is no list
 * @param letter whether items have letters
 * @param tail what follows the number: ".", ")" or ".)"
 */
record ListMarker(int number, boolean letter, String tail) {

    private static final ListMarker NONE = new ListMarker(0, false, "");

    /** The marker with which the text at {@code at} begins; only a first item ("1", "a") begins a list. */
    static ListMarker at(String text, int at, int to) {
        if (at + 3 >= to) {
            return NONE;
        }
        char first = text.charAt(at);
        if (first != '1' && first != 'a') {
            return NONE;
        }
        int i = at + 1;
        while (i < to && i < at + 3 && (text.charAt(i) == '.' || text.charAt(i) == ')')) {
            i++;
        }
        boolean marked = i > at + 1 && i < to && text.charAt(i) == ' ';
        return marked ? new ListMarker(1, first == 'a', text.substring(at + 1, i)) : NONE;
    }

    /** Whether the item after this one begins at {@code at}. */
    boolean isNext(String text, int at, int to) {
        if (number == 0 || number >= 26) {
            return false;
        }
        String expected = (letter ? String.valueOf((char) ('a' + number)) : String.valueOf(number + 1)) + tail + " ";
        return at + expected.length() < to && text.startsWith(expected, at);
    }

    ListMarker next() {
        return number == 0 ? this : new ListMarker(number + 1, letter, tail);
    }
}
