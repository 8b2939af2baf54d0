package org.broadsheet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whence and from whom a report comes, as agencies put it before its first sentence: "BERLIN, March 3 (Wire) – ". */
public final class AgencyDateline {

    /** In UTF-16 units. */
    private static final int LONGEST = 90;

    private static final String DASHES = "\u2013\u2014-";

    private static final String AGENCY =
            "(?iu:dpa|dts|epd|kna|sid|apa|sda|afp|ap|reuters|upi|ansa|efe|europa press|lusa|tass|ritzau|ntb|tt|anp|belga|pap"
                    + "|pti|ani|xinhua|kyodo|yonhap|anadolu|aa|тасс|интерфакс|укринформ|رويترز|أ ?ف ?ب|د ?ب ?أ)";

    /** An agency in brackets behind the place; a party may stand in other brackets: "Jane Roe (CDU) – …". */
    private static final Pattern AGENCY_LAST =
            Pattern.compile("[^!?:;\"“„«(]{0,60}\\(" + AGENCY + "(?:[-/, ][^()]{1,15})?\\)");

    /** A place in capitals and brackets, a date or more names behind it: "PARIS, 3 mars (Wire)", "SALEM, Ore.". */
    private static final Pattern PLACE_FIRST = Pattern.compile("\\p{Lu}{3}[\\p{Lu}\\p{M}'\u2019-]*(?![\\p{L}\\d])(?:"
            + "[^!?:;\"“„«()]{0,50}\\([^()]{2,30}\\)"
            + "|[^!?:;\"“„«()]{0,40}\\d[^!?:;\"“„«()]{0,12}"
            + "|(?:[ ,/-]{1,2}\\p{Lu}[\\p{L}'\u2019.]*){0,5})");

    /** "【ベルリン共同】", "新华社北京3月3日电 ". */
    private static final Pattern CLOSED =
            Pattern.compile("(?:【[^】]{2,40}】|(?:新华社|中新社|中新网|路透社|法新社|美联社)[^，。：“”]{2,20}电)[ \u3000]*");

    private AgencyDateline() {}

    /** The first sentence of a text without the dateline before it. */
    public static String without(String sentence) {
        String head = sentence.substring(0, Math.min(LONGEST, sentence.length()));
        Matcher closed = CLOSED.matcher(head);
        if (closed.lookingAt()) {
            return sentence.substring(closed.end());
        }
        int dash = dash(head);
        if (dash < 0 || isInserted(sentence, dash)) {
            return sentence;
        }
        String place = head.substring(0, dash).strip();
        return AGENCY_LAST.matcher(place).matches()
                        || PLACE_FIRST.matcher(place).matches()
                ? sentence.substring(dash + 2)
                : sentence;
    }

    /** The first dash with spaces around it; -1 when there is none. */
    private static int dash(String head) {
        for (int i = 1; i + 1 < head.length(); i++) {
            if (DASHES.indexOf(head.charAt(i)) >= 0 && isSpace(head.charAt(i - 1)) && isSpace(head.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** "NATO – which … – said": whether what is behind the dash does not begin like a sentence. */
    private static boolean isInserted(String sentence, int dash) {
        return dash + 2 >= sentence.length() || Character.isLowerCase(sentence.charAt(dash + 2));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
