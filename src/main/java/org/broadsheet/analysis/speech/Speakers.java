package org.broadsheet.analysis.speech;

import java.util.List;
import org.broadsheet.analysis.name.Mention;
import org.broadsheet.analysis.name.Name;
import org.broadsheet.analysis.name.NameCues;
import org.broadsheet.analysis.name.Names;
import org.broadsheet.analysis.reading.AnalysedText;
import org.broadsheet.analysis.reading.WordList;
import org.broadsheet.text.Span;
import org.broadsheet.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whose the quotations of a text are, by the name and the verb of speaking beside them. */
final class Speakers {

    /** How far from the marks the speaker may stand, in characters. */
    private static final int BESIDE = 100;

    /** The verb of an inverted sentence is the first word, or the second behind "a" of "a déclaré". */
    private static final int FIRST_VERB = 1;

    /** Words between the name of a person and the verb, at most. */
    private static final int FARTHEST = 8;

    private final AnalysedText reading;
    private final Names names;
    private final Pronouns pronouns;
    private final SpeakerCandidates candidates;

    /** Who was heard last, and where. */
    private record Heard(int name, int end) {}

    private @Nullable Heard last;

    Speakers(AnalysedText reading, Names names) {
        this.reading = reading;
        this.names = names;
        this.pronouns = Pronouns.of(reading.language());
        this.candidates = new SpeakerCandidates(reading, names);
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
        if (behind != null && (before != null || isToldOfAnother(quote, from))) {
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

    /** He had said: “…”, Jane Roe told them / Tom Reed's claim that “…” was false, Jane Roe said. */
    private boolean isToldOfAnother(Span quote, int from) {
        if (from >= quote.start()) {
            return false;
        }
        SpeechTag tag = new SpeechTag(reading, names, from, quote.start());
        boolean introduced = tag.lastVerb() >= 0 && tag.isIntroduction();
        int last = tag.words().size() - 1;
        return introduced
                || (last > 0
                        && tag.word(last).folded().equals("that")
                        && SpeechCues.CLAIM.contains(tag.word(last - 1).folded()));
    }

    /** “…,” said Jane Roe / “…,” Jane Roe said / “…,” he said / “…”, according to Jane Roe. */
    private @Nullable Integer behind(Span quote, int to) {
        SpeechTag tag = new SpeechTag(reading, names, quote.end(), to);
        List<Mention> mentions = tag.mentions();
        if (!mentions.isEmpty()
                && tag.source(mentions.get(0)) == 0
                && !candidates.isPossessive(mentions.get(0))
                && !candidates.isInflected(mentions.get(0))) {
            return mentions.get(0).name();
        }
        int verb = tag.verb();
        if (verb < 0 || tag.introduces(verb) || tag.isQuoting()) {
            return null;
        }
        Token spoken = tag.word(verb);
        Mention speaker = null;
        for (Mention mention : mentions) {
            if (mention.start() < spoken.start() ? tag.isOfAnother(spoken) : tag.isJoined(mention)) {
                return null;
            }
            if (isBeside(mention, tag, verb) && candidates.maySpeak(mention, spoken)) {
                speaker = preferred(speaker, mention);
            }
        }
        return speaker == null ? behindPronoun(quote, tag, verb) : Integer.valueOf(speaker.name());
    }

    /** Whether a name behind a quotation is the subject of the verb there, before or behind it, and near enough to it. */
    private boolean isBeside(Mention mention, SpeechTag tag, int verb) {
        Token spoken = tag.word(verb);
        boolean nameFirst = mention.start() < spoken.start();
        boolean subject = nameFirst
                ? tag.subject().isSubject(mention, spoken)
                : verb <= FIRST_VERB && tag.subject().isInverted(verb, mention);
        int apart = nameFirst
                ? tag.wordsBetween(mention.end(), spoken.start())
                : tag.wordsBetween(spoken.end(), mention.start());
        boolean person = names.isPerson(mention)
                || ((nameFirst || tag.subject().isTitled(verb, mention)) && candidates.isLikeOfPerson(mention));
        return subject && apart <= (person ? FARTHEST : 0);
    }

    /** “…,” he said: the one who was heard last, or the only one whom the sentence before tells of. */
    private @Nullable Integer behindPronoun(Span quote, SpeechTag tag, int verb) {
        String pronoun = tag.pronoun(verb);
        if (pronoun == null) {
            return SpeechCues.CLOSING_SPEECH.contains(tag.word(0).folded()) ? opening(quote) : null;
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
        return beside && (names.isPerson(mention) || candidates.isLikeOfPerson(mention))
                ? Integer.valueOf(mention.name())
                : null;
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
            if (candidates.couldBeMeant(mention)) {
                if (only != null && only.name() != mention.name()) {
                    return null;
                }
                only = only == null ? mention : only;
            }
        }
        boolean subject = verb >= 0
                && only != null
                && only.end() <= tag.word(verb).start()
                && tag.subject().isSubject(only, tag.word(verb))
                && candidates.maySpeak(only, tag.word(verb))
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
        if (tag.isQuoting() || tag.parts(verb) || tag.answersAnother(verb)) {
            return null;
        }
        Token spoken = tag.word(verb);
        Mention inverted = tag.subject().subjectBehind(verb);
        if (inverted != null
                && (names.isPerson(inverted) || candidates.isLikeOfPerson(inverted))
                && candidates.maySpeak(inverted, spoken)) {
            return inverted.name();
        }
        Mention speaker = null;
        List<Mention> mentions = names.mentionsIn(from, spoken.start());
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int apart = tag.wordsBetween(mention.end(), spoken.start());
            boolean far = names.isPerson(mention) || candidates.isLikeOfPerson(mention);
            if (apart <= (far ? FARTHEST : 0)
                    && tag.subject().isSubject(mention, spoken)
                    && candidates.maySpeak(mention, spoken)) {
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
        boolean person = names.isPerson(mention) || candidates.isLikeOfPerson(mention);
        return person && tag.isLabel(mention) && reading.opensParagraph(reading.sentenceAt(mention.start()))
                ? Integer.valueOf(mention.name())
                : null;
    }

    /** The last person beside a quotation, if what is told is told to be according to this one. */
    private @Nullable Integer source(SpeechTag tag) {
        List<Mention> mentions = tag.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (names.isPerson(mentions.get(i)) || candidates.mayBePerson(mentions.get(i))) {
                return tag.source(mentions.get(i)) < 0
                                || candidates.isPossessive(mentions.get(i))
                                || candidates.isInflected(mentions.get(i))
                        ? null
                        : Integer.valueOf(mentions.get(i).name());
            }
        }
        return null;
    }

    /** Whether what ends at {@code end} is a question, which somebody else answers. */
    private boolean isQuestion(int end) {
        return reading.text().substring(Math.max(0, end - 2), end).indexOf('?') >= 0;
    }

    /** The first of two speakers, unless the second is known to be a person and the first is not. */
    private @Nullable Mention preferred(@Nullable Mention first, Mention second) {
        if (!names.isPerson(second) && !candidates.mayBePerson(second)) {
            return first;
        }
        return first == null || (names.isPerson(second) && !names.isPerson(first)) ? second : first;
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
            if (mention.name() != heard.name() && candidates.couldBeMeant(mention)) {
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
                && SpeechCues.WORK.contains(reading.words().folded(before));
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
