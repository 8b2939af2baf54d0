package org.broadsheet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.text.Fold;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.broadsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of a text are, by the name and the verb of speaking beside them. */
final class Speakers {

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    /** The verb of an inverted sentence is the first word, or the second behind "a" of "a déclaré". */
    private static final int FIRST_VERB = 1;

    /** Words between the name of a person and the verb, at most. */
    private static final int FARTHEST = 8;

    /** Letters of the longest word that stands before places, "throughout". */
    private static final int LONGEST_BEFORE = 10;

    private static final Set<String> ARTICLES =
            Set.of("the", "der", "des", "dem", "la", "le", "el", "il", "lo", "de", "den");

    private final AnalysedText reading;
    private final Names names;
    private final Pronouns pronouns;

    /** Who was heard last, and where. */
    private record Heard(int name, int end) {}

    private @Nullable Heard last;

    Speakers(AnalysedText reading, Names names) {
        this.reading = reading;
        this.names = names;
        this.pronouns = Pronouns.of(reading.language());
    }

    /**
     * The number of the name of the one who says {@code quote}; null when the text does not tell. Quotations are asked for in
     * the order of the text.
     *
     * @param floor where the quotation before ends
     * @param ceiling where the next one begins
     */
    @Nullable
    Integer of(Span quote, int floor, int ceiling) {
        Integer name = speaker(quote, floor, ceiling);
        last = name == null ? last : new Heard(name, quote.end());
        return name;
    }

    /** “…,” Jane Roe said, “and …”: whether {@code second} is the rest of the sentence that {@code first} begins. */
    boolean goesOn(Span first, Span second) {
        String text = reading.text();
        int from = first.end();
        int to = second.start();
        if (last == null
                || last.end() != from
                || to - from > BESIDE
                || reading.sentenceAt(from) != reading.sentenceAt(to)) {
            return false;
        }
        boolean comma = text.charAt(Math.max(0, from - 2)) == ',' || text.charAt(from) == ',';
        String begun = text.substring(to + 1, Math.min(second.end(), to + 4)).strip() + " ";
        boolean small = Character.isLowerCase(begun.charAt(0)) || begun.startsWith("I ") || begun.startsWith("I\u2019");
        SpeechTag tag = new SpeechTag(reading, names, from, to);
        boolean goesOn =
                comma && small && text.substring(from, to).strip().endsWith(",") && tag.verb() >= 0 && !tag.hasClause();
        last = goesOn ? new Heard(last.name(), second.end()) : last;
        return goesOn;
    }

    private @Nullable Integer speaker(Span quote, int floor, int ceiling) {
        if (isTitle(quote)) {
            return null;
        }
        int to = Math.min(Math.min(ceiling, quote.end() + BESIDE), sentenceEnd(quote.end()));
        Integer behind = behind(quote, to);
        int from = Math.max(Math.max(sentenceStart(quote), floor), quote.start() - BESIDE);
        Integer before = from < quote.start() ? before(quote, from) : null;
        if (behind != null && before != null) {
            // As Jane Roe said, “…”, Tom Reed told them.
            return behind.equals(before) ? behind : null;
        }
        if (behind != null || before != null) {
            return behind == null ? before : behind;
        }
        // “…,” Putin said. “…”: the second half of what the same person says, with nothing of its own beside it, and no
        // sentence between that may bring in somebody else.
        boolean goesOn = last != null
                && sentenceStart(quote) == quote.start()
                && quote.start() - last.end() <= BESIDE
                && reading.sentenceAt(quote.start()) - reading.sentenceAt(last.end()) <= 1
                && !isQuestion(last.end())
                && !isParted(last.end(), quote.start())
                && isEndOfParagraph(quote.end());
        return goesOn && last != null ? Integer.valueOf(last.name()) : null;
    }

