package org.broadsheet.analysis.speech;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of a Chinese text are. */
final class ChineseSpeakers {

    private static final String NAME = "(?<name>(?:" + UncasedCues.any("surname-zh") + ")[\\p{IsHan}&&[^"
            + UncasedCues.all("common-zh") + "]]{1,2}|[" + UncasedCues.all("sound-zh") + "]{2,8}(?:·["
            + UncasedCues.all("sound-zh") + "]{1,8}){0,3})";

    /** What stands between a name and its verb: on which day, where, to whom. */
    private static final String GAP = "(?:[0-9]{1,2}[日号號]|[今昨]天|[今昨当當]日|近日|随后|隨後|也|还|還|则|則|进一步)*"
            + "(?:[在于接][^，。“”：「」]{1,30}?(?:时|時|上|中|后|後|里))?(?:[对對向][^，。“”：「」的]{1,10}?)?(?:也|还|還|曾)?";

    private static final String SAID = "(?:" + UncasedCues.any("said-zh") + "|[告吿](?:诉|訴)[^，。“”：「」的]{1,10}?)(?:道|说|說)?";

    private static final String TITLE = "(?<title>(?:" + UncasedCues.any("title-zh") + ")|^|(?<=[，。；]))";

    /** 市长李明表示：“…” */
    private static final Pattern BEFORE = Pattern.compile(TITLE + NAME + GAP + SAID + "[，：:,]\\s*$");

    /** “…”，市长李明说。 */
    private static final Pattern BEHIND = Pattern.compile("[，,]?(?:[^，。“”：「」对對向跟给給]{0,20}?(?<title>"
            + UncasedCues.any("title-zh") + "))?" + NAME + GAP + SAID + "(?![：:])(?=[，。,]|$)");

    private ChineseSpeakers() {}

    /**
     * The name beside a quotation; null when the text does not tell.
     *
     * @param before what of its sentence stands before the quotation
     * @param behind what stands behind it
     * @param isKnown whether somebody of that name was heard before
     */
    static @Nullable String of(String before, String behind, Predicate<String> isKnown) {
        Matcher after = BEHIND.matcher(behind);
        if (after.lookingAt()) {
            return name(after, isKnown);
        }
        Matcher ahead = BEFORE.matcher(before);
        if (!ahead.find()) {
            return null;
        }
        String clause = before.substring(before.lastIndexOf('，', ahead.start()) + 1, ahead.start());
        boolean told = clause.chars().anyMatch(c -> "对對向跟给給".indexOf(c) >= 0);
        return told ? null : name(ahead, isKnown);
    }

    /** The name, if a title stands before it here or elsewhere: "白宫" is no Mr Bai. */
    private static @Nullable String name(Matcher found, Predicate<String> isKnown) {
        String name = found.group("name");
        String title = found.group("title");
        return (title != null && !title.isEmpty()) || isKnown.test(name) ? name : null;
    }
}
