package org.broadsheet.text;

import java.util.Locale;
import java.util.Set;

/**
 * Decides whether full stops, question marks, exclamation marks and ellipses end a sentence. Looks at the word before
 * and the word after; every look is bounded, so that a text of a million dots costs no more than one of a million
 * letters.
 */
final class FullStops {

    /** In UTF-16 units. */
    private static final int LONGEST_WORD = 40;

    /** Writes ordinal numbers with a full stop: "am 3. Oktober". */
    private static final Set<String> DOTTED_ORDINALS = Set.of(
            "de", "da", "no", "nb", "nn", "fi", "cs", "sk", "hu", "pl", "hr", "sl", "sr", "et", "lv", "is", "tr");

    /** What follows a time of day without beginning a sentence: "5 p.m. Monday", "8 a.m. Eastern". */
    private static final Set<String> AFTER_TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "eastern",
            "pacific",
            "central",
            "mountain",
            "greenwich",
            "gmt",
            "utc",
            "est",
            "edt",
            "pst",
            "pdt",
            "cst",
            "cdt",
            "cet",
            "bst",
            "ist",
            "et",
            "pt",
            "jan",
            "feb",
            "mar",
            "apr",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private final String text;
    private final String language;
    private final Set<String> starters;

    FullStops(String text, String language) {
        this.text = text;
        this.language = language;
        Set<String> own = StopWords.of(language);
        this.starters = own.isEmpty() ? StopWords.of("en") : own;
    }

    /** The offset after the stops at {@code at}, with the quotation marks and brackets that close behind them. */
    int afterStops(int at, int to) {
        int i = at;
        while (i < to && (Sentences.isStop(text.charAt(i)) || isSpacedStop(i, to))) {
            i++;
        }
        return afterClosers(i, to);
    }

    /** A space between the dots of ". . .". */
    private boolean isSpacedStop(int i, int to) {
        return i + 1 < to
                && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')
                && text.charAt(i - 1) == '.'
                && text.charAt(i + 1) == '.';
    }

    private int afterClosers(int from, int to) {
        int i = from;
        while (i < to && Sentences.isCloser(text.charAt(i))) {
            i++;
        }
        // French sets a space before its closing mark: « Oui. »
        if (i + 1 < to
                && Sentences.isSpace(text.charAt(i))
                && text.charAt(i + 1) == '»'
                && (i + 2 == to || !Character.isLetterOrDigit(text.charAt(i + 2)))) {
            return i + 2;
        }
        return i;
    }

    /**
     * Where the sentence that began at {@code start} ends, if the stops at {@code at} end it; else -1.
     *
     * @param after what {@link #afterStops} gave
     * @param to the end of the paragraph
     */
    int endOfSentence(int start, int at, int after, int to) {
        int next = skipSpace(after, to);
        if (next >= to) {
            return -1;
        }
        if (next == after) {
            return isMissingSpace(start, at, after, to) ? after : -1;
        }
        Following following = new Following(text, starters, next, to);
        int stops = stops(at, after);
        boolean ellipsis = (stops > 1 && text.charAt(at) == '.') || text.charAt(at) == '\u2026';
        if (ellipsis) {
            return endOfEllipsis(at, after, stops, following);
        }
        if (!following.beginsSentence()) {
            return -1;
        }
        if (text.charAt(at) != '.') {
            boolean closed = Sentences.isCloser(text.charAt(after - 1));
            return closed && following.isAttribution(to) ? -1 : after;
        }
        return isAbbreviation(start, at, following) ? -1 : after;
    }

    private int stops(int at, int after) {
        int count = 0;
        for (int i = at; i < after; i++) {
            count += text.charAt(i) == '.' || text.charAt(i) == '\u2026' ? 1 : 0;
        }
        return count;
    }

    private int endOfEllipsis(int at, int after, int stops, Following following) {
        boolean bracketed = (at > 0 && text.charAt(at - 1) == '[') || text.charAt(after - 1) == ']';
        if (bracketed || !following.beginsSentence()) {
            return -1;
        }
        // "compounds. . . . The": a full stop, then an omission that belongs to what follows.
        boolean spaced = stops >= 3 && at + 1 < after && text.charAt(at + 1) == ' ';
        boolean attached = at > 0 && !Sentences.isSpace(text.charAt(at - 1));
        if (spaced && attached && stops == 4) {
            return at + 1;
        }
        return stops < 4 && following.word().equals("I") ? -1 : after;
    }

