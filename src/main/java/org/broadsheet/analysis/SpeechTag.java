package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;

/** The words on one side of a quotation, which may tell whose it is: “said Jane Roe”, “Jane Roe, 54, said:”. */
final class SpeechTag {

    static final Set<String> PRONOUN = Set.of("he", "she", "er", "sie", "il", "elle", "он", "она", "ha");

    /** Letters of an article, at most: "the", "der", "la". */
    private static final int ARTICLE = 3;

    /** Words between a name and its verb. */
    private static final int BESIDE_VERB = 2;

    /** What parts a clause from the next. */
    private static final String CLAUSE = ",;:\u2013\u2014\"\u201C\u201D„»«.!?\n";

    private static final String QUOTED = "quoted";

    private final String text;
    private final Names names;
    private final int start;
    private final List<Token> words = new ArrayList<>();
    private final List<Mention> mentions;

    SpeechTag(String text, Names names, int from, int to) {
        this.text = text;
        this.names = names;
        this.start = from;
        this.mentions = names.mentionsIn(from, to);
        Words.each(text, from, Math.max(from, to), (start, end, folded) -> words.add(new Token(start, end, folded)));
    }

    List<Mention> mentions() {
        return mentions;
    }

    Token word(int i) {
        return words.get(i);
    }

    /** The first verb of speaking; -1 when there is none. */
    int verb() {
        int verb = 0;
        while (verb < words.size() && !isSpeech(verb)) {
            verb++;
        }
        return verb < words.size() ? verb : -1;
    }

    /** The last verb of speaking; -1 when there is none. */
    int lastVerb() {
        int verb = words.size() - 1;
        while (verb >= 0 && !isSpeech(verb)) {
            verb--;
        }
        return verb;
    }

    /** A verb of speaking, or "quoted" of "was quoted as saying". */
    private boolean isSpeech(int at) {
        String word = words.get(at).folded();
        return NameCues.SPEECH.contains(word)
                || (word.equals(QUOTED)
                        && at + 2 < words.size()
                        && words.get(at + 1).folded().equals("as")
                        && words.get(at + 2).folded().equals("saying"));
    }

    /** "he said", "said she". */
    boolean isOfPronoun(int verb) {
        return verb <= 1
                && words.size() > 1
                && PRONOUN.contains(words.get(1 - verb).folded());
    }

    int wordsBetween(int from, int to) {
        int between = 0;
        for (Token word : words) {
            between += word.start() >= from && word.end() <= to ? 1 : 0;
        }
        return between;
    }

    /** Where "according to" or its like begins that has {@code mention} as its object, with an office or without; else -1. */
    int source(Mention mention) {
        int at = words.size() - 1;
        while (at >= 0 && words.get(at).end() > mention.start()) {
            at--;
        }
        while (at > 0 && isOffice(words.get(at))) {
            at--;
            // The article of the office.
            at -= at > 0 && words.get(at).folded().length() <= ARTICLE && !isSource(at) ? 1 : 0;
        }
        return at < 0 || !isSource(at) ? -1 : words.get(at).folded().equals("to") ? at - 1 : at;
    }

    private boolean isSource(int at) {
        String word = words.get(at).folded();
        return word.equals("to")
                ? at > 0 && words.get(at - 1).folded().equals("according")
                : NameCues.SOURCE.contains(word);
    }

    /**
     * Whether {@code mention} stands where the one does who speaks: no verb before it in its clause, and between it and the
     * verb of speaking two words at most ("has", "later") or what is said of it between commas.
     */
    boolean isSubject(Mention mention, Token verb) {
        int clause = mention.start();
        while (clause > start && CLAUSE.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        for (Token word : words) {
            boolean before = word.start() >= clause && word.end() <= mention.start();
            boolean lower = Character.isLowerCase(text.codePointAt(word.start()));
            if (before && lower && !isOffice(word) && mayBeVerb(word)) {
                return false;
            }
            boolean between = word.start() >= mention.end() && word.end() <= verb.start();
            boolean passive =
                    NameCues.PASSIVE.contains(word.folded()) && !verb.folded().equals(QUOTED);
            if (between && (passive || PRONOUN.contains(word.folded()))) {
                return false;
            }
        }
        String between = text.substring(mention.end(), Math.max(mention.end(), verb.start()));
        boolean apposition = between.startsWith(",")
                && (between.indexOf(',', 1) > 0
                        || between.strip().equals(",")
                        || (clause > 0 && text.charAt(clause - 1) == ',' && clause + 1 == mention.start()));
        return apposition || (between.indexOf(',') < 0 && ownWordsBetween(mention, verb) <= BESIDE_VERB);
    }

    /** Words between, without those of the body or place that {@code mention} is of: two in "Jane Roe of the Green Party said". */
    private int ownWordsBetween(Mention mention, Token verb) {
        int own = wordsBetween(mention.end(), verb.start());
        for (Mention other : names.mentionsIn(mention.end(), verb.start())) {
            own -= names.isPerson(other) ? 0 : wordsBetween(other.start(), other.end());
        }
        return own;
    }

    /** "said Jane Roe", "said the mayor, Jane Roe", but not "said the judge as Jane Roe wept", "said one who, …". */
    boolean isInverted(int verb, Mention mention) {
        int start = words.get(verb).end();
        int comma = text.lastIndexOf(',', mention.start() - 1);
        for (Token word : words) {
            if (word.start() < start || word.end() > mention.start()) {
                continue;
            }
            boolean behindComma = comma >= start && word.start() > comma;
            if (NameCues.CLAUSE.contains(word.folded()) || (behindComma && !isOffice(word))) {
                return false;
            }
        }
        return verb == 0 || NameCues.AUXILIARY.contains(words.get(0).folded());
    }

    /** "representing", "arrested" and what begins a clause; "harbour" of "harbour master Jane Roe" is none. */
    private static boolean mayBeVerb(Token word) {
        String folded = word.folded();
        return NameCues.CLAUSE.contains(folded) || folded.endsWith("ing") || folded.endsWith("ed");
    }

    static boolean isOffice(Token word) {
        return NameCues.OFFICE.contains(word.folded()) || NameCues.ROLE.contains(word.folded());
    }
}
