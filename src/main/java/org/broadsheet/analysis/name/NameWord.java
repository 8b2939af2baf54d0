package org.broadsheet.analysis.name;

/**
 * A word as names are made of it: hyphens and the full stops of "U.S." stay inside, "'s" does not.
 *
 * @param start offset in the text
 * @param end offset after it
 * @param folded without accents, capitals and full stops
 * @param sentence number of its sentence
 * @param opens whether it opens a sentence or a quotation, where every word has a capital
 * @param capital whether it is written like a name
 * @param acronym whether it is all capitals
 * @param joined whether nothing but a space parts it from the word before
 * @param possessive whether "'s" follows
 */
record NameWord(
        int start,
        int end,
        String folded,
        int sentence,
        boolean opens,
        boolean capital,
        boolean acronym,
        boolean joined,
        boolean possessive) {}