    /** Whether a space was forgotten: "Hello world.Today is", but not "example.Com", "3.5" or "U.S.A". */
    private boolean isMissingSpace(int start, int at, int after, int to) {
        if (after + 2 >= to || !Character.isUpperCase(text.charAt(after)) || at - start < 2) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean wordBefore =
                Character.isDigit(before) || (Character.isLowerCase(before) && Character.isLetter(text.charAt(at - 2)));
        boolean wordAfter = Character.isLowerCase(text.charAt(after + 1));
        return wordBefore && wordAfter && stops(at, after) <= 1 && !isAddress(at, to) && !isTitle(start, at);
    }

    private boolean isTitle(int start, int at) {
        return Abbreviations.kind(wordBefore(start, at).toLowerCase(Locale.ROOT), language) != Abbreviations.Kind.NONE;
    }

    private boolean isAddress(int at, int to) {
        int from = at;
        while (from > 0 && at - from < LONGEST_WORD && !Sentences.isSpace(text.charAt(from - 1))) {
            from--;
        }
        for (int i = from; i < to && i < at + LONGEST_WORD && !Sentences.isSpace(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '_') {
                return true;
            }
        }
        return text.startsWith("www.", from);
    }

    private boolean isAbbreviation(int start, int at, Following following) {
        String word = wordBefore(start, at);
        if (word.isEmpty() || isNumberOfItem(start, at, word)) {
            return !word.isEmpty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean starter = following.isStarter();
        if (Character.isDigit(word.charAt(0))) {
            boolean ordinal = word.length() <= 2 && Character.isLetter(following.first());
            return ordinal && !starter && DOTTED_ORDINALS.contains(language);
        }
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return following.isBracketed()
                    || AFTER_TIME.contains(following.word().toLowerCase(Locale.ROOT))
                    || following.isLocalTime(text.length())
                    || !hasWords(start, at, 4);
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return isInitial(word.charAt(0), at - 1, starter) || (isKnown(lower) && !starter);
        }
        if (isDotted(word)) {
            return !starter;
        }
        return switch (Abbreviations.kind(lower, language)) {
            case TITLE -> !Character.isDigit(following.first());
            case NUMBER -> Character.isDigit(following.first()) || (!starter && Character.isUpperCase(word.charAt(0)));
            case OTHER -> !starter;
            case NONE -> false;
        };
    }

    private boolean isKnown(String lower) {
        return Abbreviations.kind(lower, language) != Abbreviations.Kind.NONE;
    }

    /** "1." at the beginning of a sentence numbers it. */
    private boolean isNumberOfItem(int start, int at, String word) {
        int first = skipSpace(start, at);
        while (first < at && !Character.isLetterOrDigit(text.charAt(first)) && first - start < 4) {
            first++;
        }
        return word.length() <= 3
                && first == at - word.length()
                && (Character.isDigit(word.charAt(0)) || (word.length() == 1 && Character.isLowerCase(word.charAt(0))));
    }

    /** Whether a single letter stands for a name: "Jonas E. Smith", "В. Путин"; but not in "you and I. Did". */
    private boolean isInitial(char letter, int at, boolean starter) {
        if (!Character.isUpperCase(letter)) {
            // Scripts without capitals abbreviate titles so: "د. محمد".
            return !Character.isLowerCase(letter);
        }
        int i = at - 1;
        while (i >= 0 && (Sentences.isSpace(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        int wordEnd = i + 1;
        while (i >= 0 && wordEnd - i < LONGEST_WORD && Character.isLetter(text.charAt(i))) {
            i--;
        }
        boolean afterName = wordEnd > i + 1 && Character.isUpperCase(text.charAt(i + 1));
        if (letter == 'I' && language.equals("en")) {
            return afterName;
        }
        return afterName || !starter;
    }

    /** "U.S", "e.g", "Ph.D": full stops inside, and only short parts. */
    private static boolean isDotted(String word) {
        int part = 0;
        boolean dotted = false;
        for (int i = 0; i < word.length(); i++) {
            boolean dot = word.charAt(i) == '.';
            dotted |= dot;
            part = dot ? 0 : part + 1;
            if (part > 3) {
                return false;
            }
        }
        return dotted;
    }

    private boolean hasWords(int start, int at, int least) {
        int words = 1;
        int first = skipSpace(start, at);
        for (int i = first; i < at && words < least; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words >= least;
    }

    /** The word that ends at {@code at}, with full stops inside it; empty when there is none or it is overlong. */
    private String wordBefore(int start, int at) {
        int i = at;
        while (i > start && at - i <= LONGEST_WORD) {
            char c = text.charAt(i - 1);
            boolean part = Character.isLetterOrDigit(c)
                    || c == '.'
                    || c == '°'
                    || c == '№'
                    || c == '-'
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!part) {
                return text.substring(i, at);
            }
            i--;
        }
        return i == start ? text.substring(start, at) : "";
    }

    private int skipSpace(int from, int to) {
        int i = from;
        while (i < to && Sentences.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
