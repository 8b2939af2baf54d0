package org.broadsheet.analysis.speech;

import java.util.List;
import java.util.Set;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.text.Languages;
import org.broadsheet.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a name beside a quotation is the subject of its verb of speaking. */
final class SpeechSubject {

    /** Languages in which what opens a sentence puts the verb before its subject. */
    private static final Set<String> VERB_SECOND = Set.of("de", "nl", "sv", "da", "no", "nb", "nn");

    /** Words behind the subject of an inverted sentence, "dem Spiegel am Montag". */
    private static final int BEHIND_SUBJECT = 4;

    /** The verb of "Comme l'a souligné Jane Roe, « … »" is its third word at most. */
    private static final int FARTHEST_VERB = 2;

    /** Words between a name and its verb. */
    private static final int BESIDE_VERB = 2;

    /** The same where the verb has two parts. */
    private static final int BETWEEN_SPLIT = 5;

    /** What parts a clause from the next. */
    private static final String CLAUSE = ",;:\u2013\u2014\"\u201C\u201D„»«.!?\n\t";

    private final SpeechTag tag;
    private final String text;
    private final String language;
    private final boolean english;
    private final Names names;
    private final Pronouns pronouns;
    private final List<Token> words;
    private final int start;
    private final int end;

    /**
     * Reads the words of a tag.
     *
     * @param start offset in the text at which the tag begins
     * @param end offset after it
     */
    SpeechSubject(SpeechTag tag, AnalysedText reading, Names names, int start, int end) {
        this.tag = tag;
        this.text = reading.text();
        this.language = reading.language();
        this.english = Languages.isEnglish(language);
        this.names = names;
        this.pronouns = Pronouns.of(language);
        this.words = tag.words();
        this.start = start;
        this.end = end;
    }

    /** "said the engineer Jane Roe", "said the head of the museum, Jane Roe". */
    boolean isTitled(int verb, Mention mention) {
        int start = words.get(verb).end();
        boolean office = false;
        boolean object = false;
        int between = 0;
        for (Token word : words) {
            if (word.start() >= start && word.end() <= mention.start()) {
                office |= SpeechTag.isOffice(word);
                object |= SpeechCues.BEFORE_OBJECT.contains(word.folded());
                between++;
            }
        }
        return office || (between <= BESIDE_VERB && !object);
    }

    /**
     * The one who is named behind the verb before a quotation: "Am Montag sagte Jane Roe: “…”", "Said Jane Roe: “…”", "The
     * plan, said Jane Roe, is “…”"; null when nobody is.
     */
    @Nullable
    Mention subjectBehind(int verb) {
        Token spoken = words.get(verb);
        List<Mention> behind = names.mentionsIn(spoken.end(), end);
        if (behind.isEmpty()) {
            return null;
        }
        Mention mention = behind.get(0);
        for (int i = verb + 1; i < words.size() && words.get(i).end() <= mention.start(); i++) {
            Token word = words.get(i);
            boolean article = word.folded().length() <= SpeechTag.ARTICLE;
            if ((!SpeechTag.isOffice(word) && !article) || pronouns.contains(word.folded())) {
                return null;
            }
        }
        String rest = text.substring(mention.end(), end).strip();
        boolean inserted =
                spoken.start() - 2 >= start && text.startsWith(", ", spoken.start() - 2) && rest.startsWith(",");
        boolean opens = Character.isUpperCase(text.codePointAt(words.get(0).start()))
                && (verb == 0
                        || (VERB_SECOND.contains(language)
                                && SpeechCues.FRONTED.contains(words.get(0).folded())
                                && names.mentionsIn(start, spoken.start()).stream()
                                        .noneMatch(names::isPerson)));
        boolean told = opens && rest.endsWith(":") && tag.wordsBetween(mention.end(), end) <= BEHIND_SUBJECT;
        boolean as = verb <= FARTHEST_VERB
                && SpeechCues.AS.contains(words.get(0).folded())
                && Character.isUpperCase(text.codePointAt(words.get(0).start()))
                && rest.equals(",");
        return inserted || told || as ? mention : null;
    }

