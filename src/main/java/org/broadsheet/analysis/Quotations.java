package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Collects who said what: passages in quotation marks with a name and a verb of speaking beside them. */
final class Quotations {

    private static final int MOST = 8;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST = 600;

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    /** The verb of an inverted sentence is the first word, or the second behind "a" of "a déclaré". */
    private static final int FIRST_VERB = 1;

    /** Letters of an article, at most: "the", "der", "la". */
    private static final int ARTICLE = 3;

    /** Words between a name and its verb. */
    private static final int BESIDE_VERB = 2;

    /** What parts a clause from the next. */
    private static final String CLAUSE = ",;:\u2013\u2014\"\u201C\u201D„»«.!?\n";

    private static final String QUOTED = "quoted";

    private static final Set<String> PRONOUN = Set.of("he", "she", "er", "sie", "il", "elle", "он", "она", "ha");

    private final AnalysedText reading;
    private final Names names;
    private final List<Span> quotes;

    private Quotations(AnalysedText reading, Names names, List<Span> quotes) {
        this.reading = reading;
        this.names = names;
        this.quotes = quotes;
    }

    /** At most eight quotations, in the order of the text. */
    static List<Quotation> of(AnalysedText reading, Names names, List<Span> quotes) {
        return names.mentions().isEmpty() ? List.of() : new Quotations(reading, names, quotes).collect();
    }

    private List<Quotation> collect() {
        List<Quotation> found = new ArrayList<>();
        Speaker last = null;
        for (int i = 0; i < quotes.size() && found.size() < MOST; i++) {
            Span quote = quotes.get(i);
            int floor = i == 0 ? 0 : quotes.get(i - 1).end();
            int ceiling = i + 1 == quotes.size()
                    ? reading.text().length()
                    : quotes.get(i + 1).start();
            Integer name = speaker(quote, floor, ceiling, last);
            if (name == null) {
                continue;
            }
            last = new Speaker(name, quote.end());
            String words = words(quote);
            if (words.length() <= LONGEST && Words.count(words) >= FEWEST_WORDS) {
                Span whole = sentence(quote);
                found.add(new Quotation(
                        words,
                        names.names().get(name).text(),
                        reading.sentenceAt(quote.start()),
                        whole.start(),
                        whole.end()));
            }
        }
        return found;
    }

    /** Who was heard last, and where. */
    private record Speaker(int name, int end) {}

    private @Nullable Integer speaker(Span quote, int floor, int ceiling, @Nullable Speaker last) {
        int to = Math.min(Math.min(ceiling, quote.end() + BESIDE), sentenceEnd(quote.end()));
        Integer behind = behind(quote, to, last);
        if (behind != null) {
            return behind;
        }
        int from = Math.max(Math.max(sentence(quote).start(), floor), quote.start() - BESIDE);
        Integer before = before(quote, from);
        if (before != null) {
            return before;
        }
        // “…,” Putin said. “…”: the second half of what the same person says, with nothing of its own beside it.
        boolean goesOn = last != null
                && sentence(quote).start() == quote.start()
                && quote.start() - last.end() <= BESIDE
                && !isParted(last.end(), quote.start())
                && isEndOfParagraph(quote.end());
        return goesOn && last != null ? Integer.valueOf(last.name()) : null;
    }

    /** “…,” said Jane Roe / “…,” Jane Roe said / “…,” he said / “…”, according to Jane Roe. */
    private @Nullable Integer behind(Span quote, int to, @Nullable Speaker last) {
        List<Token> words = tokens(quote.end(), to);
        List<Mention> mentions = mentionsIn(quote.end(), to);
        if (!mentions.isEmpty() && source(words, mentions.get(0)) == 0) {
            return mentions.get(0).name();
        }
        int verb = verb(words, 0, words.size());
        if (verb < 0) {
            return null;
        }
        Mention speaker = null;
        for (Mention mention : mentions) {
            boolean nameFirst = mention.start() < words.get(verb).start();
            boolean beside = nameFirst
                    ? isSubject(quote.end(), mention, words.get(verb), words)
                    : verb <= FIRST_VERB && isInverted(words, verb, mention);
            int apart = nameFirst
                    ? wordsBetween(words, mention.end(), words.get(verb).start())
                    : wordsBetween(words, words.get(verb).end(), mention.start());
            if (beside && apart <= (isPerson(mention) ? 7 : 0) && maySpeak(mention)) {
                speaker = preferred(speaker, mention);
            }
        }
        if (speaker != null) {
            return speaker.name();
        }
        boolean pronoun = verb <= 1
                && words.size() > 1
                && PRONOUN.contains(words.get(1 - verb).folded());
        boolean followsOn = last != null
                && pronoun
                && quote.start() - last.end() < 4 * BESIDE
                && noOtherSpeaker(last, quote.start());
        return followsOn && last != null ? Integer.valueOf(last.name()) : null;
    }

