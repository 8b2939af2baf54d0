package org.broadsheet.read.boilerplate;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.broadsheet.read.header.Field;
import org.broadsheet.read.metadata.Facts;
import org.broadsheet.text.Cut;
import org.broadsheet.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * The title, which tools that take the text off a whole page leave at the beginning of the first paragraph: "Storm closes the
 * harbour Updated: 2023-03-20 (Agencies)". A title in a line of its own is left to those who read the body.
 */
public final class RepeatedTitle {

    /** The first words of a shorter title may begin a sentence. */
    private static final int FEWEST_WORDS = 4;

    /** What may stand before it, as a section does, in UTF-16 units. */
    private static final int LONGEST_KICKER = 25;

    /** So many letters of the summary tell that it follows. */
    private static final int TELLING = 30;

    /** What pages have below a headline, and no sentence goes on with. */
    private static final Pattern BELOW = Pattern.compile("(?:Last )?[Uu]pdated: ?\\d|(?:Published|Posted): ?\\d");

    /** Goes on with the name that a title ends with: "King George" "VI began his reign". */
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+\\b(?!['’])");

    private RepeatedTitle() {}

    /** Where the text goes on behind the title; {@code start} when it does not begin with that, or a sentence does with its words. */
    public static int end(String text, int start, Facts facts) {
        String title = facts.text(Field.TITLE);
        int at = Spaces.skip(text, start);
        if (title == null || title.split(" ", FEWEST_WORDS).length < FEWEST_WORDS) {
            return start;
        }
        int found = Cut.at(text.substring(at), LONGEST_KICKER + title.length()).indexOf(title);
        int behind = at + found + title.length();
        int end = Spaces.skip(text, behind);
        boolean inLine = found >= 0
                && end > behind
                && end < text.length()
                && text.substring(at, end).indexOf('\n') < 0
                && isKicker(text.substring(at, at + found));
        return inLine && isAnother(text.substring(end), title, facts.text(Field.SUMMARY)) ? end : start;
    }

    private static boolean isKicker(String before) {
        return before.isEmpty() || (before.endsWith(" ") && before.indexOf('.') < 0 && before.indexOf('#') < 0);
    }

    /** Whether what follows a title does not go on with it. */
    private static boolean isAnother(String rest, String title, @Nullable String summary) {
        return BELOW.matcher(rest).lookingAt()
                || (summary != null && summary.length() >= TELLING && rest.startsWith(Cut.at(summary, TELLING)))
                || (isCapitalised(title)
                        && Character.isUpperCase(rest.codePointAt(0))
                        && !NUMERAL.matcher(rest).lookingAt());
    }

    /** Whether all words but small ones begin with a capital, as those of no sentence do. */
    private static boolean isCapitalised(String title) {
        return Arrays.stream(title.split(" ", -1))
                .filter(word -> word.length() > 4)
                .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }
}
