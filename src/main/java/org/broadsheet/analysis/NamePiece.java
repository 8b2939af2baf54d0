package org.broadsheet.analysis;

/**
 * A run of words that may be a name.
 *
 * @param from number of its first word
 * @param to number after its last word
 * @param opens whether its first word opens a sentence, so that its capital proves nothing
 * @param person whether an office stands before it: "President …"
 * @param beforeOffice whether an office stands behind it: "Health Secretary …"
 */
record NamePiece(int from, int to, boolean opens, boolean person, boolean beforeOffice) {

    int size() {
        return to - from;
    }
}
