package org.broadsheet.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.reading.Elision;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Span;

/**
 * Cuts a text into {@link NameWord}s. Headings are left out: their capitals say nothing. So are the short lines before and
 * after the report, which name who wrote it and where to subscribe.
 */
final class NameWords {

    /** Titles whose full stop does not part them from the name. */
    private static final Set<String> DOTTED = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "jr", "sr",
            "maj", "adm", "rev", "hon", "cmdr", "mt", "ft", "sra", "dra", "no");

    /** Of a word, in UTF-16 units; what is longer is read as several. */
    private static final int LONGEST = 60;

    /** Lines before the report: the name of the writer, the place. */
    private static final int LINES_BEFORE = 2;

    /** Lines after it: "Follow us on Twitter". */
    private static final int LINES_AFTER = 3;

    /** In UTF-16 units. */
    private static final int LONGEST_LINE = 100;

    private final String text;
    private final String language;
    private final WordList list;
    private final List<NameWord> words = new ArrayList<>();

    /** The first word of the list that has not been passed. */
    private int next;

    private NameWords(AnalysedText reading) {
        text = reading.text();
        language = reading.language();
        list = reading.words();
    }

    static List<NameWord> of(AnalysedText reading) {
        NameWords scan = new NameWords(reading);
        int first = scan.firstOfReport(reading);
        int end = scan.endOfReport(reading);
        for (int i = first; i < end; i++) {
            int before = scan.words.size();
            scan.sentence(i, reading.sentences().get(i));
            if (scan.isHeading(before, reading.sentences().get(i))) {
                scan.words.subList(before, scan.words.size()).clear();
            }
        }
        return scan.words;
    }

    private int firstOfReport(AnalysedText reading) {
        int i = 0;
        while (i < LINES_BEFORE && i < reading.sentences().size() - 1 && isLine(reading, i)) {
            i++;
        }
        return i;
    }

    private int endOfReport(AnalysedText reading) {
        int i = reading.sentences().size();
        while (i > 1 && reading.sentences().size() - i < LINES_AFTER && isLine(reading, i - 1)) {
            i--;
        }
        return i;
    }

    /** Whether a sentence is a short paragraph of its own without a full stop. */
    private boolean isLine(AnalysedText reading, int i) {
        Span sentence = reading.sentences().get(i);
        return sentence.end() - sentence.start() <= LONGEST_LINE
                && reading.opensParagraph(i)
                && reading.closesParagraph(i)
                && "..!?…\"\u201D»।。".indexOf(text.charAt(sentence.end() - 1)) < 0;
    }

    private void sentence(int number, Span sentence) {
        boolean opens = true;
        int lastEnd = -1;
        String last = "";
        int i = sentence.start();
        while (i < sentence.end()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                opens |= isOpening(c) || c == ':';
                i++;
                continue;
            }
            int end = endOfWord(i, sentence.end());
            int core = withoutPossessive(i, end);
            boolean joined = lastEnd >= 0 && isJoined(lastEnd, i, last);
            add(number, opens ? acronym(i, core) : i, core, opens, joined, core < end || isPluralPossessive(end));
            last = words.get(words.size() - 1).folded();
            lastEnd = end;
            opens = false;
            i = end;
        }
    }

    /** Where "ARS" of "L'ARS" begins; elsewhere a capital article is part of a name, as in "L'Oréal". */
    private int acronym(int start, int end) {
        int noun = Elision.noun(language, text, start, end);
        return noun > start && isAcronym(text, noun, end) ? noun : start;
    }

    private void add(int sentence, int start, int end, boolean opens, boolean joined, boolean possessive) {
        boolean name = Character.isUpperCase(text.charAt(start)) || isArticled(start, end);
        boolean capital = name && !isContraction(start, end) && !isAdjective(start, end);
        words.add(new NameWord(
                start,
                end,
                folded(start, end),
                sentence,
                opens,
                capital,
                isAcronym(text, start, end),
                joined,
                possessive));
    }

    /** Mostly the same string as that of the word list, so that few are made and their hashes are known. */
    private String folded(int start, int end) {
        while (next < list.size() && list.start(next) < start) {
            next++;
        }
        return next < list.size() && list.start(next) == start && list.end(next) == end
                ? list.folded(next)
                : Fold.fold(plain(text.substring(start, end)));
    }

    /** Without full stops and apostrophes, as {@link org.broadsheet.text.Words} has words too. */
    private static String plain(String raw) {
        boolean marked = false;
        for (int i = 0; i < raw.length() && !marked; i++) {
            marked = raw.charAt(i) == '.' || isApostrophe(raw.charAt(i));
        }
        return marked ? raw.replace(".", "").replace("'", "").replace("\u2019", "") : raw;
    }

    /** "I've", "I'll". */
    private boolean isContraction(int start, int end) {
        return text.charAt(start) == 'I' && end - start > 2 && isApostrophe(text.charAt(start + 1));
    }

    /** "US-led", "Tokyo-bound": made of a name, but none. */
    private boolean isAdjective(int start, int end) {
        int dash = end - 1;
        while (dash > start && text.charAt(dash) != '-') {
            dash--;
        }
        return dash > start && NameCues.ADJECTIVE_TAIL.contains(text.substring(dash + 1, end));
    }

    private int endOfWord(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST && isPart(text.charAt(i), from, i, to)) {
            i++;
        }
        return i;
    }

    private boolean isPart(char c, int from, int i, int to) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean inner = c == '\'' || c == '\u2019' || c == '-' || c == '\u2011' || c == '&' || c == '.';
        boolean more = inner && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return (more && (c != '.' || isSingle(from, i)))
                || (c == '.' && isDotted(from, i))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether one letter stands before a full stop: "U.S". */
    private boolean isSingle(int from, int dot) {
        return Character.isUpperCase(text.charAt(dot - 1)) && (dot - 1 == from || text.charAt(dot - 2) == '.');
    }

    /** Whether the full stop closes "U.S." or an initial. */
    private boolean isDotted(int from, int dot) {
        return dot - 2 >= from && text.charAt(dot - 2) == '.' && Character.isUpperCase(text.charAt(dot - 1));
    }

    private int withoutPossessive(int start, int end) {
        int core = end;
        if (end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
            core = end - 2;
        }
        return core;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean isJoined(int lastEnd, int start, String last) {
        int length = start - lastEnd;
        if (length == 1) {
            char c = text.charAt(lastEnd);
            return c == ' ' || c == '\u00A0' || c == '\n';
        }
        // "Mr. Smith", "J. Edgar"; after "&" names go on too.
        boolean dot = length == 2 && text.charAt(lastEnd) == '.' && text.charAt(lastEnd + 1) == ' ';
        return (dot && (last.length() == 1 || DOTTED.contains(last)))
                || (length == 2 && isPluralPossessive(lastEnd))
                || text.startsWith(" & ", lastEnd);
    }

    /** Whether a word ends before {@code end} as in "Teachers' Union". */
    private boolean isPluralPossessive(int end) {
        return end + 1 < text.length()
                && text.charAt(end - 1) == 's'
                && isApostrophe(text.charAt(end))
                && text.charAt(end + 1) == ' ';
    }

    private static boolean isOpening(char c) {
        return c == '"'
                || c == '\u201C'
                || c == '„'
                || c == '«'
                || c == '\u2018'
                || c == '('
                || c == '\t'
                || c == '•'
                || c == '\u2014';
    }

    /** Whether a part of {@code text} has two capitals and no small letter. */
    static boolean isAcronym(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** "al-Assad", "el-Sayed": the article is small, the name is not. */
    private boolean isArticled(int start, int end) {
        char first = text.charAt(start);
        if ((first != 'a' && first != 'e') || end - start < 4 || "x-".indexOf(text.charAt(start + 1)) >= 0) {
            return false;
        }
        int dash = text.charAt(start + 2) == '-' ? start + 2 : start + 3;
        return dash + 1 < end && text.charAt(dash) == '-' && Character.isUpperCase(text.charAt(dash + 1));
    }

    /** Title-case lines without a full stop, and lines in capitals: of the words that could be small, most are not. */
    private boolean isHeading(int from, Span sentence) {
        int letters = 0;
        int capitals = 0;
        int shouted = 0;
        for (int i = from + 1; i < words.size(); i++) {
            NameWord word = words.get(i);
            if (word.end() - word.start() > 3 && Character.isLetter(text.charAt(word.start()))) {
                letters++;
                capitals += word.capital() ? 1 : 0;
                shouted += word.acronym() ? 1 : 0;
            }
        }
        char last = text.charAt(sentence.end() - 1);
        boolean stopped = last == '.' || last == '!' || last == '\u201D' || last == '"';
        return letters >= 3 && (shouted * 4 >= letters * 3 || (!stopped && capitals * 3 >= letters * 2));
    }
}
