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

    /** Languages in which what opens a sentence puts the verb before its subject. */
    private static final Set<String> VERB_SECOND = Set.of("de", "nl", "sv", "da", "no", "nb", "nn");

    /** Languages in which names have endings that tell their case. */
    static final Set<String> INFLECTED = Set.of("ru", "uk", "be", "bg", "pl");

    /** "t" and "s" of "a-t-il dit", "s'est-il dit". */
    private static final Set<String> LINKING = Set.of("t", "s");

    /** Letters of an article, at most: "the", "der", "la". */
    private static final int ARTICLE = 3;

    /** Words before the last one of "nach den Worten von". */
    private static final int LONGEST_SOURCE = 3;

    /** Words behind the subject of an inverted sentence, "dem Spiegel am Montag". */
    private static final int BEHIND_SUBJECT = 4;

    /** Words between a name and its verb. */
    private static final int BESIDE_VERB = 2;

    /** What parts a clause from the next. */
    private static final String CLAUSE = ",;:\u2013\u2014\"\u201C\u201D„»«.!?\n\t";

    /** In UTF-16 units. */
    private static final int LONGEST_OFFICE = 24;

    private static final String QUOTED = "quoted";

    /** Beside a verb of speaking they say that somebody did not speak, or somebody else. */
    private static final Set<String> NEGATION = Set.of(
            "not", "never", "neither", "nor", "didnt", "nicht", "nie", "niemals", "pas", "jamais", "nunca", "jamas",
            "mai", "zufolge");

    private final String text;
    private final Names names;
    private final String language;
    private final boolean english;
    private final Pronouns pronouns;
    private final int start;
    private final int end;
    private final List<Token> words = new ArrayList<>();
    private final List<Mention> mentions;

    SpeechTag(AnalysedText reading, Names names, int from, int to) {
        this.text = reading.text();
        this.language = reading.language();
        this.pronouns = Pronouns.of(language);
        this.english = reading.language().equals("en") || reading.language().equals("und");
        this.names = names;
        this.start = from;
        this.end = to;
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
        int beside = verb == 0 ? 1 : verb - 1;
        // "explique-t-il", "a-t-il expliqué"
        while (beside + 1 < words.size()
                && beside > verb
                && LINKING.contains(words.get(beside).folded())) {
            beside++;
        }
        for (int i = 0; i < Math.min(beside, verb); i++) {
            if (!NameCues.AUXILIARY.contains(words.get(i).folded())
                    && !LINKING.contains(words.get(i).folded())) {
                return null;
            }
        }
        String word = beside < words.size() ? words.get(beside).folded() : "";
        if (pronouns.contains(word)) {
            return word;
        }
        return Pronouns.mayBeLeftOut(language) && isClosed(verb) ? Pronouns.LEFT_OUT : null;
    }

    /** Whether the sentence ends with the verb or goes on behind a comma, and nothing but auxiliaries stands before it. */
    private boolean isClosed(int verb) {
        int at = words.get(verb).end();
        return (at >= end || ".,;\n".indexOf(text.charAt(at)) >= 0)
                && words.subList(0, verb).stream().allMatch(word -> NameCues.AUXILIARY.contains(word.folded()));
    }

    /** Whether a verb has a colon behind it, and so belongs to the quotation that follows. */
    boolean introduces(int verb) {
        int at = words.get(verb).end();
        return at < end && text.charAt(at) == ':';
    }

    /**
     * Whether the forms of {@code mention} and {@code verb} go together where both are inflected: not "заявил" and "Ивана Петрова",
     * who is spoken for.
     */
    boolean agrees(Mention mention, Token verb) {
        if (!INFLECTED.contains(language)) {
            return true;
        }
        String name = text.substring(mention.start(), mention.end());
        String said = verb.folded();
        boolean masculine = said.endsWith("л") || said.endsWith("лся") || (language.equals("pl") && said.endsWith("l"));
        boolean genitive = name.endsWith("ого") || name.endsWith("его") || name.endsWith("ego");
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        boolean cyrillic = !language.equals("pl");
        boolean feminine = cyrillic ? isOpen(first) && isOpen(name) : first.endsWith("a");
        return !genitive && !(masculine && feminine) && !(cyrillic && isOblique(Fold.fold(first), name));
    }

    /** "Ивана" of Иван, "Сергея" of Сергей; "Анны Орловой". */
    private static boolean isOblique(String first, String name) {
        String stem = first.substring(0, first.length() - 1);
        return (isOpen(first) && (NameCues.MALE.contains(stem) || NameCues.MALE.contains(stem + "и")))
                || ((first.endsWith("ы") || first.endsWith("и")) && name.endsWith("ой"));
    }

    private static boolean isOpen(String word) {
        return word.endsWith("а") || word.endsWith("я");
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
        return at < 0 ? -1 : sourceUpTo(at);
    }

    private boolean isSource(int at) {
        return sourceUpTo(at) >= 0;
    }

    /** Where "laut", "according to" or "nach Angaben von" begins that ends with word {@code at}; -1 when none does. */
    private int sourceUpTo(int at) {
        String phrase = words.get(at).folded();
        for (int from = at; from >= 0; from--) {
            phrase = from == at ? phrase : words.get(from).folded() + "_" + phrase;
            if (NameCues.SOURCE.contains(phrase)) {
                return from;
            }
            if (at - from == LONGEST_SOURCE) {
                break;
            }
        }
        return -1;
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
            String word = words.get(i).folded();
            if ((!isOffice(word) && word.length() > ARTICLE) || pronouns.contains(word)) {
                return null;
            }
        }
        String rest = text.substring(mention.end(), end).strip();
        boolean inserted =
                spoken.start() - 2 >= start && text.startsWith(", ", spoken.start() - 2) && rest.startsWith(",");
        boolean opens = Character.isUpperCase(text.codePointAt(words.get(0).start()))
                && (verb == 0
                        || (VERB_SECOND.contains(language)
                                && NameCues.FRONTED.contains(words.get(0).folded())
                                && names.mentionsIn(start, spoken.start()).stream()
                                        .noneMatch(names::isPerson)));
        boolean told = opens && rest.endsWith(":") && wordsBetween(mention.end(), end) <= BEHIND_SUBJECT;
        return inserted || told ? mention : null;
    }

    /** "Jane Roe: “…”", as an interview is written. */
    boolean isLabel(Mention mention) {
        return text.substring(start, mention.start()).isBlank()
                && text.substring(mention.end(), end).strip().equals(":");
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
            if (before && lower && !isOffice(word) && mayBeVerb(word)) {
                return false;
            }
            boolean between = word.start() >= mention.end() && word.end() <= verb.start();
            // "Die Polizei warf Jane Roe vor und sagte": what comes first may have a verb that she is the object of.
            led |= before && lower && !isOffice(word);
            if (between && led && !english && NameCues.CLAUSE.contains(word.folded())) {
                return false;
            }
            boolean passive =
                    NameCues.PASSIVE.contains(word.folded()) && !verb.folded().equals(QUOTED);
            boolean denied = NEGATION.contains(word.folded());
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
        if ((comma >= start && !mayBeApposition(mention, comma)) || (english && hasVerbOfItsOwn(verb, mention))) {
            return false;
        }
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
                || (word.endsWith("ed") && wordsBetween(words.get(verb).end(), mention.start()) > 0);
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
    static boolean isOfficeBehind(String text, int end, String language) {
        int to = end + 1;
        while (to < text.length() && to - end < LONGEST_OFFICE && Character.isLetter(text.charAt(to))) {
            to++;
        }
        // In lower case: "MP" of "Jane Roe MP" is the speaker's own. In German all nouns have capitals.
        return to > end + 1
                && text.charAt(end) == ' '
                && (language.equals("de") || Character.isLowerCase(text.charAt(end + 1)))
                && isOffice(Fold.fold(text.substring(end + 1, to)));
    }
}
