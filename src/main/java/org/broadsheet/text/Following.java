package org.broadsheet.text;

import java.util.Set;

/** What follows full stops: the first word, and whether it can begin a sentence. */
final class Following {

    /** In UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "wrote",
            "added",
            "replied",
            "shouted",
            "cried",
            "exclaimed",
            "wondered",
            "tweeted",
            "joked",
            "declared",
            "answered");

    private final String text;
    private final Set<String> starters;
    private final int at;
    private final int end;

    Following(String text, Set<String> starters, int from, int to) {
        this.text = text;
        this.starters = starters;
        int i = from;
        while (i < to && i < from + 5 && !Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '&') {
            i++;
        }
        at = Math.min(i, to - 1);
        int stop = at;
        while (stop < to && stop - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(stop))) {
            stop++;
        }
        end = stop;
    }

    char first() {
        return text.charAt(at);
    }

    String word() {
        return text.substring(at, end);
    }

    boolean isBracketed() {
        return at > 0 && text.charAt(at - 1) == '(';
    }

    /** A sentence begins with a capital, a number, a letter that has no capital, or a name like "iPhone". */
    boolean beginsSentence() {
        boolean brand = end - at > 2 && Character.isUpperCase(text.charAt(at + 1));
        return (!Character.isLowerCase(first()) && first() != '&') || brand;
    }

    /** Whether the word says nothing by itself, so that its capital can only come from a new sentence. */
    boolean isStarter() {
        return starters.contains(Fold.fold(word()));
    }

    /** The name of a place and then "time": "9 a.m. North Korean time". */
    boolean isLocalTime(int to) {
        int i = at;
        for (int words = 0; words < 4 && i < to; words++) {
            int stop = i;
            while (stop < to && stop - i < LONGEST_WORD && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (words > 0 && text.substring(i, stop).equalsIgnoreCase("time")) {
                return true;
            }
            if (stop == i || stop >= to || text.charAt(stop) != ' ' || !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            i = stop + 1;
        }
        return false;
    }

    /** Names and then a verb of speaking: “Why?” Smith asked. */
    boolean isAttribution(int to) {
        int i = at;
        for (int words = 0; words < 5 && i < to; words++) {
            int stop = i;
            while (stop < to && stop - i < LONGEST_WORD && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (SPEECH.contains(text.substring(i, stop))) {
                return words > 0;
            }
            if (stop == i || stop >= to || text.charAt(stop) != ' ' || !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
            i = stop + 1;
        }
        return false;
    }
}
