package org.broadsheet.read.body;

import java.util.Locale;
import java.util.Set;
import org.broadsheet.text.Cut;
import org.jspecify.annotations.Nullable;

/** Words that are broken at the ends of lines, as in the columns of a newspaper that was read by a machine. */
final class BrokenWords {

    /** The hyphen, that which Fraktur is read with, and that which shows only where a word is broken. */
    private static final String HYPHENS = "-¬\u00ad";

    /** So much of a text is searched for the same word on one line, in UTF-16 units. */
    private static final int SEARCHED = 50_000;

    /** So many words are searched for. */
    private static final int MOST = 1000;

    /** Words that what stands before them shares the rest of a word with: "Hafen- und Bahnhof". */
    private static final Set<String> SHARING =
            Set.of("und oder bzw and or to et ou y o e ed och eller og en of i a oraz lub и или".split(" ", -1));

    /** Beginnings that keep their hyphen. */
    private static final Set<String> HYPHENED =
            Set.of("twenty thirty forty fifty sixty seventy eighty ninety half self well ex non".split(" ", -1));

    private final String text;
    private final String searched;
    private int searches;

    private BrokenWords(String text) {
        this.text = text;
        this.searched = Cut.at(text, SEARCHED);
    }

    /** Those of {@code text} from {@code start} on; null when there are none. */
    static @Nullable BrokenWords in(String text, int start) {
        for (int end = text.indexOf('\n', start + 1); end >= 0; end = text.indexOf('\n', end + 1)) {
            char sign = text.charAt(end - 1);
            if (HYPHENS.indexOf(sign) >= 0 && end - 2 >= start && Character.isLetter(text.charAt(end - 2))) {
                int next = end + 1;
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
                    return new BrokenWords(text);
                }
            }
        }
        return null;
    }

    /** Whether the line in {@code out} ends with a piece of a word that goes on at {@code next}. */
    boolean at(StringBuilder out, int next) {
        int last = out.length() - 1;
        return last > 0
                && HYPHENS.indexOf(out.charAt(last)) >= 0
                && Character.isLetter(out.charAt(last - 1))
                && Character.isLetter(text.charAt(next));
    }

    /** Leaves the hyphen of such a line out, where it is none of the word's own. */
    void join(StringBuilder out, int next) {
        int last = out.length() - 1;
        int begin = last;
        while (begin > 0 && Character.isLetter(out.charAt(begin - 1))) {
            begin--;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String piece = out.substring(begin, last);
        String rest = text.substring(next, end);
        boolean hyphen = out.charAt(last) == '-';
        if (hyphen && SHARING.contains(rest)) {
            out.append(' ');
        } else if (!hyphen || !isOwn(piece, rest)) {
            out.setLength(last);
        }
    }

    private boolean isOwn(String piece, String rest) {
        return !Character.isLowerCase(rest.codePointAt(0))
                || HYPHENED.contains(piece.toLowerCase(Locale.ROOT))
                || (searches++ < MOST && searched.contains(piece + "-" + rest));
    }
}
