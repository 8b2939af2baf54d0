package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The words on one side of a quotation, which may tell whose it is: “said Jane Roe”, “Jane Roe, 54, said:”. */
final class SpeechTag {

    static final Set<String> PRONOUN = Set.of("he", "she", "er", "sie", "il", "elle", "он", "она", "ha");

    /** Letters of an article, at most: "the", "der", "la". */
    private static final int ARTICLE = 3;

    /** Words between a name and its verb. */
    private static final int BESIDE_VERB = 2;

    /** What parts a clause from the next. */
    private static final String CLAUSE = ",;:\u2013\u2014\"\u201C\u201D„»«.!?\n\t";

    /** In UTF-16 units. */
    private static final int LONGEST_OFFICE = 24;

    private static final String QUOTED = "quoted";

    /** Beside a verb of speaking they say that somebody did not. */
    private static final Set<String> NEGATION = Set.of(
            "not", "never", "neither", "nor", "didnt", "nicht", "nie", "niemals", "pas", "jamais", "nunca", "jamas",
            "mai");

    private final String text;
    private final Names names;
    private final boolean english;
    private final int start;
    private final List<Token> words = new ArrayList<>();
    private final List<Mention> mentions;

    SpeechTag(AnalysedText reading, Names names, int from, int to) {
        this.text = reading.text();
        this.english = reading.language().equals("en") || reading.language().equals("und");
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

    /** The pronoun of "he said" and "said she"; null when it is none. */
    @Nullable
    String pronoun(int verb) {
        String word = verb > 1 || words.size() < 2 ? "" : words.get(1 - verb).folded();
        return PRONOUN.contains(word) ? word : null;
    }

    /** Whether nobody but the subject can be meant by {@code pronoun} behind the verb: "Roe said that she would ask the King". */
    boolean keepsTo(String pronoun, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.get(i).folded().equals(pronoun)) {
                return true;
            }
            if (isOffice(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    boolean hasClause() {
        return words.stream().anyMatch(word -> NameCues.CLAUSE.contains(word.folded()));
    }

    /** "said the engineer Jane Roe", "said the head of the museum, Jane Roe". */
    boolean isTitled(int verb, Mention mention) {
        int start = words.get(verb).end();
        boolean office = false;
        boolean object = false;
        int between = 0;
        for (Token word : words) {
            if (word.start() >= start && word.end() <= mention.start()) {
                office |= isOffice(word);
                object |= NameCues.BEFORE_OBJECT.contains(word.folded());
                between++;
            }
        }
        return office || (between <= BESIDE_VERB && !object);
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
            boolean denied = NEGATION.contains(word.folded());
            if ((between && (passive || PRONOUN.contains(word.folded()))) || ((before || between) && denied)) {
                return false;
            }
        }
        String between = text.substring(mention.end(), Math.max(mention.end(), verb.start()));
        int comma = between.lastIndexOf(',');
        if (comma < 0) {
            return isNear(mention, verb);
        }
        boolean apposition = between.startsWith(",")
                && (comma > 0
                        || between.strip().equals(",")
                        || (clause > 0 && text.charAt(clause - 1) == ',' && clause + 1 == mention.start()));
        return apposition && mayComeBefore(mention.end() + comma, verb);
    }

    /** Two words at most between, or what the speaker is of; not "Roe supporters said". */
    private boolean isNear(Mention mention, Token verb) {
        boolean of = false;
        boolean clause = false;
        int i = 0;
        for (Token word : words) {
            if (word.start() >= mention.end() && word.end() <= verb.start()) {
                of |= i == 0 && NameCues.BELONGING.contains(word.folded());
                clause |= mayBeVerb(word);
                i++;
            }
        }
        return of ? !clause : ownWordsBetween(mention, verb) <= BESIDE_VERB && mayComeBefore(mention.end(), verb);
    }

    /** Whether all words between may stand between a subject and its verb; in English nouns do, and speak themselves. */
    private boolean mayComeBefore(int start, Token verb) {
        for (Token word : words) {
            if (english && word.start() >= start && word.end() <= verb.start()) {
                String folded = word.folded();
                boolean adverb = folded.endsWith("ly")
                        || NameCues.BEFORE_VERB.contains(folded)
                        || NameCues.AUXILIARY.contains(folded);
                if (!adverb) {
                    return false;
                }
            }
        }
        return true;
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
            boolean beside = word.end() + 1 == mention.start() && !isOffice(word);
            if (NameCues.CLAUSE.contains(word.folded())
                    || (behindComma && !isOffice(word))
                    || (beside && mayBeVerb(word))) {
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
        return isOffice(word.folded());
    }

    private static boolean isOffice(String folded) {
        return NameCues.ROLE.contains(folded) || NameCues.isOffice(folded);
    }

    /** Whether an office stands right behind {@code end}: "said Roe spokeswoman Ann Lee". */
    static boolean isOfficeBehind(String text, int end) {
        int to = end + 1;
        while (to < text.length() && to - end < LONGEST_OFFICE && Character.isLetter(text.charAt(to))) {
            to++;
        }
        // In lower case: "MP" of "Jane Roe MP" is the speaker's own.
        return to > end + 1
                && text.charAt(end) == ' '
                && Character.isLowerCase(text.charAt(end + 1))
                && isOffice(Fold.fold(text.substring(end + 1, to)));
    }
}
