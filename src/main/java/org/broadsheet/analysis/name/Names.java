package org.broadsheet.analysis.name;

import java.util.List;
import org.broadsheet.analysis.reading.Bisection;

/**
 * The names of one text.
 *
 * @param names in order of weight
 * @param mentions in the order of the text
 */
public record Names(List<Name> names, List<Mention> mentions) {

    /** The number of the first mention that begins at {@code offset} or behind it. */
    public int mentionFrom(int offset) {
        return Bisection.first(mentions.size(), i -> mentions.get(i).start() >= offset);
    }

    /** The mentions that begin between two offsets. */
    public List<Mention> mentionsIn(int from, int to) {
        int first = mentionFrom(from);
        int end = mentionFrom(to);
        return first < end ? mentions.subList(first, end) : List.of();
    }

    public Name of(Mention mention) {
        return names.get(mention.name());
    }

    public boolean isPerson(Mention mention) {
        return of(mention).type() == Name.Type.PERSON;
    }
}