    /** “…,” said Jane Roe / “…,” Jane Roe said / “…,” he said / “…”, according to Jane Roe. */
    private @Nullable Integer behind(Span quote, int to) {
        SpeechTag tag = new SpeechTag(reading, names, quote.end(), to);
        List<Mention> mentions = tag.mentions();
        if (!mentions.isEmpty()
                && tag.source(mentions.get(0)) == 0
                && !isPossessive(mentions.get(0))
                && !isInflected(mentions.get(0))) {
            return mentions.get(0).name();
        }
        int verb = tag.verb();
        if (verb < 0 || tag.introduces(verb)) {
            return null;
        }
        Token spoken = tag.word(verb);
        Mention speaker = null;
        for (Mention mention : mentions) {
            boolean nameFirst = mention.start() < spoken.start();
            boolean beside =
                    nameFirst ? tag.isSubject(mention, spoken) : verb <= FIRST_VERB && tag.isInverted(verb, mention);
            int apart = nameFirst
                    ? tag.wordsBetween(mention.end(), spoken.start())
                    : tag.wordsBetween(spoken.end(), mention.start());
            boolean far =
                    names.isPerson(mention) || ((nameFirst || tag.isTitled(verb, mention)) && isLikeOfPerson(mention));
            if (beside && apart <= (far ? FARTHEST : 0) && maySpeak(mention) && tag.agrees(mention, spoken)) {
                speaker = preferred(speaker, mention);
            }
        }
        if (speaker != null) {
            return speaker.name();
        }
        String pronoun = tag.pronoun(verb);
        if (pronoun == null) {
            return NameCues.CLOSING_SPEECH.contains(tag.word(0).folded()) ? opening(quote) : null;
        }
        boolean followsOn =
                last != null && quote.start() - last.end() < 4 * BESIDE && mayMean(pronoun, last, quote.start());
        return followsOn && last != null ? Integer.valueOf(last.name()) : toldBefore(quote, pronoun);
    }

    /** Ayşe Demir, “…” dedi: where the verb comes last. */
    private @Nullable Integer opening(Span quote) {
        int m = names.mentionFrom(quote.start()) - 1;
        if (m < 0) {
            return null;
        }
        Mention mention = names.mentions().get(m);
        String between = reading.text().substring(Math.min(mention.end(), quote.start()), quote.start());
        boolean beside = between.strip().equals(",") && mention.start() >= sentenceStart(quote);
        return beside && (names.isPerson(mention) || isLikeOfPerson(mention)) ? Integer.valueOf(mention.name()) : null;
    }

    /** Jane Roe said that … “…,” she said: the one person of the sentence before, if it tells what this one says. */
    private @Nullable Integer toldBefore(Span quote, String pronoun) {
        int sentence = reading.sentenceAt(quote.start()) - 1;
        if (sentence < 0 || reading.closesParagraph(sentence) || sentenceStart(quote) != quote.start()) {
            return null;
        }
        Span told = reading.sentences().get(sentence);
        SpeechTag tag = new SpeechTag(reading, names, told.start(), told.end());
        int verb = tag.verb();
        Mention only = null;
        for (Mention mention : tag.mentions()) {
            if (couldBeMeant(mention)) {
                if (only != null && only.name() != mention.name()) {
                    return null;
                }
                only = only == null ? mention : only;
            }
        }
        boolean subject = verb >= 0
                && only != null
                && only.end() <= tag.word(verb).start()
                && tag.isSubject(only, tag.word(verb))
                && maySpeak(only)
                && pronouns.mayMean(pronoun, names.of(only))
                && tag.keepsTo(pronoun, verb);
        return subject && only != null ? Integer.valueOf(only.name()) : null;
    }