    /**
     * Whether {@code mention} stands where the one does who speaks: no verb before it in its clause, and between it and the
     * verb of speaking two words at most ("has", "later") or what is said of it between commas.
     */
    boolean isSubject(Mention named, Token verb) {
        Mention mention = withBracket(named);
        int clause = mention.start();
        while (clause > start && CLAUSE.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        boolean led = false;
        for (Token word : words) {
            boolean before = word.start() >= clause && word.end() <= mention.start();
            boolean lower = Character.isLowerCase(text.codePointAt(word.start()));
            if (before && lower && !SpeechTag.isOffice(word) && mayBeVerb(word)) {
                return false;
            }
            boolean between = word.start() >= mention.end() && word.end() <= verb.start();
            // "Die Polizei warf Jane Roe vor und sagte": what comes first may have a verb that she is the object of.
            led |= before && lower && !SpeechTag.isOffice(word);
            if (between && led && !english && SpeechCues.CLAUSE.contains(word.folded())) {
                return false;
            }
            boolean passive =
                    SpeechCues.PASSIVE.contains(word.folded()) && !verb.folded().equals(SpeechTag.QUOTED);
            boolean denied = SpeechCues.UNSAID.contains(word.folded())
                    || (before && !english && SpeechCues.IMPERSONAL.contains(word.folded()));
            if ((between && (passive || pronouns.contains(word.folded()))) || ((before || between) && denied)) {
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
                        || (clause > 0
                                && text.charAt(clause - 1) == ','
                                && clause + 1 == mention.start()
                                && mayBeApposition(mention, clause - 1)));
        return apposition && mayComeBefore(mention.end() + comma, verb);
    }

    /** "Jane Roe (pictured)". */
    private Mention withBracket(Mention mention) {
        String behind = text.substring(mention.end(), Math.max(mention.end(), end));
        int close = behind.startsWith(" (") ? behind.indexOf(')') : -1;
        return close < 0 ? mention : new Mention(mention.start(), mention.end() + close + 1, mention.name());
    }

    /** A name behind a comma may be that of the body before it: "the head of the school, Red Barn". */
    private boolean mayBeApposition(Mention mention, int comma) {
        int before = -1;
        for (int i = 0; i < words.size() && words.get(i).end() <= comma; i++) {
            before = i;
        }
        return names.isPerson(mention)
                || before < 0
                || !NameCues.isHead(words.get(before).folded());
    }

    /** Two words at most between, or what the speaker is of; not "Roe supporters said". */
    private boolean isNear(Mention mention, Token verb) {
        boolean of = false;
        boolean clause = false;
        int i = 0;
        for (Token word : words) {
            if (word.start() >= mention.end() && word.end() <= verb.start()) {
                of |= i == 0 && SpeechCues.BELONGING.contains(word.folded());
                clause |= mayBeVerb(word);
                i++;
            }
        }
        int most = isSplit(mention) ? BETWEEN_SPLIT : BESIDE_VERB;
        return of ? !clause : ownWordsBetween(mention, verb) <= most && mayComeBefore(mention.end(), verb);
    }

    /** "Jane Roe hatte der Zeitung am Montag gesagt": where the rest of the verb comes last. */
    private boolean isSplit(Mention mention) {
        return VERB_SECOND.contains(language)
                && words.stream()
                        .anyMatch(word ->
                                word.start() == mention.end() + 1 && SpeechCues.AUXILIARY.contains(word.folded()));
    }

    /** Whether all words between may stand between a subject and its verb; in English nouns do, and speak themselves. */
    private boolean mayComeBefore(int start, Token verb) {
        for (Token word : words) {
            if (english && word.start() >= start && word.end() <= verb.start()) {
                String folded = word.folded();
                boolean adverb = folded.endsWith("ly")
                        || SpeechCues.BEFORE_VERB.contains(folded)
                        || SpeechCues.AUXILIARY.contains(folded);
                if (!adverb) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Words between, without those of the body or place that {@code mention} is of: two in "Jane Roe of the Green Party said". */
    private int ownWordsBetween(Mention mention, Token verb) {
        int own = tag.wordsBetween(mention.end(), verb.start());
        for (Mention other : names.mentionsIn(mention.end(), verb.start())) {
            own -= names.isPerson(other) ? 0 : tag.wordsBetween(other.start(), other.end());
        }
        return own;
    }

    /** "said Jane Roe", "said the mayor, Jane Roe", but not "said the judge as Jane Roe wept", "said one who, …". */
    boolean isInverted(int verb, Mention mention) {
        int start = words.get(verb).end();
        int comma = text.lastIndexOf(',', mention.start() - 1);
        if ((comma >= start && !mayBeApposition(mention, comma)) || (english && hasVerbOfItsOwn(verb, mention))) {
            return false;
        }
        for (Token word : words) {
            if (word.start() < start || word.end() > mention.start()) {
                continue;
            }
            boolean behindComma = comma >= start && word.start() > comma;
            boolean beside = word.end() + 1 == mention.start() && !SpeechTag.isOffice(word);
            if (SpeechCues.CLAUSE.contains(word.folded())
                    || (behindComma && !SpeechTag.isOffice(word))
                    || (beside && mayBeVerb(word))) {
                return false;
            }
        }
        return verb == 0 || SpeechCues.AUXILIARY.contains(words.get(0).folded());
    }

    /** "said the man Jane Roe sacked", "said the spokesman, Jane Roe having left". */
    private boolean hasVerbOfItsOwn(int verb, Mention mention) {
        int next = verb + 1;
        while (next < words.size() && words.get(next).start() < mention.end()) {
            next++;
        }
        if (next == words.size() || words.get(next).start() != mention.end() + 1 || text.charAt(mention.end()) != ' ') {
            return false;
        }
        String word = words.get(next).folded();
        return word.equals("having")
                || (word.endsWith("ed") && tag.wordsBetween(words.get(verb).end(), mention.start()) > 0);
    }

    /** "representing", "arrested" and what begins a clause; "harbour" of "harbour master Jane Roe" is none. */
    private static boolean mayBeVerb(Token word) {
        String folded = word.folded();
        return SpeechCues.CLAUSE.contains(folded) || folded.endsWith("ing") || folded.endsWith("ed");
    }
}