    /** Jane Roe said: “…” / According to Jane Roe, “…” */
    private @Nullable Integer before(Span quote, int from) {
        int m = names.mentionFrom(quote.start()) - 1;
        if (m < 0 || names.mentions().get(m).start() < from) {
            return null;
        }
        List<Token> words = tokens(from, quote.start());
        int verb = lastVerb(words);
        if (verb < 0) {
            return source(words, mentionsIn(from, quote.start()));
        }
        Mention speaker = null;
        List<Mention> mentions = mentionsIn(from, words.get(verb).start());
        for (int i = mentions.size() - 1; i >= 0; i--) {
            int apart =
                    wordsBetween(words, mentions.get(i).end(), words.get(verb).start());
            if (apart <= (isPerson(mentions.get(i)) ? 8 : 0)
                    && isSubject(from, mentions.get(i), words.get(verb), words)
                    && maySpeak(mentions.get(i))) {
                speaker = preferred(speaker, mentions.get(i));
            }
        }
        return speaker == null ? null : Integer.valueOf(speaker.name());
    }

    /** The last person of {@code mentions}, if what is told is told to be according to this one. */
    private @Nullable Integer source(List<Token> words, List<Mention> mentions) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (isPerson(mentions.get(i)) || mayBePerson(mentions.get(i))) {
                return source(words, mentions.get(i)) < 0
                        ? null
                        : Integer.valueOf(mentions.get(i).name());
            }
        }
        return null;
    }

    /** Where "according to" or its like begins that has {@code mention} as its object, with an office or without; else -1. */
    private static int source(List<Token> words, Mention mention) {
        int at = words.size() - 1;
        while (at >= 0 && words.get(at).end() > mention.start()) {
            at--;
        }
        while (at > 0 && isOffice(words.get(at))) {
            at--;
            // The article of the office.
            at -= at > 0 && words.get(at).folded().length() <= ARTICLE && !isSource(words, at) ? 1 : 0;
        }
        return at < 0 || !isSource(words, at) ? -1 : words.get(at).folded().equals("to") ? at - 1 : at;
    }

    private static boolean isSource(List<Token> words, int at) {
        String word = words.get(at).folded();
        return word.equals("to")
                ? at > 0 && words.get(at - 1).folded().equals("according")
                : NameCues.SOURCE.contains(word);
    }

    /**
     * Whether {@code mention} stands where the one does who speaks: no verb before it in its clause, and between it and the
     * verb of speaking two words at most ("has", "later") or what is said of it between commas.
     */
    private boolean isSubject(int from, Mention mention, Token verb, List<Token> words) {
        String text = reading.text();
        int clause = mention.start();
        while (clause > from && CLAUSE.indexOf(text.charAt(clause - 1)) < 0) {
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
        return apposition || (between.indexOf(',') < 0 && ownWordsBetween(words, mention, verb) <= BESIDE_VERB);
    }

    /** Words between, without those of the body or place that {@code mention} is of: two in "Jane Roe of the Green Party said". */
    private int ownWordsBetween(List<Token> words, Mention mention, Token verb) {
        int own = wordsBetween(words, mention.end(), verb.start());
        for (Mention other : mentionsIn(mention.end(), verb.start())) {
            own -= isPerson(other) ? 0 : wordsBetween(words, other.start(), other.end());
        }
        return own;
    }

    /** "said Jane Roe", "said the mayor, Jane Roe", but not "said the judge as Jane Roe wept", "said one who, …". */
    private boolean isInverted(List<Token> words, int verb, Mention mention) {
        String text = reading.text();
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

    private static boolean isOffice(Token word) {
        return NameCues.OFFICE.contains(word.folded()) || NameCues.ROLE.contains(word.folded());
    }

    /** Not the one whose spokeswoman or lawyer speaks, nor the one who is told: "for Ms Roe", "Roe's party", "told Roe". */
    private boolean maySpeak(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        boolean possessive = end + 2 < text.length()
                && "'\u2019".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == 's'
                        || (text.charAt(end + 1) == ' ' && Character.isLowerCase(text.charAt(end + 2))));
        int start = mention.start();
        boolean elided = start > 1 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) == 'd';
        if (possessive || elided) {
            return false;
        }
        List<Token> words = tokens(Math.max(0, mention.start() - BESIDE), mention.start());
        int next = mention.start();
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            boolean office = isOffice(word);
            if (text.substring(word.end(), next).strip().length() > (office ? 1 : 0)) {
                return true;
            }
            if (!office) {
                return !NameCues.BEFORE_OBJECT.contains(word.folded());
            }
            next = word.start();
        }
        return true;
    }

    private Span sentence(Span quote) {
        return reading.sentences().get(reading.sentenceAt(quote.start()));
    }

    /** The first of two speakers, unless the second is known to be a person and the first is not. */
    private @Nullable Mention preferred(@Nullable Mention first, Mention second) {
        if (!isPerson(second) && !mayBePerson(second)) {
            return first;
        }
        return first == null || (isPerson(second) && !isPerson(first)) ? second : first;
    }

    private boolean isPerson(Mention mention) {
        return names.names().get(mention.name()).type() == Name.Type.PERSON;
    }

    /** A name without any cue, right beside the verb, unless it is an abbreviation or has a hyphen like regions. */
    private boolean mayBePerson(Mention mention) {
        Name name = names.names().get(mention.name());
        boolean word =
                name.text().length() > 2 && Character.isLowerCase(name.text().charAt(2));
        return name.type() == Name.Type.OTHER && word && name.text().indexOf('-') < 0;
    }

    private boolean noOtherSpeaker(Speaker last, int to) {
        for (int i = names.mentionFrom(last.end());
                i < names.mentions().size() && names.mentions().get(i).start() < to;
                i++) {
            Mention mention = names.mentions().get(i);
            if (mention.name() != last.name()
                    && names.names().get(mention.name()).type() == Name.Type.PERSON) {
                return false;
            }
        }
        return true;
    }

    private List<Mention> mentionsIn(int from, int to) {
        int first = names.mentionFrom(from);
        int end = names.mentionFrom(to);
        return first < end ? names.mentions().subList(first, end) : List.of();
    }

    private static int lastVerb(List<Token> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isSpeech(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int verb(List<Token> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSpeech(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A verb of speaking, or "quoted" of "was quoted as saying". */
    private static boolean isSpeech(List<Token> words, int at) {
        String word = words.get(at).folded();
        return NameCues.SPEECH.contains(word)
                || (word.equals(QUOTED)
                        && at + 2 < words.size()
                        && words.get(at + 1).folded().equals("as")
                        && words.get(at + 2).folded().equals("saying"));
    }

    private static int wordsBetween(List<Token> words, int from, int to) {
        int between = 0;
        for (Token word : words) {
            between += word.start() >= from && word.end() <= to ? 1 : 0;
        }
        return between;
    }

    private List<Token> tokens(int from, int to) {
        List<Token> words = new ArrayList<>();
        Words.each(
                reading.text(),
                from,
                Math.max(from, to),
                (start, end, folded) -> words.add(new Token(start, end, folded)));
        return words;
    }

    /** The end of the sentence that goes on behind the closing mark; the next one when the mark closed its own. */
    private int sentenceEnd(int offset) {
        int sentence = reading.sentenceAt(offset);
        Span span = reading.sentences().get(sentence);
        return span.end() <= offset ? offset : span.end();
    }

    private boolean isParted(int from, int to) {
        return reading.text().substring(Math.min(from, to), to).contains("\n\n");
    }

    private boolean isEndOfParagraph(int offset) {
        int sentence = reading.sentenceAt(Math.max(0, offset - 1));
        return reading.sentences().get(sentence).end() <= offset && reading.closesParagraph(sentence);
    }

    private String words(Span quote) {
        String text = quote.of(reading.text());
        int from = 1;
        int to = text.length();
        if (to > 1
                && !Character.isLetterOrDigit(text.charAt(to - 1))
                && "\"\u201D\u201C»«」』".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String words = text.substring(from, to).strip().replace('\n', ' ');
        boolean comma = words.endsWith(",");
        return comma ? words.substring(0, words.length() - 1) : words;
    }
}