    /** Jane Roe said: “…” / According to Jane Roe, “…” */
    private @Nullable Integer before(Span quote, int from) {
        int m = names.mentionFrom(quote.start()) - 1;
        if (m < 0 || names.mentions().get(m).start() < from) {
            return null;
        }
        SpeechTag tag = new SpeechTag(reading, names, from, quote.start());
        int verb = tag.lastVerb();
        if (verb < 0) {
            Integer source = source(tag);
            return source == null ? labelled(tag) : source;
        }
        Token spoken = tag.word(verb);
        Mention inverted = tag.subjectBehind(verb);
        if (inverted != null
                && (names.isPerson(inverted) || isLikeOfPerson(inverted))
                && maySpeak(inverted)
                && tag.agrees(inverted, spoken)) {
            return inverted.name();
        }
        Mention speaker = null;
        List<Mention> mentions = names.mentionsIn(from, spoken.start());
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int apart = tag.wordsBetween(mention.end(), spoken.start());
            boolean far = names.isPerson(mention) || isLikeOfPerson(mention);
            if (apart <= (far ? FARTHEST : 0)
                    && tag.isSubject(mention, spoken)
                    && maySpeak(mention)
                    && tag.agrees(mention, spoken)) {
                speaker = preferred(speaker, mention);
            }
        }
        return speaker == null ? null : Integer.valueOf(speaker.name());
    }

    /** Jane Roe: “…”, alone in its paragraph. */
    private @Nullable Integer labelled(SpeechTag tag) {
        List<Mention> mentions = tag.mentions();
        if (mentions.size() != 1) {
            return null;
        }
        Mention mention = mentions.get(0);
        boolean person = names.isPerson(mention) || isLikeOfPerson(mention);
        return person && tag.isLabel(mention) && reading.opensParagraph(reading.sentenceAt(mention.start()))
                ? Integer.valueOf(mention.name())
                : null;
    }

    /** The last person beside a quotation, if what is told is told to be according to this one. */
    private @Nullable Integer source(SpeechTag tag) {
        List<Mention> mentions = tag.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (names.isPerson(mentions.get(i)) || mayBePerson(mentions.get(i))) {
                return tag.source(mentions.get(i)) < 0 || isPossessive(mentions.get(i)) || isInflected(mentions.get(i))
                        ? null
                        : Integer.valueOf(mentions.get(i).name());
            }
        }
        return null;
    }

    /** Not the one whose lawyer speaks, nor the one who is told: "for Ms Roe", "Roe's party", "Roe lawyer", "told Roe". */
    private boolean maySpeak(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        int start = mention.start();
        boolean elided = start > 1 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 2) == 'd';
        if (isPossessive(mention) || elided || isGenitive(mention)) {
            return false;
        }
        if (SpeechTag.isOfficeBehind(text, end, reading.language())) {
            return false;
        }
        List<Token> words = new ArrayList<>();
        Words.each(
                text, Math.max(0, start - BESIDE), start, (from, to, folded) -> words.add(new Token(from, to, folded)));
        int next = start;
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            boolean office = SpeechTag.isOffice(word);
            if (text.substring(word.end(), next).strip().length() > (office ? 1 : 0)) {
                return true;
            }
            if (!office) {
                return !NameCues.BEFORE_OBJECT.contains(word.folded())
                        && !(next < start && i > 0 && isOfSomebody(words.get(i - 1), word));
            }
            next = word.start();
        }
        return true;
    }

    /** "Anna Bergs advokat": without an apostrophe, before something that is hers. */
    private boolean isGenitive(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        if (!Pronouns.SCANDINAVIAN.contains(reading.language())
                || text.charAt(end - 1) != 's'
                || end + 1 >= text.length()
                || text.charAt(end) != ' ') {
            return false;
        }
        WordList words = reading.words();
        int next = words.from(end);
        return next < words.size()
                && words.start(next) == end + 1
                && Character.isLowerCase(text.charAt(end + 1))
                && !NameCues.SPEECH.contains(words.folded(next))
                && !NameCues.AUXILIARY.contains(words.folded(next))
                && !NameCues.BEFORE_OBJECT.contains(words.folded(next));
    }

    /** Whether an office whose article is {@code article} belongs to another one: "lawyer for the widow Roe", "Anwalt der Witwe Roe". */
    private boolean isOfSomebody(Token before, Token article) {
        boolean genitive = reading.language().equals("de")
                && (article.folded().equals("der") || article.folded().equals("des"))
                && Character.isUpperCase(reading.text().codePointAt(before.start()));
        return article.start() - before.end() == 1
                && ARTICLES.contains(article.folded())
                && (genitive || NameCues.BEFORE_OBJECT.contains(before.folded()));
    }

    /** "Roe's", "Sanders' campaign". */
    private boolean isPossessive(Mention mention) {
        String text = reading.text();
        int end = mention.end();
        return end + 2 < text.length()
                && "'\u2019".indexOf(text.charAt(end)) >= 0
                && (text.charAt(end + 1) == 's'
                        || (text.charAt(end + 1) == ' ' && Character.isLowerCase(text.charAt(end + 2))));
    }

    /** Whether what ends at {@code end} is a question, which somebody else answers. */
    private boolean isQuestion(int end) {
        return reading.text().substring(Math.max(0, end - 2), end).indexOf('?') >= 0;
    }

    /** The first of two speakers, unless the second is known to be a person and the first is not. */
    private @Nullable Mention preferred(@Nullable Mention first, Mention second) {
        if (!names.isPerson(second) && !mayBePerson(second)) {
            return first;
        }
        return first == null || (names.isPerson(second) && !names.isPerson(first)) ? second : first;
    }

    /** A name without any cue that has two words or three, as those of people have, and nothing of a place or a body. */
    private boolean isLikeOfPerson(Mention mention) {
        String[] words = names.of(mention).text().split(" ", 5);
        boolean like = mayBePerson(mention) && words.length > 1 && words.length < 4 && !isOfThing(mention);
        for (int i = 0; like && i < words.length; i++) {
            String folded = Fold.fold(words[i]);
            boolean other = NameCues.isHead(folded)
                    || NameCues.CITY.contains(folded)
                    || NameCues.PEOPLE.contains(folded)
                    || NameCues.OPENING.contains(folded)
                    || (i == 0 && NameCues.REGION.contains(folded));
            like = !other && words[i].length() > 1 && (i > 0 || Character.isLowerCase(words[i].charAt(1)));
        }
        return like;
    }

    /** Whether a name behind "по словам" has another form than the one who speaks: nobody is called "Ивана Петрова". */
    private boolean isInflected(Mention mention) {
        return SpeechTag.INFLECTED.contains(reading.language())
                && names.of(mention).text().equals(reading.text().substring(mention.start(), mention.end()));
    }

    /** Whether "the", "in" or the like stands right before, as before names of places and things. */
    private boolean isOfThing(Mention mention) {
        String text = reading.text();
        int end = mention.start() - 1;
        int from = Math.max(0, end - LONGEST_BEFORE);
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end > 0
                && text.charAt(end) == ' '
                && NameCues.BEFORE_THING.contains(Fold.fold(text.substring(start, end)));
    }

    /** A name without any cue, right beside the verb, unless it is an abbreviation or has a hyphen like regions. */
    private boolean mayBePerson(Mention mention) {
        Name name = names.of(mention);
        boolean word =
                name.text().length() > 2 && Character.isLowerCase(name.text().charAt(2));
        return name.type() == Name.Type.OTHER && word && name.text().indexOf('-') < 0;
    }

    /** Whether "he" or "she" may mean the one who is named. */
    private boolean couldBeMeant(Mention mention) {
        return names.isPerson(mention) || (mayBePerson(mention) && !isOfThing(mention));
    }

    /**
     * Whether a pronoun behind the quotation at {@code to} means the one who was heard: a person that it suits, and nobody else
     * comes between, neither with a name nor as "her husband".
     */
    private boolean mayMean(String pronoun, Heard heard, int to) {
        Name name = names.names().get(heard.name());
        if (!pronouns.mayMean(pronoun, name)
                || name.type() == Name.Type.ORGANISATION
                || name.type() == Name.Type.PLACE) {
            return false;
        }
        int told = sentenceEnd(heard.end() + 1);
        boolean named = false;
        for (Mention mention : names.mentionsIn(heard.end(), to)) {
            if (mention.name() != heard.name() && couldBeMeant(mention)) {
                return false;
            }
            named |= mention.name() == heard.name() && mention.start() >= told;
        }
        boolean sure = named && pronouns.suits(pronoun, name);
        WordList words = reading.words();
        for (int i = words.from(told); !sure && i < words.size() && words.start(i) < to; i++) {
            if (NameCues.isRole(words.folded(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether “…” is the title of a work: 'the film “…”'. */
    private boolean isTitle(Span quote) {
        int before = reading.words().from(quote.start()) - 1;
        return before >= 0
                && reading.words().end(before) == quote.start() - 1
                && reading.text().charAt(quote.start() - 1) == ' '
                && NameCues.WORK.contains(reading.words().folded(before));
    }

    private int sentenceStart(Span quote) {
        return reading.sentences().get(reading.sentenceAt(quote.start())).start();
    }

    /** The end of the sentence that goes on behind the closing mark; the next one when the mark closed its own. */
    private int sentenceEnd(int offset) {
        Span span = reading.sentences().get(reading.sentenceAt(offset));
        return span.end() <= offset ? offset : span.end();
    }

    private boolean isParted(int from, int to) {
        return reading.text().substring(Math.min(from, to), to).contains("\n\n");
    }

    private boolean isEndOfParagraph(int offset) {
        int sentence = reading.sentenceAt(Math.max(0, offset - 1));
        return reading.sentences().get(sentence).end() <= offset && reading.closesParagraph(sentence);
    }
}
