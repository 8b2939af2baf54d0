package org.broadsheet.analysis.sketch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.broadsheet.analysis.reading.Elision;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Scripts;
import org.broadsheet.text.Stems;
import org.broadsheet.text.StopWords;
import org.broadsheet.text.Word;
import org.broadsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article's terms: stems of words, names and numbers, with how weighty each is. A word counts as a name when
 * it is written with a capital inside sentences at least as often as without; in German, where all nouns have capitals, when
 * it stands at least as often behind what comes before names as behind what comes before other nouns.
 */
final class TermReader {

    /** How a place counts: a headline three times, the summary and the lead twice. */
    static final int HEADLINE = 3;

    static final int LEAD = 2;
    private static final int REST = 1;

    /** The lead: the first words, in which news says who, what, when and where. */
    private static final int LEAD_WORDS = 150;

    /** What comes later says little about the event and costs time. */
    static final int READ_WORDS = 600;

    private static final Map<String, Set<String>> LISTS = WordLists.read(TermReader.class, "terms.txt");

    /** Words of the trade and of the calendar: they say that something is news, not what it is about. */
    private static final Set<String> TRADE = list("trade");

    /** In German: stand before a common noun. */
    private static final Set<String> BEFORE_NOUN = list("before-noun");

    /** In German: stand before the name of a place. */
    private static final Set<String> BEFORE_PLACE = list("before-place");

    /** One term while it is read. */
    static final class Term {
        final String surface;
        final boolean number;
        float count;
        int capitals;
        int smalls;

        Term(String surface, boolean number) {
            this.surface = surface;
            this.number = number;
        }

        int kind() {
            return number ? Sketch.NUMBER : capitals > 0 && capitals >= smalls ? Sketch.NAME : Sketch.WORD;
        }
    }

    private final boolean capitalsTell;
    private final boolean german;
    private final String language;
    private final Map<String, Term> terms = new HashMap<>(512);

    /** Stands for words that are no terms; what it counts is not asked for. */
    private final Term none = new Term("", true);

    TermReader(String language) {
        this.language = language;
        this.german = language.equals("de");
        this.capitalsTell = !german && !language.equals("lb") && !Scripts.hasNoCapitals(language);
    }

    private static Set<String> list(String key) {
        return WordLists.needed(LISTS, key);
    }

    /** Whether a folded word is of the trade or the calendar, and so never a topic. */
    static boolean isCommon(String folded) {
        return TRADE.contains(folded);
    }

    /** The terms read so far, by stem. */
    Map<String, Term> terms() {
        return terms;
    }

    /** Reads a headline or summary; its capitals tell nothing. */
    void read(String text, int weight) {
        WordList words = new WordList(text, language);
        for (int i = 0; i < words.size(); i++) {
            term(text, words.start(i), words.end(i), words.word(i)).count += weight;
        }
    }

    /** Reads the first words of a body. */
    void readBody(String text, WordList words) {
        @Nullable Term[] known = new Term[words.different()];
        for (int i = 0; i < Math.min(READ_WORDS, words.size()); i++) {
            int number = words.number(i);
            Term term = known[number];
            if (term == null) {
                term = term(text, words.start(i), words.end(i), words.word(i));
                known[number] = term;
            }
            term.count += i < LEAD_WORDS ? LEAD : REST;
            if (capitalsTell && !term.number) {
                countCapital(term, text, Elision.noun(language, text, words.start(i), words.end(i)));
            } else if (german && !term.number) {
                countNoun(term, text, words, i);
            }
        }
    }

    private static void countCapital(Term term, String text, int start) {
        if (!Character.isUpperCase(text.codePointAt(start))) {
            term.smalls++;
        } else if (!beginsSentence(text, start)) {
            term.capitals++;
        }
    }

    /** What stands right before a German noun tells whether it is a name: "in Niederau", "Bürgermeister Pohlmann". */
    private static void countNoun(Term term, String text, WordList words, int i) {
        int start = words.start(i);
        if (!Character.isUpperCase(text.codePointAt(start))) {
            term.smalls++;
        } else if (i > 0 && words.end(i - 1) == start - 1 && text.charAt(start - 1) == ' ') {
            String before = words.folded(i - 1);
            int first = words.start(i - 1);
            boolean noun = Character.isUpperCase(text.codePointAt(first)) && !beginsSentence(text, first);
            if (noun || BEFORE_PLACE.contains(before)) {
                term.capitals++;
            } else if (BEFORE_NOUN.contains(before) || Character.isDigit(before.charAt(0))) {
                term.smalls++;
            }
        }
    }

    /** "2026" and "06": articles of one time share them, whatever they tell. */
    private static boolean isOfDate(String number) {
        return number.length() == 4
                ? number.startsWith("19") || number.startsWith("20")
                : number.length() == 2 && number.charAt(0) == '0';
    }

    /** The term of a word. */
    private Term term(String text, int start, int end, Word word) {
        String folded = word.folded();
        char first = folded.charAt(0);
        boolean number = first >= '0' && first <= '9';
        boolean letter = !number && folded.length() < 2 && first < 0x2E80;
        // "2,000" is no year.
        boolean date = number && folded.length() == end - start && isOfDate(folded);
        if (letter || word.stopWord() || TRADE.contains(folded) || date) {
            return none;
        }
        int noun = Elision.noun(language, text, start, end);
        return noun > start
                ? elided(text, noun, end)
                : terms.computeIfAbsent(word.stem(), key -> new Term(text.substring(start, end), number));
    }

    /** "économie" of "l'économie" is the same term as where it stands alone. */
    private Term elided(String text, int noun, int end) {
        String written = text.substring(noun, end);
        String folded = Fold.fold(written);
        return folded.length() < 2 || StopWords.of(language).contains(folded) || TRADE.contains(folded)
                ? none
                : terms.computeIfAbsent(Stems.of(folded, language), key -> new Term(written, false));
    }

    /** Whether the nearest mark before {@code at} ends a sentence or opens a quotation, so that a capital tells nothing. */
    private static boolean beginsSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
            i--;
        }
        return i < 0 || ".!?:;\n\"“”„«»‘(•*#>".indexOf(text.charAt(i)) >= 0;
    }
}
