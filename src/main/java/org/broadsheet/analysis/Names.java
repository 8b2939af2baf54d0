package org.broadsheet.analysis;

import java.util.List;
import org.broadsheet.analysis.reading.Bisection;

/**
 * The names of one text.
 *
 * @param names in order of weight
 * @param mentions in the order of the text
 */
record Names(List<Name> names, List<Mention> mentions) {

    /** The number of the first mention that begins at {@code offset} or behind it. */
    int mentionFrom(int offset) {
        return Bisection.first(mentions.size(), i -> mentions.get(i).start() >= offset);
    }

    /** The mentions that begin between two offsets. */
    List<Mention> mentionsIn(int from, int to) {
        int first = mentionFrom(from);
        int end = mentionFrom(to);
        return first < end ? mentions.subList(first, end) : List.of();
    }

    Name of(Mention mention) {
        return names.get(mention.name());
    }

    boolean isPerson(Mention mention) {
        return of(mention).type() == Name.Type.PERSON;
    }
}
